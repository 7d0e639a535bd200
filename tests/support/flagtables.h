// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/postgrescluster.h"

#include <QFile>
#include <QTest>

namespace Trunkline::Test {

/// The recommended tables, as `trunkline init` writes them.
inline void fillFlagTables(const PostgresCluster &cluster)
{
    if (!cluster.problem().isEmpty())
        QFAIL(qPrintable(cluster.problem()));
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/sql/flags_up.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    cluster.run(QString::fromUtf8(file.readAll()));
}

/// Events are append-only, so their trigger steps aside meanwhile.
inline void emptyFlagTables(const PostgresCluster &cluster)
{
    cluster.run(QStringLiteral(
            "drop trigger flag_events_are_append_only on flag_events; truncate flags, flag_events, flag_audits;"
            " create trigger flag_events_are_append_only before update or delete or truncate on flag_events"
            " for each statement execute function flag_events_are_append_only()"));
}

}
