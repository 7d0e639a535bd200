// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxrepository.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_sandboxrepository {

class SandboxRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTimeGivesTheSameCommits()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        const Result<SandboxRepository> one = makeSandboxRepository(first.path(), noon());
        const Result<SandboxRepository> other = makeSandboxRepository(second.path(), noon());
        QVERIFY2(one, qPrintable(one ? QString() : one.error().detail));
        QVERIFY(other);
        QVERIFY(one->heads.size() > 12);
        QCOMPARE(one->heads, other->heads);
        QCOMPARE(one->migrations, other->migrations);
    }

    void itIsARealRepository()
    {
        QTemporaryDir folder;
        const Result<SandboxRepository> made = makeSandboxRepository(folder.path(), noon());
        QVERIFY(made);
        const Result<QByteArray> checked = runSandboxGit(made->path, {u"fsck"_s, u"--strict"_s});
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().detail));
        const Result<QByteArray> head = runSandboxGit(made->path, {u"rev-parse"_s, u"HEAD"_s});
        QCOMPARE(QString::fromLatin1(head->trimmed()), made->heads.value(u"main"_s));
        QVERIFY(runSandboxGit(made->path, {u"cat-file"_s, u"-e"_s, u"HEAD:.trunkline.yaml"_s}));
        QVERIFY(runSandboxGit(made->path, {u"merge-base"_s, u"--is-ancestor"_s, made->merges.last().sha, u"HEAD"_s}));
    }
};

GUILESS_TEST(SandboxRepositoryTest)

}

#include "tst_sandboxrepository.moc"
