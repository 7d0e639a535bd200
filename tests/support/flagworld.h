// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/flagends.h"
#include "models/feeds/flagfeed.h"
#include "tests/support/fakeflags.h"
#include "ui/pages/flagpage.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>

namespace Trunkline::Test {

/// The flags page over a table and code that the test makes.
class FlagWorld
{
public:
    FlagWorld();

    static QDateTime noon() { return {QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC}; }
    /// The flags of the pane's picture: one of each kind.
    static FlagSnapshot snapshot();
    static QList<CodePlace> places();

    struct FixedNow final : Clock
    {
        QDateTime time = noon();
        QDateTime now() const override { return time; }
    };

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FixedNow clock;
    FakeFlags flags;
    FakeCodePlaces code;
    SchemaNeed schema;
    FlagFeed feed;
    QList<FlagEnd> kept;
    QStringList opened; ///< in the editor
    FlagEnds ends;
    FlagPage page;
};

}
