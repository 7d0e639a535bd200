// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/patchid.h"

#include "app/adapters/git/analysis/objectmissing.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <functional>

namespace Trunkline {

namespace {

/// One side of a changed file, as git compares it.
class Side
{
public:
    Side(git_repository *repository, const TreeEntry &entry)
    {
        if (entry.isSubmodule()) {
            std::array<char, GIT_OID_SHA1_HEXSIZE> hex{};
            git_oid_fmt(hex.data(), &entry.id);
            m_text = "Subproject commit " + QByteArray(hex.data(), hex.size()) + '\n';
        } else if (!entry.isAbsent()) {
            git_blob *blob = nullptr;
            if (git_blob_lookup(&blob, repository, &entry.id) != 0)
                throw ObjectMissing();
            m_blob.reset(blob);
            m_text = QByteArray::fromRawData(static_cast<const char *>(git_blob_rawcontent(blob)),
                                             qsizetype(git_blob_rawsize(blob)));
        }
    }

    const QByteArray &text() const { return m_text; }
    bool isBinary() const
    {
        return QByteArrayView(m_text).first(std::min<qsizetype>(m_text.size(), 8000)).contains('\0');
    }

private:
    GitBlob m_blob;
    QByteArray m_text;
};

QByteArrayView rawId(const TreeEntry &entry)
{
    return {entry.id.id, GIT_OID_SHA1_SIZE};
}

int addLine(const git_diff_delta * /*delta*/, const git_diff_hunk * /*hunk*/, const git_diff_line *line, void *payload)
{
    if (line->origin != GIT_DIFF_LINE_CONTEXT && line->origin != GIT_DIFF_LINE_ADDITION
        && line->origin != GIT_DIFF_LINE_DELETION)
        return 0;
    QByteArray packed;
    packed.reserve(qsizetype(line->content_len) + 1);
    // context has no sign of its own: for git it is white space too
    if (line->origin != GIT_DIFF_LINE_CONTEXT)
        packed += line->origin;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    std::copy_if(line->content, line->content + line->content_len, std::back_inserter(packed), std::not_fn(isSpace));
    static_cast<QCryptographicHash *>(payload)->addData(packed);
    return 0;
}

void addFile(QCryptographicHash &hash, git_repository *repository, const TreeChange &change)
{
    hash.addData(change.path);
    hash.addData(change.before.isAbsent() ? "//new" : (change.after.isAbsent() ? "//gone" : "//both"));
    const Side before(repository, change.before);
    const Side after(repository, change.after);
    if (before.isBinary() || after.isBinary()) {
        hash.addData(rawId(change.before));
        hash.addData(rawId(change.after));
        return;
    }
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_FORCE_TEXT;
    const int code = git_diff_buffers(before.text().constData(), std::size_t(before.text().size()), nullptr,
                                      after.text().constData(), std::size_t(after.text().size()), nullptr, &options,
                                      nullptr, nullptr, nullptr, addLine, &hash);
    if (code != 0)
        throw ObjectMissing();
}

}

QByteArray patchId(git_repository *repository, const std::vector<TreeChange> &changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const TreeChange &change : changes)
        addFile(hash, repository, change);
    return hash.result();
}

}
