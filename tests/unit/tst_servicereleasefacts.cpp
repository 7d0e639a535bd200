// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/servicereleasefacts.h"
#include "tests/support/fakeflags.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_servicereleasefacts {

namespace {

const QString older = u"1111111111111111111111111111111111111111"_s;
const QString newer = u"2222222222222222222222222222222222222222"_s;

class FakeServices final : public ServiceSource
{
public:
    QFuture<Result<ServiceSnapshot>> services() override { return QtFuture::makeReadyValueFuture(world); }
    std::unique_ptr<Subscription> watch(Listener) override { return {}; }
    void refresh() override { }
    QFuture<Result<QList<LogLine>>> log(const LogRequest &) override { return {}; }
    std::unique_ptr<LogStream> followLog(const LogRequest &, LogListener) override { return {}; }
    QFuture<Result<QList<SwarmResource>>> resources() override { return {}; }

    Result<ServiceSnapshot> world;
};

/// History in which only @p newer contains the flag.
class FakeHistory final : public CodePlaceSource
{
public:
    QFuture<Result<CodePlaces>> places(const ObjectId &) override { return {}; }
    QFuture<Result<QList<CodeExcerpt>>> excerpts(const QList<CodePlace> &) override { return {}; }
    QFuture<Result<ObjectId>> introduction(const CodePlace &, const ObjectId &) override
    {
        return QtFuture::makeReadyValueFuture(Result<ObjectId>(brought));
    }
    QFuture<Result<bool>> contains(const ObjectId &commit, const ObjectId &) override
    {
        return QtFuture::makeReadyValueFuture(Result<bool>(commit.toHex() == newer));
    }

    ObjectId brought = ObjectId::fromHex(newer.toLatin1());
};

Service service(const QString &name, const QString &commit, Rollout::State state = Rollout::State::Completed)
{
    Service made{.id = name, .name = name};
    made.release.commit = commit;
    made.rollout.state = state;
    return made;
}

/// "api without, web with moving, job?": what is known of each.
QString told(const Result<ReleaseFacts> &facts)
{
    if (!facts)
        return u"failed"_s;
    QStringList texts;
    for (const ReleaseFacts::RunningService &one : facts->services.value_or(QList<ReleaseFacts::RunningService>()))
        texts += one.name
                + (!one.containsFlag           ? u" unknown"_s
                           : *one.containsFlag ? u" with"_s
                                               : u" without"_s)
                + (one.isMoving ? u" moving"_s : QString());
    return texts.join(u", ");
}

}

class ServiceReleaseFactsTest : public QObject
{
    Q_OBJECT

private:
    FakeServices m_services;
    FakeHistory m_history;

    Result<ReleaseFacts> ask()
    {
        ServiceReleaseFacts facts(m_services, m_history);
        QFuture<Result<ReleaseFacts>> future = facts.facts({CodePlace{.key = u"k"_s, .path = u"a"_s}}, {});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.resultCount() == 0)
            return Failure(Error{});
        return future.takeResult();
    }

private Q_SLOTS:
    void init() { m_history.brought = ObjectId::fromHex(newer.toLatin1()); }

    void saysWhichServicesContainTheCode()
    {
        Service job = service(u"job"_s, older);
        job.mode = Service::Mode::ReplicatedJob;
        m_services.world = ServiceSnapshot{
                .services = {service(u"api"_s, older), job, service(u"web"_s, newer, Rollout::State::Updating)}};
        QCOMPARE(told(ask()), u"api without, web with moving"_s);
    }

    void aCommitThatIsNotKnownIsUnknown()
    {
        m_services.world = ServiceSnapshot{.services = {service(u"api"_s, {}), service(u"web"_s, u"v1.2"_s)}};
        QCOMPARE(told(ask()), u"api unknown, web unknown"_s);
    }

    void withoutTheCommitThatBroughtItNothingIsKnown()
    {
        m_history.brought = ObjectId();
        m_services.world = ServiceSnapshot{.services = {service(u"api"_s, newer)}};
        QCOMPARE(told(ask()), u"api unknown"_s);
    }

    void withoutASwarmItFails()
    {
        m_services.world = Failure(Error{.kind = Error::Kind::Unreachable});
        QCOMPARE(told(ask()), u"failed"_s);
    }
};

GUILESS_TEST(ServiceReleaseFactsTest)

}

#include "tst_servicereleasefacts.moc"
