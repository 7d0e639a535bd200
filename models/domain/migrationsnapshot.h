// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/databasefacts.h"
#include "models/domain/migration.h"

namespace Trunkline {

/// Which trees are to be read.
struct MigrationQuestion
{
    struct Line
    {
        QString name; ///< of the branch
        ObjectId tip;
        bool isForeign = false;
        std::optional<qint32> pullRequest;
        QString base; ///< the branch that its pull request is to be merged into; empty when that is not known

        bool operator==(const Line &) const = default;
    };

    Repository repository;
    Trunk trunk;
    QList<Line> branches; ///< open ones
    QMap<QString, QString> oldObjects; ///< whose code places on trunk are wanted: "orders.total"
    QMap<QString, QStringList> running; ///< commits that images were built from, with the services that run these

    bool operator==(const MigrationQuestion &) const = default;
};

/// What git says about migrations, judged.
struct MigrationReading
{
    Repository repository;
    Trunk trunk;
    QList<Migration> migrations; ///< by key
    QMap<QString, QList<NamingPlace>> codePlaces; ///< by object; those that were looked for
    QMap<QString, QStringList> oldImages; ///< by object: services whose code still names it
    QDateTime asOf;

    bool operator==(const MigrationReading &) const = default;
};

/// Everything the migrations pane shows.
struct MigrationSnapshot
{
    Repository repository;
    Trunk trunk;
    QList<Migration> migrations; ///< by key
    QList<SchemaChange> changes; ///< by key
    bool isDatabaseKnown = false;
    QDateTime asOf;

    bool operator==(const MigrationSnapshot &) const = default;
};

}
