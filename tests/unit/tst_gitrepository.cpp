// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitrepository.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitrepository {

class GitRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSubfolderLeadsToItsRepository()
    {
        TestRepository repository;
        repository.commit(u"deep/down/file"_s, "x");
        const Result<GitPlace> place = findRepository(repository.filePath(u"deep/down"_s));
        QVERIFY(place.has_value());
        QCOMPARE(place->workTree, repository.path());
        QCOMPARE(place->commonDir, repository.filePath(u".git"_s));
        QVERIFY(openRepository(*place).has_value());
    }

    void aPlainFolderIsNoRepository()
    {
        const TestRepository none(TestRepository::Init::None);
        QCOMPARE(findRepository(none.path()).error().cause, Error::Cause::NotARepository);
        QCOMPARE(findRepository(none.filePath(u"gone"_s)).error().cause, Error::Cause::RepositoryGone);
    }

    void sha256IsNamedAsUnsupported()
    {
        const TestRepository repository(TestRepository::Init::Normal, {u"--object-format=sha256"_s});
        const Error error = findRepository(repository.path()).error();
        QCOMPARE(error.cause, Error::Cause::UnsupportedRepository);
        QVERIFY2(error.detail.contains(u"sha256"_s), qPrintable(error.detail));
    }

    void reftablesAreSeen()
    {
        TestRepository repository(TestRepository::Init::Normal, {u"--ref-format=reftable"_s});
        repository.commit(u"file"_s, "x");
        const Result<GitPlace> place = findRepository(repository.path());
        QVERIFY2(place.has_value(), qPrintable(place ? QString() : place.error().detail));
        QVERIFY(place->hasReftable);
        QVERIFY(openRepository(*place).has_value());
    }
};

GUILESS_TEST(GitRepositoryTest)

}

#include "tst_gitrepository.moc"
