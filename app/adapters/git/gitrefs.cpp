// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitrefs.h"

#include "app/adapters/git/gitquery.h"
#include "app/adapters/git/packedrefs.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <limits>

using namespace Qt::StringLiterals;

namespace Trunkline {

/// A linked work tree does not say whether the repository it belongs to has a main one.
static bool hasMainWorkTree(const GitPlace &place)
{
    if (place.gitDir == place.commonDir)
        return !place.isBare;
    git_config *raw = nullptr;
    if (git_config_open_ondisk(&raw, QFile::encodeName(place.commonDir + "/config"_L1).constData()) != 0)
        return true;
    const GitConfig config(raw);
    int isBare = 0;
    return git_config_get_bool(&isBare, raw, "core.bare") != 0 || isBare == 0;
}

GitRefs::GitRefs(const GitPlace &place)
    : m_gitDir(QFile::encodeName(place.gitDir))
    , m_commonDir(QFile::encodeName(place.commonDir))
    , m_hasMainWorkTree(hasMainWorkTree(place))
    , m_loose(m_commonDir)
{
}

Result<GitRefTable> GitRefs::read(const Cancelled &cancelled)
{
    GitRefTable table = readFiles(cancelled);
    if (cancelled())
        return Failure(Error{.kind = Error::Kind::Cancelled, .origin = QFile::decodeName(m_gitDir)});
    readHeads(&table);
    return table;
}

GitRefTable GitRefs::readFiles(const Cancelled &cancelled)
{
    // Loose before packed: git packs a ref before it removes its file, so whatever vanishes from the first look is in
    // the second.
    const std::vector<LooseRef> loose = m_loose.read(cancelled);
    readPacked();

    GitRefTable table;
    table.refs.reserve(m_packed.size() + loose.size());
    auto packed = m_packed.cbegin();
    for (const LooseRef &ref : loose) {
        for (; packed != m_packed.cend() && packed->name < ref.name; ++packed)
            table.refs.push_back(*packed);
        if (packed != m_packed.cend() && packed->name == ref.name)
            ++packed;
        if (!ref.alias.isEmpty())
            table.aliases.emplace(ref.name, ref.alias);
        else if (!ref.isBroken())
            table.refs.push_back({.name = ref.name, .target = ref.target});
    }
    table.refs.insert(table.refs.end(), packed, m_packed.cend());
    return table;
}

void GitRefs::readPacked()
{
    const QByteArray path = m_commonDir + "/packed-refs";
    const FileStamp stamp = fileStamp(path);
    if (stamp.isStill(m_packedStamp))
        return;
    m_packed = parsePackedRefs(fileContent(path, std::numeric_limits<qsizetype>::max()));
    m_packedStamp = stamp;
}

static void addCheckedOut(const QByteArray &gitDir, QByteArrayList *branches)
{
    constexpr qsizetype limit = 4096;
    QByteArrayList names{parseLooseRef({}, fileContent(gitDir + "/HEAD", limit)).alias};
    // A rebase detaches HEAD, and the branch is still taken.
    names += fileContent(gitDir + "/rebase-merge/head-name", limit).trimmed();
    names += fileContent(gitDir + "/rebase-apply/head-name", limit).trimmed();
    for (const QByteArray &name : std::as_const(names)) {
        if (isBranchRef(name) && !branches->contains(name))
            branches->append(name);
    }
}

void GitRefs::readHeads(GitRefTable *table) const
{
    namespace fs = std::filesystem;
    if (m_hasMainWorkTree)
        addCheckedOut(m_commonDir, &table->checkedOut);
    std::error_code error;
    for (fs::directory_iterator entries(m_commonDir.toStdString() + "/worktrees", error);
         !error && entries != fs::directory_iterator(); entries.increment(error))
        addCheckedOut(QByteArray::fromStdString(entries->path().native()), &table->checkedOut);
    std::ranges::sort(table->checkedOut);
    table->isHeadDetached = !parseLooseRef({}, fileContent(m_gitDir + "/HEAD", 4096)).target.isNull();
}

GitRefTable parseForEachRef(QByteArrayView output)
{
    GitRefTable table;
    for (const QByteArrayView line : QByteArray::fromRawData(output.data(), output.size()).split('\n')) {
        const qsizetype first = line.indexOf(' ');
        const qsizetype second = line.indexOf(' ', first + 1);
        if (first < 0 || second < 0)
            continue;
        QByteArray name = line.sliced(second + 1).toByteArray();
        const QByteArrayView alias = line.sliced(first + 1, second - first - 1);
        const ObjectId target = ObjectId::fromHex(line.first(first));
        if (!alias.isEmpty())
            table.aliases.emplace(std::move(name), alias.toByteArray());
        else if (!target.isNull())
            table.refs.push_back({.name = std::move(name), .target = target});
    }
    std::ranges::sort(table.refs, {}, &GitRef::name);
    return table;
}

void parseWorktreeList(QByteArrayView output, const QByteArray &thisWorkTree, GitRefTable *table)
{
    QByteArray path;
    for (const QByteArray &line : QByteArray::fromRawData(output.data(), output.size()).split('\0')) {
        if (line.startsWith("worktree "))
            path = line.sliced(9);
        else if (line.startsWith("branch "))
            table->checkedOut += line.sliced(7);
        else if (line == "detached" && path == thisWorkTree)
            table->isHeadDetached = true;
    }
    std::ranges::sort(table->checkedOut);
}

Result<GitRefTable> readRefsByGit(const GitPlace &place, const std::function<bool()> &cancelled)
{
    const Result<QByteArray> refs = queryGit(
            place,
            {u"for-each-ref"_s, u"--format=%(objectname) %(symref) %(refname)"_s, u"refs/heads/"_s, u"refs/remotes/"_s},
            cancelled);
    if (!refs)
        return Failure(refs.error());
    GitRefTable table = parseForEachRef(*refs);
    const Result<QByteArray> trees = queryGit(place, {u"worktree"_s, u"list"_s, u"--porcelain"_s, u"-z"_s}, cancelled);
    if (!trees)
        return Failure(trees.error());
    parseWorktreeList(*trees, QFile::encodeName(place.workTree), &table);
    return table;
}

}
