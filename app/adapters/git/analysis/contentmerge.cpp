// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/contentmerge.h"

#include "app/adapters/git/analysis/linechanges.h"
#include "app/adapters/git/analysis/objectmissing.h"

#include <algorithm>
#include <array>

namespace Trunkline {

namespace {

using Verdict = ContentMerge::Verdict;
using Driver = MergeDriver;

constexpr std::size_t rememberedMerges = 50'000;
constexpr qsizetype rememberedDrivers = 20'000;
constexpr qsizetype sharedBytes = 8 << 20;
constexpr qsizetype largestShared = 64 << 10;

/// What .gitattributes says about merging a path.
Driver readDriver(git_repository *repository, const QByteArray &path)
{
    const char *value = nullptr;
    if (git_attr_get(&value, repository, GIT_ATTR_CHECK_FILE_THEN_INDEX, path.constData(), "merge") != 0)
        return Driver::Custom; // unreadable: git shall decide
    switch (git_attr_value(value)) {
    case GIT_ATTR_VALUE_FALSE:
        return Driver::Binary;
    case GIT_ATTR_VALUE_STRING:
        return qstrcmp(value, "text") == 0 ? Driver::Text
                                           : (qstrcmp(value, "binary") == 0 ? Driver::Binary : Driver::Custom);
    default:
        return Driver::Text;
    }
}

QByteArray readBlob(git_repository *repository, const git_oid &id)
{
    if (git_oid_is_zero(&id))
        return {};
    git_blob *raw = nullptr;
    if (git_blob_lookup(&raw, repository, &id) != 0)
        throw ObjectMissing();
    const GitBlob blob(raw);
    return {static_cast<const char *>(git_blob_rawcontent(raw)), qsizetype(git_blob_rawsize(raw))};
}

/// As git decides it: a zero byte among the first 8000.
bool isBinary(QByteArrayView content)
{
    return content.first(std::min<qsizetype>(content.size(), 8000)).contains('\0');
}

bool mergesCleanly(const std::array<QByteArray, 3> &sides, git_merge_file_flag_t flags)
{
    std::array<git_merge_file_input, 3> inputs;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        git_merge_file_input_init(&inputs[i], GIT_MERGE_FILE_INPUT_VERSION);
        inputs[i].ptr = sides[i].constData();
        inputs[i].size = std::size_t(sides[i].size());
    }
    git_merge_file_options options;
    git_merge_file_options_init(&options, GIT_MERGE_FILE_OPTIONS_VERSION);
    options.flags = flags;
    git_merge_file_result result{};
    if (git_merge_file(&result, &inputs[0], &inputs[1], &inputs[2], &options) != 0)
        throw ObjectMissing();
    const bool isClean = result.automergeable != 0;
    git_merge_file_result_free(&result);
    return isClean;
}

Verdict mergeTexts(const std::array<QByteArray, 3> &sides)
{
    if (std::ranges::any_of(sides, isBinary))
        return Verdict::Conflict;
    const auto &[base, ours, theirs] = sides;
    switch (encounter(changedStretches(base, ours), changedStretches(base, theirs))) {
    case Encounter::Apart:
        return Verdict::Clean;
    case Encounter::NearAndAmbiguous:
        return Verdict::AskGit;
    case Encounter::Near:
        break;
    }
    // git compares by histogram, which libgit2 cannot. Where the plain and the patient comparison agree, so does
    // histogram, which stands between them; where they do not, git is asked.
    const bool isClean = mergesCleanly(sides, GIT_MERGE_FILE_DEFAULT);
    if (mergesCleanly(sides, GIT_MERGE_FILE_DIFF_PATIENCE) != isClean)
        return Verdict::AskGit;
    return isClean ? Verdict::Clean : Verdict::Conflict;
}

}

std::size_t ContentMerge::KeyHash::operator()(const Key &key) const
{
    const OidHash hash;
    return hash(key.base) ^ (hash(key.ours) * 3) ^ (hash(key.theirs) * 5);
}

Verdict ContentMerge::merge(git_repository *repository, const QByteArray &path, const git_oid &base,
                            const git_oid &ours, const git_oid &theirs)
{
    switch (driver(repository, path)) {
    case Driver::Binary:
        return Verdict::Conflict;
    case Driver::Custom:
        return Verdict::AskGit;
    case Driver::Text:
        break;
    }
    const Key key{base, ours, theirs};
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
    }
    const Verdict verdict
            = mergeTexts({sharedBlob(repository, base), sharedBlob(repository, ours), readBlob(repository, theirs)});
    const std::scoped_lock lock(m_mutex);
    if (m_known.size() > rememberedMerges)
        m_known.clear();
    m_known.emplace(key, verdict);
    return verdict;
}

void ContentMerge::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_known = {};
    m_blobs = {};
    m_blobBytes = 0;
    m_drivers.clear();
}

MergeDriver ContentMerge::driver(git_repository *repository, const QByteArray &path)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_drivers.constFind(path); known != m_drivers.constEnd())
            return *known;
    }
    const Driver driver = readDriver(repository, path);
    const std::scoped_lock lock(m_mutex);
    if (m_drivers.size() > rememberedDrivers)
        m_drivers.clear();
    return *m_drivers.insert(path, driver);
}

QByteArray ContentMerge::sharedBlob(git_repository *repository, const git_oid &id)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_blobs.find(id); known != m_blobs.end())
            return known->second;
    }
    QByteArray content = readBlob(repository, id);
    if (content.size() > largestShared)
        return content;
    const std::scoped_lock lock(m_mutex);
    if (m_blobBytes > sharedBytes) {
        m_blobs.clear();
        m_blobBytes = 0;
    }
    if (m_blobs.emplace(id, content).second)
        m_blobBytes += content.size();
    return content;
}

}
