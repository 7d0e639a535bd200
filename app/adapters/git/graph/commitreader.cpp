// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commitreader.h"

#include "app/adapters/git/graph/commitgraph.h"

#include <QFile>

#include <algorithm>

namespace Trunkline {

CommitReader::CommitReader(const GitPlace &place, const HistoryOverrides &overrides)
    : m_packs(objectFolders(place.objectsDir))
    , m_overrides(overrides)
{
}

Result<std::unique_ptr<CommitReader>> CommitReader::open(const GitPlace &place, const HistoryOverrides &overrides)
{
    std::unique_ptr<CommitReader> reader(new CommitReader(place, overrides));
    Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    reader->m_repository = std::move(*repository);
    git_odb *odb = nullptr;
    if (git_odb_open(&odb, QFile::encodeName(place.objectsDir).constData()) != 0)
        return Failure(gitError(place.objectsDir));
    reader->m_odb.reset(odb);
    return reader;
}

QByteArrayView CommitReader::readText(const ObjectId &id)
{
    if (const std::span<const char> text = m_packs.readCommit(id); !text.empty())
        return {text.data(), qsizetype(text.size())};
    const git_oid oid = toGitOid(id);
    git_odb_object *object = nullptr;
    if (git_odb_read(&object, m_odb.get(), &oid) != 0)
        return {};
    m_object.reset(object);
    if (git_odb_object_type(object) != GIT_OBJECT_COMMIT)
        return {};
    return {static_cast<const char *>(git_odb_object_data(object)), qsizetype(git_odb_object_size(object))};
}

std::optional<CommitReader::Text> CommitReader::read(const ObjectId &id)
{
    const auto header = parseCommit(readText(m_overrides.contentOf(id)));
    if (!header)
        return {};
    Text text{.header = *header};
    if (m_overrides.shallow.contains(id)) {
        text.isCut = !text.header.parents.isEmpty();
        text.header.parents.clear();
    } else if (const auto graft = m_overrides.grafts.constFind(id); graft != m_overrides.grafts.cend()) {
        text.header.parents.clear();
        std::ranges::copy(*graft, std::back_inserter(text.header.parents));
    }
    return text;
}

}
