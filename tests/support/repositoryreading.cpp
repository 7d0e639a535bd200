// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/repositoryreading.h"

#include "tests/support/fakebranchsource.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

namespace Trunkline::Test {

Result<BranchSnapshot> readRepository(const QString &path, const Policy &policy)
{
    const Result<GitPlace> place = findRepository(path);
    if (!place)
        return Failure(place.error());
    const QTemporaryDir cache;
    const FakeClock clock(noon());
    GitBranchSource source(*place, policy, cache.path(), clock);
    const QFuture<Result<BranchSnapshot>> call = source.branches(BranchSource::Depth::Complete);
    if (!QTest::qWaitFor([&call] { return call.isFinished(); }, 30'000))
        return Failure(Error{.kind = Error::Kind::Timeout, .detail = u"the test waited for half a minute"_s});
    return call.result();
}

static QString causeName(Error::Cause cause)
{
    switch (cause) {
    case Error::Cause::NotARepository:
        return u"not a repository"_s;
    case Error::Cause::RepositoryGone:
        return u"gone"_s;
    case Error::Cause::DubiousOwnership:
        return u"dubious ownership"_s;
    case Error::Cause::UnsupportedRepository:
        return u"unsupported"_s;
    case Error::Cause::NoCommits:
        return u"no commits"_s;
    case Error::Cause::NoTrunk:
        return u"no trunk"_s;
    default:
        return u"other"_s;
    }
}

QString outline(const Result<BranchSnapshot> &snapshot)
{
    if (!snapshot)
        return "error: "_L1 + causeName(snapshot.error().cause);
    QStringList lines;
    for (const Branch &branch : snapshot->branches) {
        const auto number = [](std::optional<qint32> value) { return value ? QString::number(*value) : u"?"_s; };
        QString line = u"%1 +%2 -%3"_s.arg(branch.name, number(branch.ahead), number(branch.behind));
        if (!branch.merged)
            line += ", merged unknown"_L1;
        else if (*branch.merged != Merged::No)
            line += QStringList{{}, u", merge"_s, u", squash"_s, u", rebase"_s}[int(*branch.merged)];
        if (!branch.conflictsWithTrunk)
            line += ", conflicts unknown"_L1;
        else if (!branch.conflictsWithTrunk->isEmpty())
            line += ", conflicts: "_L1 + branch.conflictsWithTrunk->join(u", "_s);
        lines += line;
    }
    return lines.join(u'\n');
}

QString gitOutline(TestRepository &repository, const QString &trunk)
{
    const QString format = u"--format=%(refname:lstrip=2) +%(ahead-behind:%1)"_s.arg(trunk);
    QStringList lines;
    for (const QString &line : repository.git({u"for-each-ref"_s, format, u"refs/heads"_s}).split(u'\n')) {
        const QStringList words = line.split(u' ');
        if (words.size() == 3 && words[0] != trunk)
            lines += words[0] + u' ' + words[1] + " -"_L1 + words[2];
    }
    lines.sort();
    return lines.join(u'\n');
}

QByteArray fingerprint(const QString &path)
{
    QByteArrayList lines;
    QDirIterator entries(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo info = entries.nextFileInfo();
        QCryptographicHash hash(QCryptographicHash::Md5);
        QFile file(info.filePath());
        if (info.isFile() && file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        lines += info.filePath().toUtf8() + ' ' + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + ' '
                + hash.result().toHex();
    }
    std::ranges::sort(lines);
    return lines.join('\n');
}

QString calmly(const QString &path, const Policy &policy)
{
    const QByteArray before = fingerprint(path);
    const QString lines = outline(readRepository(path, policy));
    return fingerprint(path) == before ? lines : u"the repository was written to\n"_s + lines;
}

void addBranch(TestRepository &repository, const QString &name)
{
    repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, name});
    repository.commit(u"own"_s, name.toUtf8());
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
}

}
