// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/flagpolicy.h"
#include "models/domain/swarmpolicy.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Trunkline {

/// The team's rules, from .trunkline.yaml at the repository's root; the defaults are those of the rule catalogue.
struct Policy
{
    struct Branches
    {
        std::chrono::seconds dueAfter{std::chrono::hours(24)};
        std::chrono::seconds overdueAfter{std::chrono::hours(48)};
        QStringList prefixes{QStringLiteral("feat/"), QStringLiteral("fix/")};

        bool operator==(const Branches &) const = default;
    };

    /// How the gates of a pull request are told apart. Patterns are wildcards on names, any case.
    struct PullRequests
    {
        enum class Need {
            Required,
            WhereUsed, ///< only where something of the kind was ever seen in the repository
            Optional,
        };

        struct Gate
        {
            QStringList checks; ///< names of checks
            QStringList apps; ///< who may post them; empty: whom trunk's rules name, else see models/rules/gates.h
            Need need = Need::Required;

            bool operator==(const Gate &) const = default;
        };

        Gate unitTests{.checks
                       = {QStringLiteral("*unit*"), QStringLiteral("test*"), QStringLiteral("*[ (/_:.-]test*")}};
        Gate aiReview{.checks
                      = {QStringLiteral("*ai review*"), QStringLiteral("*ai-review*"), QStringLiteral("*ai_review*")}};
        Gate preview{.checks = {QStringLiteral("*preview*")}, .need = Need::WhereUsed};
        Gate migration{.checks = {QStringLiteral("*migration*")}};
        QStringList aiReviewers{QStringLiteral("*ai*review*"), QStringLiteral("claude*"), QStringLiteral("copilot*"),
                                QStringLiteral("coderabbit*")}; ///< bots whose reviews are AI reviews
        qint32 approvals = 1; ///< by people
        QStringList previewEnvironments{QStringLiteral("*preview*"), QStringLiteral("pr-*"), QStringLiteral("review*")};
        QStringList migrationFolders{QStringLiteral("migrations")}; ///< names of folders that hold migrations
        std::chrono::seconds overdueAfter{std::chrono::hours(48)};

        bool operator==(const PullRequests &) const = default;
    };

    struct Migrations
    {
        std::chrono::seconds quietFor{std::chrono::hours(48)}; ///< without reads before a contract
        std::chrono::seconds stalledAfter{std::chrono::minutes(15)}; ///< a backfill without a heartbeat
        qint64 smallTable = 10'000; ///< rows; a scan of fewer blocks nobody for long
        QString seed; ///< an SQL file with rows for proving downs, from the repository's root
        QString backfillQuery; ///< gives the columns of the progress table, where the team has its own
        QStringList ignoredReaders; ///< roles whose reads do not count: backups
        QStringList extensions{QStringLiteral("citext"),   QStringLiteral("pgcrypto"),  QStringLiteral("uuid-ossp"),
                               QStringLiteral("hstore"),   QStringLiteral("ltree"),     QStringLiteral("pg_trgm"),
                               QStringLiteral("unaccent"), QStringLiteral("btree_gin"), QStringLiteral("btree_gist"),
                               QStringLiteral("postgis")}; ///< that a throw-away server may be given

        bool operator==(const Migrations &) const = default;
    };

    /// One subject that may break one rule for a while.
    struct Exemption
    {
        QString rule;
        QString subject; ///< a finding's subject key; * and ? stand for any characters
        QString reason;
        QString by; ///< who allowed it
        QDateTime until; ///< UTC

        bool operator==(const Exemption &) const = default;
    };

    struct Rules
    {
        /// Off, or another severity than the catalogue's.
        enum class Setting { Off, Info, Warning, Error };

        QMap<QString, Setting> settings; ///< by rule ID
        QList<Exemption> exemptions;

        bool operator==(const Rules &) const = default;
    };

    QString trunk; ///< short name; empty: origin/HEAD, else main or master
    QStringList agents{QStringLiteral("*claude*"),
                       QStringLiteral("*copilot*"),
                       QStringLiteral("*cursor*"),
                       QStringLiteral("*codex*"),
                       QStringLiteral("*gemini*"),
                       QStringLiteral("*aider*"),
                       QStringLiteral("*devin*"),
                       QStringLiteral("*amazon q*"),
                       QStringLiteral("*noreply@anthropic.com*"),
                       QStringLiteral("*noreply@openai.com*")}; ///< wildcards on "Name <mail>" of co-authors
    Branches branches;
    PullRequests pullRequests;
    Migrations migrations;
    Rules rules;
    ServicePolicy services;
    PreviewPolicy previews;
    FlagPolicy flags;

    bool operator==(const Policy &) const = default;
};

}
