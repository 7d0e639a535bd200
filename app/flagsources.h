// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuraplace.h"
#include "app/cli/options.h"
#include "models/domain/connections.h"
#include "models/domain/flagpolicy.h"
#include "models/feeds/flagends.h"
#include "models/ports/flagsource.h"
#include "models/ports/flagstore.h"

class QSettings;

namespace Trunkline {

/// Where the team's flags are read and changed.
struct OpenedFlags
{
    std::unique_ptr<FlagSource> source; ///< null: none is configured, or it cannot be used
    FlagStore *store = nullptr; ///< the same object
    std::optional<Error> error; ///< why it cannot be used
};

/// An address, and who named it.
struct ChosenAddress
{
    QString url; ///< empty: nobody did
    ConnectionOrigin origin = ConnectionOrigin::Nobody;
};

/// By TRUNKLINE_HASURA_URL, else the user's own, else the team's.
ChosenAddress hasuraAddress(const FlagPolicy &policy, const Connections &own);
/// By TRUNKLINE_DATABASE_URL, else the user's own, else the team's.
ChosenAddress databaseAddress(const FlagPolicy &policy, const Connections &own);

/// Hasura goes before the database. Connects to nothing yet.
OpenedFlags openFlags(const FlagPolicy &policy, const Connections &own, const Options &options);

/// Which Hasura the team's application uses, and as whom; nullopt when nobody said, or it may not be used like that.
std::optional<HasuraPlace> hasuraPlace(const FlagPolicy &policy, const Connections &own);

/// Keeps flags that go off again in @p store, for the repository at @p path.
FlagEnds::Memory flagEndMemory(QSettings &store, const QString &path);

}
