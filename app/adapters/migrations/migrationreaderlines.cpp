// SPDX-License-Identifier: GPL-3.0-or-later

// What is not on trunk: which branch brings it, which are stacked on that, and how it is judged there.

#include "app/adapters/migrations/migrationreader.h"
#include "models/rules/migrationlines.h"

#include <algorithm>

namespace Trunkline {

namespace {

QSet<QString> tablesCreatedIn(const SqlScript &script)
{
    QSet<QString> tables;
    for (const SqlOperation &operation : script.operations) {
        if (operation.kind == SqlOperation::Kind::CreateTable)
            tables.insert(operation.object);
    }
    return tables;
}

bool isDescendant(git_repository *repository, const ObjectId &below, const ObjectId &above)
{
    const git_oid ancestor = toGitOid(below);
    const git_oid tip = toGitOid(above);
    return git_graph_descendant_of(repository, &tip, &ancestor) == 1;
}

}

/// Another migration may have the version already.
void MigrationReader::giveId(Migration &migration, QSet<QString> &ids)
{
    if (ids.contains(migration.id))
        migration.id += u' ' + migration.path;
    ids.insert(migration.id);
}

/// Only what trunk has not: a branch holds all of trunk's as well.
void MigrationReader::addFrom(const QList<MigrationEntry> &entries, qsizetype line, Others &others) const
{
    for (const MigrationEntry &entry : entries) {
        if (m_trunk.byPath.contains(entry.path))
            continue;
        const qsizetype at = others.byPath.value(entry.path, others.holders.size());
        if (at == others.holders.size()) {
            others.byPath.insert(entry.path, at);
            others.holders.append(QList<Holder>());
        }
        others.holders[at].append({.line = line, .entry = entry});
    }
}

void MigrationReader::arrange(git_repository *repository, const MigrationQuestion &question, Others &others)
{
    QList<QSet<QString>> held(question.branches.size());
    for (const QList<Holder> &holders : std::as_const(others.holders)) {
        for (const Holder &holder : holders) {
            if (holder.line != InWorkTree)
                held[holder.line].insert(holder.entry.path);
        }
    }
    BranchStacks stacks(question.branches, held, [&](const ObjectId &below, const ObjectId &above) {
        const auto known = m_descents.constFind({below, above});
        return known != m_descents.cend() ? *known
                                          : *m_descents.insert({below, above}, isDescendant(repository, below, above));
    });
    QSet<QString> ids = m_trunk.ids;
    for (const QList<Holder> &holders : std::as_const(others.holders)) {
        QList<qsizetype> lines;
        for (const Holder &holder : holders) {
            if (holder.line != InWorkTree)
                lines.append(holder.line);
        }
        others.migrations.append(migrationOf(holders, stacks.arranged(lines), question));
        giveId(others.migrations.last(), ids);
    }
}

/// As it is in the work tree, which is what one works at; else as the branch has it that brings it.
Migration MigrationReader::migrationOf(const QList<Holder> &holders, const QList<qsizetype> &lines,
                                       const MigrationQuestion &question) const
{
    const bool isInWorkTree = holders.first().line == InWorkTree;
    const qsizetype shown = isInWorkTree ? InWorkTree : lines.first();
    const MigrationEntry &entry = std::ranges::find(holders, shown, &Holder::line)->entry;
    Migration migration = migrationOf(entry);
    migration.place = lines.isEmpty() ? Migration::Place::WorkTree : Migration::Place::Branch;
    migration.isInWorkTree = isInWorkTree;
    migration.isForeign = std::ranges::none_of(holders, [&](const Holder &holder) {
        const bool isOwn = holder.line == InWorkTree || !question.branches[holder.line].isForeign;
        return isOwn && holder.entry == entry; // what somebody else made of it is theirs
    });
    for (const qsizetype line : lines)
        migration.branches.append(question.branches[line].name);
    if (!lines.isEmpty())
        migration.pullRequest = question.branches[lines.first()].pullRequest;
    return migration;
}

void MigrationReader::judgeOthers(QList<Migration> &all) const
{
    QMap<std::pair<QString, QString>, QList<Migration *>> lines; // by database and name
    for (Migration &migration : all) {
        for (const QString &line : linesHolding(migration))
            lines[{migration.database, line}].append(&migration);
    }
    for (auto &&[place, held] : lines.asKeyValueRange()) {
        std::ranges::stable_sort(held, {}, &Migration::version);
        judgeLine(place.second, place.first, held);
    }
}

/// Each goes on from trunk by itself, and has what it is stacked on.
void MigrationReader::judgeLine(const QString &line, const QString &database, const QList<Migration *> &held) const
{
    const auto isOwn = [&line](const Migration *migration) { return lineOf(*migration) == line; };
    if (std::ranges::none_of(held, isOwn))
        return;
    SchemaState schema = m_trunk.schemas.value(database);
    JudgingContext context;
    for (Migration *migration : held) {
        Judgement judgement = judge(migration->up.script, migration->up.text, schema, context);
        if (isOwn(migration))
            migration->judgement = std::move(judgement);
        context.unmerged += tablesCreatedIn(migration->up.script);
    }
}

}
