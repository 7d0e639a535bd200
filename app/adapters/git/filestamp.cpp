// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/filestamp.h"

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Trunkline {

static constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

static qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * nanosecondsPerSecond + time.tv_nsec;
}

bool FileStamp::isStill(const FileStamp &earlier) const
{
    if (!exists() && !earlier.exists())
        return true;
    return earlier.isSettled && type == earlier.type && inode == earlier.inode && size == earlier.size
            && modified == earlier.modified && changed == earlier.changed;
}

FileStamp fileStamp(const QByteArray &path)
{
    return fileStamp(AT_FDCWD, path.constData());
}

FileStamp fileStamp(int folder, const char *path)
{
    struct stat status{};
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (::fstatat(folder, path, &status, 0) != 0)
        return {};
    FileStamp stamp{.inode = status.st_ino,
                    .size = status.st_size,
                    .modified = nanoseconds(status.st_mtim),
                    .changed = nanoseconds(status.st_ctim),
                    .type = S_ISREG(status.st_mode)   ? FileStamp::Type::File
                            : S_ISDIR(status.st_mode) ? FileStamp::Type::Folder
                                                      : FileStamp::Type::Other};
    // Two seconds: the coarsest clock among file systems in use.
    stamp.isSettled = nanoseconds(now) - std::max(stamp.modified, stamp.changed) > 2 * nanosecondsPerSecond;
    return stamp;
}

QByteArray fileContent(const QByteArray &path, qsizetype limit)
{
    // POSIX rather than QFile: a name need not be valid in any encoding, and a fifo must not block.
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return {};
    struct stat status{};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        return {};
    }
    QByteArray content(std::min<qsizetype>(status.st_size, limit), Qt::Uninitialized);
    qsizetype size = 0;
    while (size < content.size()) {
        const ssize_t count = ::read(file, content.data() + size, std::size_t(content.size() - size));
        if (count <= 0)
            break;
        size += count;
    }
    ::close(file);
    content.truncate(size);
    return content;
}

}
