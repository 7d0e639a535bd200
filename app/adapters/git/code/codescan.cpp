// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/code/codescan.h"

#include "app/adapters/git/analysis/objectmissing.h"
#include "app/adapters/git/graph/commitgraph.h"
#include "app/adapters/git/graph/packstore.h"

#include <QHash>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::size_t largestFile = 4 << 20; ///< bytes; larger ones are no source that somebody wrote
constexpr std::size_t worthThreads = 64;
constexpr std::size_t partSize = 256; ///< files that one thread takes at a time: neighbours share their deltas' bases

Error missing(const GitPlace &place)
{
    return gitError(place.gitDir, Error::Kind::NotFound);
}

}

CodeScan::CodeScan(GitPlace place, const FlagPolicy &policy, const QString &cacheFolder)
    : m_place(std::move(place))
    , m_patterns(policy.calls)
    , m_other(policy.sides.other)
    , m_web(policy.sides.web)
    , m_api(policy.sides.api)
    , m_cache(cacheFolder.isEmpty() ? QString() : repositoryCache(cacheFolder, m_place) + "/codeplaces"_L1,
              policy.calls.join(u'\n').toUtf8())
    , m_tree(policy.files, policy.ignored)
{
}

Result<CodePlaces> CodeScan::places(const ObjectId &commit, const CodeTree::Cancelled &cancelled)
{
    if (!std::exchange(m_isLoaded, true))
        m_cache.load();
    const Result<GitRepositoryHandle> repository = openRepository(m_place);
    if (!repository)
        return Failure(repository.error());
    try {
        TreeCache trees;
        const git_oid root = TreeReader(repository->get(), trees).root(toGitOid(commit)).id;
        readBlobs(m_tree.unknownBlobs(repository->get(), root, m_cache, cancelled), cancelled);
        if (cancelled())
            return Failure(Error{.kind = Error::Kind::Cancelled});
        CodePlaces places{.commit = commit,
                          .places = resolve(m_tree.interesting(m_cache)),
                          .components = {},
                          .asOf = QDateTime::currentDateTimeUtc()};
        places.components = componentsBeside(places.places);
        return places;
    } catch (const ObjectMissing &) {
        return Failure(missing(m_place));
    }
}

/// As they lie in their pack: in another order each would be put together from its deltas anew.
void CodeScan::sortByPlace(std::vector<CodeTree::Blob> &blobs) const
{
    std::vector<ObjectId> ids;
    QHash<ObjectId, CodeTree::Blob> known;
    for (const CodeTree::Blob &blob : blobs) {
        ids.push_back(fromGitOid(blob.id));
        known.insert(ids.back(), blob);
    }
    PackStore(objectFolders(m_place.objectsDir)).sortByPlace(ids);
    std::ranges::transform(ids, blobs.begin(), [&](const ObjectId &id) { return known.value(id); });
}

void CodeScan::readBlobs(std::vector<CodeTree::Blob> blobs, const CodeTree::Cancelled &cancelled)
{
    if (blobs.size() >= worthThreads)
        sortByPlace(blobs);
    const std::size_t count
            = blobs.size() < worthThreads ? 1 : std::size_t(std::clamp(QThread::idealThreadCount(), 1, 8));
    std::atomic<std::size_t> next = 0;
    const auto takePart = [&]() -> std::span<const CodeTree::Blob> {
        const std::size_t first = std::min(next.fetch_add(partSize), blobs.size());
        return std::span(blobs).subspan(first, std::min(partSize, blobs.size() - first));
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < count; ++i)
        threads.emplace_back([&] { readParts(takePart, cancelled); });
    readParts(takePart, cancelled);
}

/// From the packs directly: libgit2 would hash each blob again to see that it is what it says.
void CodeScan::readParts(const TakePart &takePart, const CodeTree::Cancelled &cancelled)
{
    PackStore packs(objectFolders(m_place.objectsDir));
    PackedObject object;
    std::vector<CodeTree::Blob> others;
    for (auto part = takePart(); !part.empty() && !cancelled(); part = takePart()) {
        CodeCache::Entries found;
        for (const CodeTree::Blob &blob : part) {
            if (packs.read(fromGitOid(blob.id), object))
                found.emplace_back(blob.id, read(object.content, blob.words));
            else
                others.push_back(blob);
        }
        m_cache.insert(std::move(found));
    }
    if (!others.empty())
        readLoose(others, cancelled);
}

void CodeScan::readLoose(std::span<const CodeTree::Blob> blobs, const CodeTree::Cancelled &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(m_place);
    git_odb *raw = nullptr;
    if (!repository || git_repository_odb(&raw, repository->get()) != 0)
        return;
    const GitOdb odb(raw);
    CodeCache::Entries found;
    for (const auto &[blob, words] : blobs) {
        if (cancelled())
            return;
        git_odb_object *object = nullptr;
        if (git_odb_read(&object, odb.get(), &blob) != 0)
            continue; // in no pack of this (partial) clone: looked for again next time
        const GitOdbObject owner(object);
        const std::span text(static_cast<const char *>(git_odb_object_data(object)), git_odb_object_size(object));
        found.emplace_back(blob, read(text, words));
    }
    m_cache.insert(std::move(found));
}

CodeFacts CodeScan::read(std::span<const char> content, CodePatterns::Words words) const
{
    const QByteArrayView text(content.data(), qsizetype(content.size()));
    const bool isSource
            = content.size() <= largestFile && !text.first(std::min<qsizetype>(text.size(), 512)).contains('\0');
    return isSource ? m_patterns.read(text, words) : CodeFacts();
}

CodeSide CodeScan::sideOf(const QString &path) const
{
    if (m_other.match(path))
        return CodeSide::Other;
    if (m_web.match(path))
        return CodeSide::Web;
    return m_api.match(path) ? CodeSide::Api : CodeSide::Other;
}

/// Of flags that only the API evaluates: the component of the web side that goes by the flag's name.
QMap<QString, QString> CodeScan::componentsBeside(const QList<CodePlace> &places) const
{
    QHash<QByteArray, QString> keys; ///< by the name of a component
    for (const CodePlace &place : places) {
        if (place.side == CodeSide::Api)
            keys.insert(CodeTree::componentName(place.key.toUtf8().replace('.', '_')), place.key);
    }
    for (const CodePlace &place : places) {
        if (place.side == CodeSide::Web)
            keys.remove(CodeTree::componentName(place.key.toUtf8().replace('.', '_')));
    }
    QMap<QString, QString> found;
    for (const QByteArray &path : m_tree.components(QSet<QByteArray>(keys.keyBegin(), keys.keyEnd()))) {
        const QString text = QString::fromUtf8(path);
        if (sideOf(text) == CodeSide::Web)
            found.insert(keys.value(CodeTree::componentName(path.sliced(path.lastIndexOf('/') + 1))), text);
    }
    return found;
}

/// A constant stands for its value where its own file has it, else where all files that have it agree.
QList<CodePlace> CodeScan::resolve(const std::vector<CodeTree::File> &files)
{
    std::vector<CodeFacts> all;
    QHash<QByteArray, QByteArray> global; ///< an empty value: files disagree
    for (const CodeTree::File &file : files) {
        all.push_back(m_cache.facts(file.blob));
        for (const CodeFacts::Constant &constant : all.back().constants) {
            const auto known = global.constFind(constant.name);
            global[constant.name] = known == global.cend() || *known == constant.value ? constant.value : QByteArray();
        }
    }
    QList<CodePlace> places;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString path = QString::fromUtf8(files[i].path);
        const auto known = m_sides.constFind(files[i].path);
        const CodeSide side = known != m_sides.cend() ? *known : *m_sides.insert(files[i].path, sideOf(path));
        for (const CodeFacts::Use &use : all[i].uses) {
            QByteArray key = use.text;
            if (use.isConstant) {
                const auto own = std::ranges::find(all[i].constants, use.text, &CodeFacts::Constant::name);
                key = own != all[i].constants.end() ? own->value : global.value(use.text);
            }
            if (!key.isEmpty())
                places.append({.key = QString::fromUtf8(key),
                               .path = path,
                               .line = use.line,
                               .column = use.column,
                               .side = side,
                               .blob = fromGitOid(files[i].blob)});
        }
    }
    std::ranges::sort(places, {},
                      [](const CodePlace &place) { return std::tie(place.key, place.path, place.line, place.column); });
    return places;
}

}
