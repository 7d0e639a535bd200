// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commitreader.h"

#include <QFile>

#include <algorithm>

namespace Trunkline {

namespace {

/// Commits are read once each, in no order that a cache could guess: little of the packs need be in memory at a time.
void limitMemory()
{
    static const bool once = [] {
        constexpr std::size_t window = 1 << 20;
        constexpr std::size_t mapped = 32 << 20;
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, window);
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, mapped);
        git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, ssize_t(8 << 20));
        return true;
    }();
    Q_UNUSED(once);
}

}

CommitReader::CommitReader(const HistoryOverrides &overrides)
    : m_overrides(overrides)
{
}

Result<std::unique_ptr<CommitReader>> CommitReader::open(const GitPlace &place, const HistoryOverrides &overrides)
{
    std::unique_ptr<CommitReader> reader(new CommitReader(overrides));
    Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    limitMemory();
    reader->m_repository = std::move(*repository);
    git_odb *odb = nullptr;
    if (git_odb_open(&odb, QFile::encodeName(place.objectsDir).constData()) != 0)
        return Failure(gitError(place.objectsDir));
    reader->m_odb.reset(odb);
    return reader;
}

std::optional<CommitReader::Text> CommitReader::read(const ObjectId &id)
{
    const git_oid oid = toGitOid(m_overrides.contentOf(id));
    git_odb_object *object = nullptr;
    if (git_odb_read(&object, m_odb.get(), &oid) != 0)
        return {};
    m_object.reset(object);
    if (git_odb_object_type(object) != GIT_OBJECT_COMMIT)
        return {};
    auto header = parseCommit(QByteArrayView(static_cast<const char *>(git_odb_object_data(object)),
                                             qsizetype(git_odb_object_size(object))));
    if (!header)
        return {};
    Text text{.header = *std::move(header)};
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
