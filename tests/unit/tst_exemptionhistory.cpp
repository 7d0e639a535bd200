// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/gitexemptionhistory.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_exemptionhistory {

namespace {

QByteArray fileWith(const QByteArray &subject, const QByteArray &until)
{
    return "exemptions:\n  - {rule: BRANCH-2, subject: " + subject + ", reason: demo, by: Ada, until: " + until + "}\n";
}

}

class ExemptionHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndThatIsPutOffIsCounted()
    {
        const auto count = countExtensions({fileWith("feat/big", "2026-03-01"), fileWith("feat/big", "2026-03-08"),
                                            fileWith("feat/big", "2026-03-08"), "exemptions: [broken",
                                            fileWith("feat/big", "2026-03-05"), fileWith("feat/big", "2026-03-20"),
                                            fileWith("feat/other", "2026-04-01")});
        QCOMPARE(count.value(u"BRANCH-2\nfeat/big"_s), 2); // brought forward once in between, which is none
        QCOMPARE(count.value(u"BRANCH-2\nfeat/other"_s), 0);
        QVERIFY(count.contains(u"BRANCH-2\nfeat/other"_s));
    }

    void trunksOwnLineIsRead()
    {
        TestRepository repository;
        const QString file = u".trunkline.yaml"_s;
        repository.commit(file, fileWith("feat/big", "2026-03-01"));
        repository.commit(u"a.txt"_s, "1\n");
        repository.commit(file, fileWith("feat/big", "2026-03-08"));
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/loosen"_s});
        repository.commit(file, fileWith("feat/big", "2027-01-01")); // not on trunk: it does not count
        GitExemptionHistory source(findRepository(repository.path()).value(), u"main"_s);
        auto future = source.extensions();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().value().value(u"BRANCH-2\nfeat/big"_s), 1);
    }

    void withoutAFileThereIsNothing()
    {
        TestRepository repository;
        repository.commit(u"a.txt"_s, "1\n");
        GitExemptionHistory source(findRepository(repository.path()).value(), {});
        auto future = source.extensions();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().value().isEmpty());
    }
};

GUILESS_TEST(ExemptionHistoryTest)

}

#include "tst_exemptionhistory.moc"
