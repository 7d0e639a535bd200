// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/migrationreader.h"

#include "app/adapters/migrations/codesearch.h"
#include "app/adapters/migrations/migrationdates.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QByteArray readBlob(git_repository *repository, const ObjectId &id)
{
    git_blob *raw = nullptr;
    const git_oid oid = toGitOid(id);
    if (git_blob_lookup(&raw, repository, &oid) != 0)
        return {};
    const GitBlob blob(raw);
    return {static_cast<const char *>(git_blob_rawcontent(raw)), qsizetype(git_blob_rawsize(raw))};
}

/// Null when there is no such commit here.
ObjectId commitNamed(git_repository *repository, const QString &name)
{
    static const QRegularExpression hash(u"^[0-9a-f]{7,64}$"_s);
    git_object *raw = nullptr;
    if (!hash.match(name).hasMatch() || git_revparse_single(&raw, repository, name.toLatin1().constData()) != 0)
        return {};
    const GitHandle<git_object, git_object_free> object(raw);
    return git_object_type(raw) == GIT_OBJECT_COMMIT ? fromGitOid(*git_object_id(raw)) : ObjectId();
}

/// Null where nothing was committed yet.
ObjectId headOf(git_repository *repository)
{
    git_reference *raw = nullptr;
    if (git_repository_head(&raw, repository) != 0)
        return {};
    const GitHandle<git_reference, git_reference_free> head(raw);
    const git_oid *id = git_reference_target(raw);
    return id ? fromGitOid(*id) : ObjectId();
}

/// In the order they are applied.
void addHashes(const QList<Migration> &migrations, const QByteArray &seed, QHash<QString, VerificationHashes> &chains,
               QHash<QString, QString> &hashes)
{
    QList<const Migration *> ordered;
    for (const Migration &migration : migrations)
        ordered.append(&migration);
    std::ranges::stable_sort(ordered, {}, &Migration::version);
    for (const Migration *migration : std::as_const(ordered)) {
        auto chain = chains.find(migration->database);
        if (chain == chains.end())
            chain = chains.insert(migration->database, VerificationHashes(seed));
        hashes.insert(migration->key(), chain->add(*migration));
    }
}

}

MigrationReader::MigrationReader(GitPlace place, const Policy &policy, QString helper, QString memory)
    : m_place(std::move(place))
    , m_policy(policy)
    , m_trees(policy.pullRequests.migrationFolders)
    , m_memory(std::move(memory))
    , m_parser(std::move(helper))
{
}

Result<MigrationReading> MigrationReader::read(const MigrationQuestion &question, const Cancelled &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(m_place);
    if (!repository)
        return Failure(repository.error());
    MigrationReading reading{.repository = question.repository, .trunk = question.trunk};
    readTrunk(repository->get(), question, cancelled);
    Others others{.migrations = {}, .holders = {}, .byPath = {}, .changing = {}, .edited = {}};
    readWorkTree(repository->get(), question, others);
    readBranches(repository->get(), question, others, cancelled);
    arrange(repository->get(), question, others);
    fillTexts(repository->get(), others.migrations, cancelled);
    if (!cancelled()) {
        std::ranges::sort(others.migrations, {}, &Migration::key);
        judgeOthers(others.migrations);
        reading.migrations = together(std::move(others));
        reading.codePlaces = codePlaces(question, cancelled);
        reading.oldImages = oldImages(repository->get(), question, cancelled);
    }
    if (cancelled())
        return Failure(Error{.kind = Error::Kind::Cancelled, .origin = m_place.gitDir});
    return reading;
}

Migration MigrationReader::migrationOf(const MigrationEntry &entry) const
{
    Migration migration{.database = entry.database, .version = entry.version, .name = entry.name, .path = entry.path};
    migration.up = {.path = entry.upPath, .blob = entry.up};
    if (!entry.down.isNull())
        migration.down = MigrationFile{.path = entry.downPath, .blob = entry.down};
    if (!entry.probe.isNull())
        migration.probe = MigrationFile{.path = entry.probePath, .blob = entry.probe};
    migration.id = entry.database + u'/' + QString::number(entry.version);
    return migration;
}

/// A commit holds the same for ever: it is read, parsed and judged once.
void MigrationReader::readTrunk(git_repository *repository, const MigrationQuestion &question,
                                const Cancelled &cancelled)
{
    if (m_trunk.tip == question.trunk.tip)
        return;
    const auto found = m_trees.entries(repository, question.trunk.tip);
    const QList<MigrationEntry> entries = found.value_or(QList<MigrationEntry>());
    Trunk next;
    for (const MigrationEntry &entry : entries) {
        next.migrations.append(migrationOf(entry));
        giveId(next.migrations.last(), next.ids);
    }
    fillTexts(repository, next.migrations, cancelled);
    if (cancelled())
        return;
    std::ranges::sort(next.migrations, {}, &Migration::key);
    judgeTrunk(next);
    readDates(question.trunk.tip, next.migrations, cancelled);
    if (cancelled())
        return; // it is not all of it, and must not be taken for that by the next
    for (qsizetype i = 0; i < next.migrations.size(); ++i)
        next.byPath.insert(next.migrations[i].path, i);
    next.tip = found ? question.trunk.tip : ObjectId(); // what is not here yet may come
    m_trunk = std::move(next);
}

void MigrationReader::readWorkTree(git_repository *repository, const MigrationQuestion &question, Others &others)
{
    if (m_place.workTree.isEmpty())
        return;
    const ObjectId head = headOf(repository);
    const QStringList folders = head.isNull() ? QStringList() : m_trees.folders(repository, head);
    const WorkTreeFiles &files = m_workTree.read(m_place.workTree, folders, m_policy.pullRequests.migrationFolders);
    m_workTexts = files.texts;
    addFrom(files.entries, InWorkTree, others);
    if (!head.isNull())
        noteEdits(repository, question, head, files.entries, others);
}

void MigrationReader::readBranches(git_repository *repository, const MigrationQuestion &question, Others &others,
                                   const Cancelled &cancelled)
{
    for (qsizetype i = 0; i < question.branches.size(); ++i) {
        if (cancelled())
            return;
        const MigrationQuestion::Line &line = question.branches[i];
        const QList<MigrationEntry> entries = m_trees.entries(repository, line.tip).value_or(QList<MigrationEntry>());
        addFrom(entries, i, others);
        noteChanges(repository, question, line, entries, others);
    }
}

void MigrationReader::fillTexts(git_repository *repository, QList<Migration> &all, const Cancelled &cancelled)
{
    QList<ObjectId> open;
    QList<QByteArray> texts;
    const auto fill = [&](MigrationFile &file) {
        if (file.blob.isNull())
            return;
        if (!m_texts.contains(file.blob))
            m_texts.insert(file.blob,
                           m_workTexts.contains(file.blob) ? m_workTexts.value(file.blob)
                                                           : readBlob(repository, file.blob));
        file.text = m_texts.value(file.blob);
        if (!m_scripts.contains(file.blob)) {
            m_scripts.insert(file.blob, {});
            open.append(file.blob);
            texts.append(file.text);
        }
    };
    for (Migration &migration : all) {
        fill(migration.up);
        if (migration.down)
            fill(*migration.down);
        if (migration.probe)
            fill(*migration.probe);
    }
    const QList<SqlScript> scripts = m_parser.parse(texts, cancelled);
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (i < scripts.size())
            m_scripts.insert(open[i], scripts[i]);
        else
            m_scripts.remove(open[i]);
    }
    for (Migration &migration : all) {
        migration.up.script = m_scripts.value(migration.up.blob);
        if (migration.down)
            migration.down->script = m_scripts.value(migration.down->blob);
        if (migration.probe)
            migration.probe->script = m_scripts.value(migration.probe->blob);
        migration.header = readHeader(migration.up.text);
    }
}

/// What stands before the first difference to the last time is judged already.
void MigrationReader::judgeTrunk(Trunk &trunk)
{
    QMap<QString, QList<Migration *>> databases;
    for (Migration &migration : trunk.migrations)
        databases[migration.database].append(&migration);
    for (auto &&[database, ordered] : databases.asKeyValueRange()) {
        std::ranges::sort(ordered, {}, &Migration::version);
        SchemaState &schema = trunk.schemas[database];
        QList<Trunked> &judged = m_judged[database];
        qsizetype same = 0;
        while (same < judged.size() && same < ordered.size() && judged[same].up == ordered[same]->up.blob) {
            ordered[same]->judgement = judged[same].judgement;
            ++same;
        }
        if (same > 0)
            schema = judged[same - 1].after;
        judged.resize(same);
        for (qsizetype i = same; i < ordered.size(); ++i) {
            ordered[i]->judgement = judge(ordered[i]->up.script, ordered[i]->up.text, schema);
            judged.append({.up = ordered[i]->up.blob, .judgement = ordered[i]->judgement, .after = schema});
        }
    }
}

/// Trunk's and the others, by key, with what their runs gave.
QList<Migration> MigrationReader::together(Others others)
{
    QFile file(m_place.workTree + u'/' + m_policy.migrations.seed);
    const QByteArray seed
            = !m_policy.migrations.seed.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (m_trunk.seed != seed) {
        m_trunk.seed = seed;
        m_trunk.hashes.clear();
        m_trunk.chains.clear();
        addHashes(m_trunk.migrations, seed, m_trunk.chains, m_trunk.hashes);
    }
    m_memory.look();
    QList<Migration> all = m_trunk.migrations;
    all.reserve(all.size() + others.migrations.size());
    for (const auto &[at, branches] : others.changing.asKeyValueRange())
        all[at].branches = branches;
    for (const auto &[at, blob] : others.edited.asKeyValueRange())
        all[at].isChangedInWorkTree = true;
    for (Migration &migration : all)
        m_memory.recall(migration, m_trunk.hashes.value(migration.key()));
    QHash<QString, VerificationHashes> chains = m_trunk.chains;
    QHash<QString, QString> hashes;
    addHashes(others.migrations, seed, chains, hashes);
    for (Migration &migration : others.migrations)
        m_memory.recall(migration, hashes.value(migration.key()));
    const qsizetype trunks = all.size();
    std::ranges::move(others.migrations, std::back_inserter(all));
    std::ranges::inplace_merge(all, all.begin() + trunks, {}, &Migration::key);
    return all;
}

void MigrationReader::readDates(const ObjectId &tip, QList<Migration> &all, const Cancelled &cancelled) const
{
    QStringList paths;
    for (const Migration &migration : std::as_const(all))
        paths.append(migration.path);
    const QHash<QString, MigrationDates> dates = readMigrationDates(m_place, tip, paths, cancelled);
    for (Migration &migration : all) {
        const auto own = dates.constFind(migration.path);
        if (own == dates.cend())
            continue;
        migration.mergedAt = own->mergedAt;
        migration.isChangedSinceApplied = own->isChangedLater;
    }
}

QMap<QString, QList<NamingPlace>> MigrationReader::codePlaces(const MigrationQuestion &question,
                                                              const Cancelled &cancelled)
{
    if (m_soughtTip != question.trunk.tip || m_soughtObjects != question.oldObjects) {
        m_codePlaces = findCodePlaces(m_place, question.trunk.tip, question.oldObjects.keys(),
                                      m_policy.pullRequests.migrationFolders, cancelled);
        if (cancelled())
            return {}; // it is not all of it, and must not be taken for that by the next
        m_soughtTip = question.trunk.tip;
        m_soughtObjects = question.oldObjects;
    }
    return m_codePlaces;
}

/// What runs trunk's own code is judged by trunk's code places.
QMap<QString, QStringList> MigrationReader::oldImages(git_repository *repository, const MigrationQuestion &question,
                                                      const Cancelled &cancelled)
{
    QMap<QString, QStringList> images;
    for (const auto &[name, services] : question.running.asKeyValueRange()) {
        const ObjectId commit = commitNamed(repository, name);
        if (commit.isNull() || commit == question.trunk.tip)
            continue;
        QStringList open;
        for (const auto &[object, replacement] : question.oldObjects.asKeyValueRange()) {
            if (!m_naming.contains({commit, object}))
                open.append(object);
        }
        for (const auto &[object, places] :
             findCodePlaces(m_place, commit, open, m_policy.pullRequests.migrationFolders, cancelled).asKeyValueRange())
            m_naming.insert({commit, object}, !places.isEmpty());
        for (const auto &[object, replacement] : question.oldObjects.asKeyValueRange()) {
            if (m_naming.value({commit, object}))
                images[object] += services;
        }
    }
    return images;
}

}
