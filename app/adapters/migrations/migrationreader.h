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
#include "models/rules/migrationassembly.h"
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

    /// What follows from the commit at the tip of trunk alone, but for the hashes.
    struct Trunk
    {
        ObjectId tip;
        QList<Migration> migrations; ///< by key
        QHash<QString, qsizetype> byPath;
        QSet<QString> ids;
        QHash<QString, SchemaState> schemas; ///< afterwards, by database
        std::optional<QByteArray> seed; ///< that the hashes are for
        QHash<QString, QString> hashes; ///< by key
        QHash<QString, VerificationHashes> chains; ///< by database, as they go on
    };
    static constexpr qsizetype InWorkTree = -1;
    /// Where a migration is, and what it looks like there.
    struct Holder
    {
        qsizetype line = InWorkTree; ///< or which of the question's branches
        MigrationEntry entry;
    };
    struct Others
    {
        QList<Migration> migrations;
        QList<QList<Holder>> holders; ///< of each
        QHash<QString, qsizetype> byPath;
        QMap<qsizetype, QStringList> changing; ///< branches, by the place of trunk's migration that they change
        QMap<qsizetype, ObjectId> edited; ///< in the work tree, likewise
    };

    Migration migrationOf(const MigrationEntry &entry) const;
    void readTrunk(git_repository *repository, const MigrationQuestion &question, const Cancelled &cancelled);
    void readWorkTree(git_repository *repository, const MigrationQuestion &question, Others &others);
    void readBranches(git_repository *repository, const MigrationQuestion &question, Others &others,
                      const Cancelled &cancelled);
    void noteChanges(git_repository *repository, const MigrationQuestion &question, const MigrationQuestion::Line &line,
                     const QList<MigrationEntry> &entries, Others &others);
    void noteEdits(git_repository *repository, const MigrationQuestion &question, const ObjectId &head,
                   const QList<MigrationEntry> &entries, Others &others);
    QList<MigrationEntry> entriesAtFork(git_repository *repository, const ObjectId &one, const ObjectId &other);
    static void giveId(Migration &migration, QSet<QString> &ids);
    void addFrom(const QList<MigrationEntry> &entries, qsizetype line, Others &others) const;
    void arrange(git_repository *repository, const MigrationQuestion &question, Others &others);
    Migration migrationOf(const QList<Holder> &holders, const QList<qsizetype> &lines,
                          const MigrationQuestion &question) const;
    void fillTexts(git_repository *repository, QList<Migration> &all, const Cancelled &cancelled);
    void judgeOthers(QList<Migration> &all) const;
    void judgeLine(const QString &line, const QString &database, const QList<Migration *> &held) const;
    void judgeTrunk(Trunk &trunk);
    void readDates(const ObjectId &tip, QList<Migration> &all, const Cancelled &cancelled) const;
    QList<Migration> together(Others others);
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
    Trunk m_trunk;
    QHash<std::pair<ObjectId, ObjectId>, ObjectId> m_forks; ///< by the two tips
    QHash<std::pair<ObjectId, ObjectId>, bool> m_descents; ///< whether the first commit is in the second one's history
    QMap<QString, QString> m_soughtObjects;
    ObjectId m_soughtTip;
    QMap<QString, QList<NamingPlace>> m_codePlaces;
    QHash<std::pair<ObjectId, QString>, bool> m_naming; ///< whether code at a commit names an object
};

}
