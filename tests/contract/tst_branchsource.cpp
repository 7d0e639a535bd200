// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitbranchsource.h"
#include "tests/contract/branchsourcefixture.h"
#include "tests/support/branches.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchsource {

using Fixture = std::unique_ptr<BranchSourceFixture>;
using FixtureMaker = std::function<Fixture()>;

namespace {

class GitFixture : public BranchSourceFixture
{
public:
    GitFixture()
    {
        m_repository.commit(u"a"_s, "1");
        addBranch(u"feat/one"_s);
        m_repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"."_s});
        source = std::make_unique<GitBranchSource>(*findRepository(m_repository.path()), Policy(), m_cache.path(),
                                                   m_clock);
    }
    ~GitFixture() override { source.reset(); }

    void addBranch(const QString &name) override
    {
        m_repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, name});
        m_repository.commit(name + ".txt"_L1, name.toUtf8());
        m_repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    }
    void damage() override { QDir().rename(m_repository.filePath(u".git"_s), m_repository.filePath(u"away"_s)); }
    void repair() override { QDir().rename(m_repository.filePath(u"away"_s), m_repository.filePath(u".git"_s)); }

private:
    TestRepository m_repository;
    QTemporaryDir m_cache;
    FakeClock m_clock{noon()};
};

class FakeFixture : public BranchSourceFixture
{
public:
    FakeFixture()
    {
        m_world.branches = {branch(u"feat/one"_s, 1h)};
        auto fake = std::make_unique<FakeBranchSource>(FakeBranchSource::Answers::Itself, m_world);
        m_fake = fake.get();
        source = std::move(fake);
    }

    void addBranch(const QString &name) override
    {
        m_world.branches.append(branch(name, 1h));
        m_fake->publish(m_world);
    }
    void damage() override { m_fake->publish(Failure(Error{.cause = Error::Cause::RepositoryGone})); }
    void repair() override { m_fake->publish(m_world); }

private:
    BranchSnapshot m_world = snapshot({});
    FakeBranchSource *m_fake = nullptr;
};

/// Everything one watch has reported.
struct Log
{
    QList<Result<BranchSnapshot>> reports;

    BranchSource::Listener listener()
    {
        return [this](const Result<BranchSnapshot> &report) { reports.append(report); };
    }
    /// "feat/one feat/two", with "..." while it is not complete; the word "error"; nothing before the first.
    QString last() const
    {
        if (reports.isEmpty())
            return {};
        if (!reports.last())
            return u"error"_s;
        QStringList names;
        for (const Branch &branch : reports.last()->branches)
            names += branch.name;
        if (!reports.last()->isComplete)
            names += u"..."_s;
        return names.join(u' ');
    }
};

}

class BranchSourceContract : public QObject
{
    Q_OBJECT

    static void everyImplementation()
    {
        QTest::addColumn<FixtureMaker>("make");
        QTest::newRow("fake") << FixtureMaker([] { return std::make_unique<FakeFixture>(); });
        QTest::newRow("git") << FixtureMaker([] { return std::make_unique<GitFixture>(); });
    }

private Q_SLOTS:
    void aCallReturnsAtOnceAndEndsWithAValue_data() { everyImplementation(); }
    void aCallReturnsAtOnceAndEndsWithAValue()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        for (const auto depth : {BranchSource::Depth::Graph, BranchSource::Depth::Complete}) {
            QElapsedTimer timer;
            timer.start();
            const QFuture<Result<BranchSnapshot>> call = fixture->source->branches(depth);
            QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
            QTRY_VERIFY(call.isFinished());
            QCOMPARE(call.resultCount(), 1);
            const Result<BranchSnapshot> snapshot = call.result();
            QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail));
            QCOMPARE(snapshot->trunk.name, u"main"_s);
            QCOMPARE(snapshot->branches.size(), 1);
            QCOMPARE(snapshot->branches.first().name, u"feat/one"_s);
            QVERIFY(snapshot->asOf.isValid());
            if (depth == BranchSource::Depth::Complete) {
                QVERIFY(snapshot->isComplete);
                QVERIFY(snapshot->branches.first().merged.has_value());
                QVERIFY(snapshot->branches.first().conflictsWithTrunk.has_value());
            }
        }
    }

    void aFailureIsAnErrorAndNoException_data() { everyImplementation(); }
    void aFailureIsAnErrorAndNoException()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        fixture->damage();
        QFuture<Result<BranchSnapshot>> call = fixture->source->branches(BranchSource::Depth::Complete);
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(call.resultCount(), 1);
        QVERIFY(!call.result());
        fixture->repair();
        call = fixture->source->branches(BranchSource::Depth::Complete);
        QTRY_VERIFY(call.isFinished());
        QVERIFY(call.result());
    }

    void cancellingEndsWithoutAResult_data() { everyImplementation(); }
    void cancellingEndsWithoutAResult()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        QFuture<Result<BranchSnapshot>> call = fixture->source->branches(BranchSource::Depth::Complete);
        call.cancel();
        bool isHeard = false;
        call.then(this, [&isHeard](const Result<BranchSnapshot> &) { isHeard = true; });
        QTRY_VERIFY(call.isFinished());
        QVERIFY(call.isCanceled());
        QFuture<Result<void>> fetch = fixture->source->fetch();
        fetch.cancel();
        QTRY_VERIFY(fetch.isFinished());
        QCOMPARE(fetch.resultCount(), 0);
        QVERIFY(!isHeard);
    }

    void destroyingTheSourceEndsWhatIsInFlight_data() { everyImplementation(); }
    void destroyingTheSourceEndsWhatIsInFlight()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        Log log;
        const std::unique_ptr<Subscription> watch = fixture->source->watch(log.listener());
        const QFuture<Result<BranchSnapshot>> call = fixture->source->branches(BranchSource::Depth::Complete);
        const QFuture<Result<void>> fetch = fixture->source->fetch();
        fixture->source.reset();
        QVERIFY(call.isFinished());
        QVERIFY(fetch.isFinished());
        QVERIFY(fetch.isCanceled());
        QCoreApplication::processEvents();
        QVERIFY(log.reports.isEmpty());
    }

    void aWatchReportsNowAndAfterEveryChange_data() { everyImplementation(); }
    void aWatchReportsNowAndAfterEveryChange()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        Log log;
        const std::unique_ptr<Subscription> watch = fixture->source->watch(log.listener());
        QVERIFY(log.reports.isEmpty()); // never from within the call
        QTRY_COMPARE(log.last(), u"feat/one"_s);
        fixture->addBranch(u"feat/two"_s);
        QTRY_COMPARE(log.last(), u"feat/one feat/two"_s);
        QVERIFY(log.reports.last()->branches.last().merged.has_value());
    }

    void nothingNewIsNotReported_data() { everyImplementation(); }
    void nothingNewIsNotReported()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        Log log;
        const std::unique_ptr<Subscription> watch = fixture->source->watch(log.listener());
        fixture->addBranch(u"feat/two"_s);
        QTRY_COMPARE(log.last(), u"feat/one feat/two"_s);
        for (qsizetype i = 1; i < log.reports.size(); ++i)
            QVERIFY(log.reports[i] != log.reports[i - 1]);
    }

    void aSecondWatchHearsTheFactsToo_data() { everyImplementation(); }
    void aSecondWatchHearsTheFactsToo()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        Log first;
        Log second;
        std::unique_ptr<Subscription> watch = fixture->source->watch(first.listener());
        QTRY_COMPARE(first.last(), u"feat/one"_s);
        const std::unique_ptr<Subscription> other = fixture->source->watch(second.listener());
        QVERIFY(second.reports.isEmpty());
        QTRY_COMPARE(second.last(), u"feat/one"_s);
        watch.reset();
        fixture->addBranch(u"feat/two"_s);
        QTRY_COMPARE(second.last(), u"feat/one feat/two"_s);
        QCOMPARE(first.last(), u"feat/one"_s);
    }

    void aWatchMayEndWithinItsOwnReport_data() { everyImplementation(); }
    void aWatchMayEndWithinItsOwnReport()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        std::unique_ptr<Subscription> watch;
        int count = 0;
        watch = fixture->source->watch([&](const Result<BranchSnapshot> &) {
            ++count;
            watch.reset();
        });
        QTRY_COMPARE(count, 1);
        Log log;
        const std::unique_ptr<Subscription> next = fixture->source->watch(log.listener());
        QTRY_COMPARE(log.last(), u"feat/one"_s);
        QCOMPARE(count, 1);
    }

    void theSourceMayEndWithinAReport_data() { everyImplementation(); }
    void theSourceMayEndWithinAReport()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        QFuture<Result<BranchSnapshot>> call = fixture->source->branches(BranchSource::Depth::Graph);
        bool isHeard = false;
        call.then(this, [&](const Result<BranchSnapshot> &) {
            fixture->source.reset();
            isHeard = true;
        });
        QTRY_VERIFY(isHeard);
    }

    void afterAnErrorItGoesOnWatching_data() { everyImplementation(); }
    void afterAnErrorItGoesOnWatching()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        Log log;
        const std::unique_ptr<Subscription> watch = fixture->source->watch(log.listener());
        QTRY_COMPARE(log.last(), u"feat/one"_s);
        fixture->damage();
        QTRY_COMPARE(log.last(), u"error"_s);
        fixture->repair();
        QTRY_COMPARE(log.last(), u"feat/one"_s);
    }

    void manyStartsAndEndsInARowAreSafe_data() { everyImplementation(); }
    void manyStartsAndEndsInARowAreSafe()
    {
        QFETCH(FixtureMaker, make);
        const Fixture fixture = make();
        Log log;
        for (int i = 0; i < 20; ++i) {
            const std::unique_ptr<Subscription> watch = fixture->source->watch(log.listener());
            QFuture<Result<BranchSnapshot>> call = fixture->source->branches(BranchSource::Depth::Complete);
            QCoreApplication::processEvents();
            call.cancel();
        }
        const std::unique_ptr<Subscription> watch = fixture->source->watch(log.listener());
        log.reports.clear();
        QTRY_COMPARE(log.last(), u"feat/one"_s);
    }
};

GUILESS_TEST(BranchSourceContract)

}

#include "tst_branchsource.moc"
