// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Trunkline {

/// What tells a file or folder from an earlier state of itself without reading it.
struct FileStamp
{
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds
    qint64 changed = 0; ///< nanoseconds
    enum class Type : quint8 { Missing, File, Folder, Other } type = Type::Missing;
    /// False when it changed so recently that another change could carry the same times.
    bool isSettled = false;

    bool exists() const { return type != Type::Missing; }
    /// True when nothing can have happened between @p earlier and this.
    bool isStill(const FileStamp &earlier) const;
};

FileStamp fileStamp(const QByteArray &path);
/// @p path begins at an open folder: many below one are seen in two thirds of the time.
FileStamp fileStamp(int folder, const char *path);

/// The whole file, or at most @p limit bytes of it; empty when it cannot be read.
QByteArray fileContent(const QByteArray &path, qsizetype limit);

}
