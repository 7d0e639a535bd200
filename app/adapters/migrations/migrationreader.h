// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "app/adapters/migrations/migrationtrees.h"
#include "app/adapters/migrations/verificationmemory.h"
#include "app/adapters/migrations/worktreefiles.h"
#include "app/adapters/sql/sqlparser.h"
#include "models/domain/migrationsnapshot.h"
#include "models/domain/policy.h"
#include "models/domain/result.h"
#include "models/rules/sql/judging.h"

#include <functional>

namespace Trunkline {

/// Reads, parses and judges migrations, again and again, doing only what changed. One thread at a time.
class MigrationReader
{
public:
    using Cancelled = std::function<bool()>;

    /// @p memory is the file that keeps what runs up and down gave.
    MigrationReader(GitPlace place, const Policy &policy, QString helper, QString memory);

    Result<MigrationReading> read(const MigrationQuestion &question, const Cancelled &cancelled);

private:
    struct Trunked
    {
        ObjectId up;
        Judgement judgement;
        SchemaState after;
    };

    Migration migrationOf(const MigrationEntry &entry) const;
    QList<Migration> readTrunk(git_repository *repository, const MigrationQuestion &question);
    void readWorkTree(git_repository *repository, QList<Migration> &all);
    void readBranches(git_repository *repository, const MigrationQuestion &question, QList<Migration> &all,
                      const Cancelled &cancelled);
    void addFrom(const QList<MigrationEntry> &entries, Migration::Place place, const MigrationQuestion::Line &line,
                 QList<Migration> &all);
    void fillTexts(git_repository *repository, QList<Migration> &all, const Cancelled &cancelled);
    void judgeAll(QList<Migration> &all);
    void judgeTrunk(const QList<Migration *> &ordered, SchemaState &schema);
    void recallRuns(QList<Migration> &all) const;
    void readDates(const MigrationQuestion &question, QList<Migration> &all, const Cancelled &cancelled);
    QMap<QString, QStringList> oldImages(git_repository *repository, const MigrationQuestion &question,
                                         const Cancelled &cancelled);
    QMap<QString, QList<NamingPlace>> codePlaces(const MigrationQuestion &question, const Cancelled &cancelled);

    const GitPlace m_place;
    const Policy m_policy;
    MigrationTrees m_trees;
    VerificationMemory m_memory;
    SqlParser m_parser;
    QHash<ObjectId, QByteArray> m_texts;
    QHash<ObjectId, SqlScript> m_scripts;
    WorkTreeReader m_workTree;
    QHash<ObjectId, QByteArray> m_workTexts; ///< of files that are not in git
    QHash<QString, QList<Trunked>> m_judged; ///< of trunk, by database, in order
    struct Dates
    {
        QDateTime mergedAt;
        bool isChangedLater = false;
    };
    ObjectId m_datedTip;
    QHash<QString, Dates> m_dates; ///< by path
    QMap<QString, QString> m_soughtObjects;
    ObjectId m_soughtTip;
    QMap<QString, QList<NamingPlace>> m_codePlaces;
    QHash<std::pair<ObjectId, QString>, bool> m_naming; ///< whether code at a commit names an object
};

}
