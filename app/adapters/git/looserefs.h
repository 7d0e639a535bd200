// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/filestamp.h"
#include "app/adapters/git/gitreftable.h"

#include <functional>

namespace Trunkline {

/// Where a ref file points: to an object, to another ref, or nowhere when it is broken.
struct LooseRef
{
    QByteArray name; ///< full
    ObjectId target;
    QByteArray alias;

    bool isBroken() const { return target.isNull() && alias.isEmpty(); }
};

/// The content of a ref file or of HEAD. @p name is only carried along.
LooseRef parseLooseRef(QByteArray name, const QByteArray &content);

/// Branches that are files of their own. Reading again touches only folders that changed since.
class LooseRefs
{
public:
    using Cancelled = std::function<bool()>;

    /// @p commonDir as bytes.
    explicit LooseRefs(QByteArray commonDir);

    /// By name, broken ones included: they hide a packed ref of the same name. Incomplete when cancelled.
    std::vector<LooseRef> read(const Cancelled &cancelled);

private:
    struct File
    {
        FileStamp stamp;
        LooseRef ref;
    };
    struct Folder
    {
        FileStamp stamp;
        std::map<QByteArray, File> files; ///< by full name
        QByteArrayList folders; ///< full names
    };

    void readFolder(const QByteArray &name, const Cancelled &cancelled, int depth);
    void listFolder(const QByteArray &name, Folder *folder, const Folder *before, const Cancelled &cancelled) const;
    QByteArray path(const QByteArray &name) const { return m_commonDir + '/' + name; }

    QByteArray m_commonDir;
    std::map<QByteArray, Folder> m_folders;
    std::map<QByteArray, Folder> m_before; ///< of the last read, while reading
};

}
