// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/schemachange.h"

#include <QHash>
#include <QMap>

namespace Trunkline {

/// One look at what a server counts of the statements that it runs.
struct StatementSample
{
    struct Entry
    {
        QString key; ///< of role, level and text, as the server keeps them apart
        QString role;
        QString text;
        qint64 calls = 0;

        bool operator==(const Entry &) const = default;
    };
    /// A statement under way, which is counted only when it ends.
    struct Running
    {
        QString role;
        QString text;

        bool operator==(const Running &) const = default;
    };

    QDateTime at;
    ReadDoubt obstacle = ReadDoubt::None; ///< why statements are not counted, or not shown to us
    QString resetAt; ///< only to be compared
    qint64 evictions = 0; ///< since then
    QList<Entry> entries;
    QList<Running> running;
    QHash<QString, qint64> scans; ///< of tables and their indexes: "orders"

    bool operator==(const StatementSample &) const = default;
};

/// What became of statements from sample to sample. Between two samples it does not matter whether anybody watched: the
/// server counts on.
struct StatementRecord
{
    struct Statement
    {
        QString role;
        QString text;
        qint64 calls = 0; ///< the server's counter
        qint64 grown = 0; ///< calls since the first sample
        QDateTime grownAt; ///< the end of the last interval with calls
        QDateTime goneAt; ///< the end of the interval in which the server forgot it

        bool operator==(const Statement &) const = default;
    };
    struct Scans
    {
        qint64 count = 0;
        QDateTime grownAt;

        bool operator==(const Scans &) const = default;
    };
    /// Of its kind the last one.
    struct Doubt
    {
        QDateTime until;
        qint64 count = 0; ///< of statements that were evicted

        bool operator==(const Doubt &) const = default;
    };

    QDateTime firstAt;
    QDateTime lastAt;
    QString resetAt;
    qint64 evictions = 0;
    ReadDoubt obstacle = ReadDoubt::None; ///< of the last sample
    QMap<QString, Statement> statements; ///< by key
    QMap<QString, Scans> scans; ///< by table
    QMap<ReadDoubt, Doubt> doubts;

    bool operator==(const StatementRecord &) const = default;
};

}
