// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/looserefs.h"

#include <algorithm>
#include <filesystem>

namespace Trunkline {

static constexpr int deepestFolder = 64;
static constexpr qsizetype longestRef = 4096;

LooseRef parseLooseRef(QByteArray name, const QByteArray &content)
{
    LooseRef ref{.name = std::move(name)};
    const QByteArray line = content.trimmed();
    if (line.startsWith("ref:")) {
        const QByteArray alias = line.sliced(4).trimmed();
        if (isRefName(alias))
            ref.alias = alias;
    } else {
        ref.target = ObjectId::fromHex(line);
    }
    return ref;
}

LooseRefs::LooseRefs(QByteArray commonDir)
    : m_commonDir(std::move(commonDir))
{
}

std::vector<LooseRef> LooseRefs::read(const Cancelled &cancelled)
{
    m_before = std::exchange(m_folders, {});
    readFolder("refs/heads", cancelled, 0);
    readFolder("refs/remotes", cancelled, 0);
    m_before.clear();
    if (cancelled()) {
        m_folders.clear(); // half of a folder must not be taken for all of it next time
        return {};
    }

    std::vector<LooseRef> refs;
    for (const auto &[name, folder] : m_folders) {
        for (const auto &[file, content] : folder.files)
            refs.push_back(content.ref);
    }
    std::ranges::sort(refs, {}, &LooseRef::name);
    return refs;
}

void LooseRefs::readFolder(const QByteArray &name, const Cancelled &cancelled, int depth)
{
    if (depth > deepestFolder || cancelled())
        return;
    const auto before = m_before.find(name);
    Folder *known = before == m_before.end() ? nullptr : &before->second;
    Folder folder{.stamp = fileStamp(path(name)), .files = {}, .folders = {}};
    if (folder.stamp.type != FileStamp::Type::Folder)
        return;
    if (known && folder.stamp.isStill(known->stamp))
        folder = std::move(*known);
    else
        listFolder(name, &folder, known, cancelled);
    const QByteArrayList below = folder.folders;
    m_folders.emplace(name, std::move(folder));
    for (const QByteArray &child : below)
        readFolder(child, cancelled, depth + 1);
}

void LooseRefs::listFolder(const QByteArray &name, Folder *folder, const Folder *before,
                           const Cancelled &cancelled) const
{
    namespace fs = std::filesystem;
    std::error_code error;
    for (fs::directory_iterator entries(path(name).toStdString(), error); !error && entries != fs::directory_iterator();
         entries.increment(error)) {
        if (cancelled())
            return;
        const std::string last = entries->path().filename().native();
        const QByteArray child = name + '/' + QByteArrayView(last.data(), qsizetype(last.size()));
        if (!isRefName(child))
            continue;
        std::error_code ignored;
        if (entries->is_directory(ignored)) {
            if (!entries->is_symlink(ignored)) // git makes none below refs/heads; one could lead in circles
                folder->folders += child;
            continue;
        }
        File file{.stamp = fileStamp(path(child)), .ref = {}};
        if (!file.stamp.exists())
            continue; // packed or deleted meanwhile
        const auto known = before ? before->files.find(child) : std::map<QByteArray, File>::const_iterator();
        if (before && known != before->files.end() && file.stamp.isStill(known->second.stamp))
            file.ref = known->second.ref;
        else
            file.ref = parseLooseRef(child, fileContent(path(child), longestRef));
        if (file.ref.isBroken() && !fileStamp(path(child)).exists())
            continue; // went away between the two looks
        folder->files.emplace(child, std::move(file));
    }
}

}
