// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace Trunkline {

/// How the team keeps its flags: the section "flags" of .trunkline.yaml. The defaults fit the table that
/// `trunkline init` writes.
struct FlagPolicy
{
    /// Names of columns. An empty one says that the table has no such column.
    struct Columns
    {
        QString key = QStringLiteral("key");
        QString description = QStringLiteral("description");
        QString owner = QStringLiteral("owner");
        QString type = QStringLiteral("type");
        QString enabled = QStringLiteral("enabled");
        QString percent = QStringLiteral("rollout_percent");
        QString createdAt = QStringLiteral("created_at");
        QString changedAt = QStringLiteral("changed_at");
        QString changedBy = QStringLiteral("changed_by");
        QString changeReason = QStringLiteral("change_reason");
        QString changeId = QStringLiteral("change_id");
        QString version = QStringLiteral("version");
        QString fullyRolledOutAt = QStringLiteral("fully_rolled_out_at");

        bool operator==(const Columns &) const = default;
    };

    /// Of the append-only table, which the database fills in the transaction of the change.
    struct EventColumns
    {
        QString key = QStringLiteral("flag_key");
        QString at = QStringLiteral("at");
        QString by = QStringLiteral("changed_by");
        QString reason = QStringLiteral("reason");
        QString changeId = QStringLiteral("change_id");
        QString version = QStringLiteral("version");
        QString wasEnabled = QStringLiteral("old_enabled");
        QString enabled = QStringLiteral("new_enabled");
        QString oldPercent = QStringLiteral("old_percent");
        QString newPercent = QStringLiteral("new_percent");

        bool operator==(const EventColumns &) const = default;
    };

    /// Names of Hasura's root fields; an empty one follows from the table's name.
    struct RootFields
    {
        QString within; ///< the namespace that holds all of them; empty: there is none
        QString select;
        QString update;
        QString insert;
        QString events;
        QString audits;
        QString insertAudit;

        bool operator==(const RootFields &) const = default;
    };

    /// Wildcards on paths; the first list that matches decides, in this order.
    struct Sides
    {
        QStringList other{QStringLiteral("*.test.*"), QStringLiteral("*.spec.*"), QStringLiteral("*/__tests__/*"),
                          QStringLiteral("tests/*"), QStringLiteral("e2e/*")};
        QStringList web{QStringLiteral("web/*"),   QStringLiteral("frontend/*"),   QStringLiteral("client/*"),
                        QStringLiteral("*/web/*"), QStringLiteral("*/frontend/*"), QStringLiteral("*.vue")};
        QStringList api{QStringLiteral("api/*"),      QStringLiteral("backend/*"), QStringLiteral("server/*"),
                        QStringLiteral("hasura/*"),   QStringLiteral("*/api/*"),   QStringLiteral("*/backend/*"),
                        QStringLiteral("*/server/*"), QStringLiteral("*.sql")};

        bool operator==(const Sides &) const = default;
    };

    QString environment = QStringLiteral("production"); ///< what the connection leads to
    bool isProduction = true; ///< changes there ask for the key
    QString table = QStringLiteral("flags"); ///< "schema.table" or "table" (of schema public)
    QString eventTable = QStringLiteral("flag_events"); ///< empty: none
    QString auditTable = QStringLiteral("flag_audits"); ///< empty: none
    QString channel = QStringLiteral("flags_changed"); ///< of NOTIFY; empty: only polling
    Columns columns;
    EventColumns eventColumns;
    RootFields rootFields;
    QString hasuraUrl; ///< empty: TRUNKLINE_HASURA_URL
    QString hasuraRole; ///< empty: TRUNKLINE_HASURA_ROLE, else the secret's own
    QString databaseUrl; ///< without a password; empty: TRUNKLINE_DATABASE_URL

    /// How code asks: KEY in quotes stands for a text in any quotes or a constant, without quotes for a bare word.
    QStringList calls{QStringLiteral("flags.on('KEY')"),     QStringLiteral("flags.isOn('KEY')"),
                      QStringLiteral("isEnabled('KEY')"),    QStringLiteral("useFlag('KEY')"),
                      QStringLiteral("flag_enabled('KEY')"), QStringLiteral("flag: 'KEY'"),
                      QStringLiteral("@flag(key: 'KEY')")};
    QStringList files{QStringLiteral("*.vue"), QStringLiteral("*.ts"),  QStringLiteral("*.tsx"),
                      QStringLiteral("*.mts"), QStringLiteral("*.js"),  QStringLiteral("*.jsx"),
                      QStringLiteral("*.mjs"), QStringLiteral("*.cjs"), QStringLiteral("*.graphql"),
                      QStringLiteral("*.gql"), QStringLiteral("*.sql"), QStringLiteral("*.yaml"),
                      QStringLiteral("*.yml")};
    QStringList ignored{QStringLiteral("node_modules/*"), QStringLiteral("*/node_modules/*"), QStringLiteral("dist/*"),
                        QStringLiteral("*/dist/*")};
    Sides sides;

    std::chrono::seconds removeAfter = std::chrono::days(14); ///< at 100 %
    std::chrono::seconds warnBefore = std::chrono::days(3);
    std::chrono::seconds auditEvery = std::chrono::days(31);
    std::chrono::seconds unusedAfter = std::chrono::days(60);
    std::chrono::seconds recently = std::chrono::minutes(10); ///< another's change this new is worth a word

    bool operator==(const FlagPolicy &) const = default;
};

}
