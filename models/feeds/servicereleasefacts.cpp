// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/servicereleasefacts.h"

#include "models/feeds/inflight.h"
#include "models/feeds/promisedcall.h"

#include <list>

namespace Trunkline {

namespace {

/// One question: the services, the commit that brought the flag, then for each service whether it contains that.
class FactsCall final : public PromisedCall<ReleaseFacts>
{
public:
    FactsCall(ServiceSource &services, CodePlaceSource &code, const QList<CodePlace> &places, const ObjectId &trunk,
              QObject *owner)
        : PromisedCall(owner)
        , m_code(code)
    {
        m_serviceCall.start(services.services(), this,
                            [this, place = places.first(), trunk](const Result<ServiceSnapshot> &snapshot) {
                                if (!snapshot)
                                    end(Failure(snapshot.error()));
                                else
                                    findIntroduction(*snapshot, place, trunk);
                            });
    }

private:
    void findIntroduction(const ServiceSnapshot &snapshot, const CodePlace &place, const ObjectId &trunk)
    {
        QList<ReleaseFacts::RunningService> running;
        for (const Service &service : snapshot.services) {
            if (service.isJob())
                continue;
            running.append(runningService(service));
            m_commits.append(ObjectId::fromHex(service.release.commit.toLatin1()));
        }
        m_facts.services = running;
        m_introductionCall.start(m_code.introduction(place, trunk), this, [this](const Result<ObjectId> &commit) {
            if (!commit || commit->isNull())
                end(m_facts); // which code asks for it first is not known: neither is what contains it
            else
                compare(*commit);
        });
    }

    void compare(const ObjectId &introduction)
    {
        m_open = 1;
        for (qsizetype i = 0; i < m_commits.size(); ++i) {
            if (m_commits[i].isNull())
                continue;
            ++m_open;
            m_calls.emplace_back().start(m_code.contains(m_commits[i], introduction), this,
                                         [this, i](const Result<bool> &contains) {
                                             if (contains)
                                                 (*m_facts.services)[i].containsFlag = *contains;
                                             endWhenDone();
                                         });
        }
        endWhenDone();
    }

    void endWhenDone()
    {
        if (--m_open == 0)
            end(m_facts);
    }

    CodePlaceSource &m_code;
    ReleaseFacts m_facts;
    QList<ObjectId> m_commits; ///< of the services, in their order
    int m_open = 0;
    InFlight<Result<ServiceSnapshot>> m_serviceCall;
    InFlight<Result<ObjectId>> m_introductionCall;
    std::list<InFlight<Result<bool>>> m_calls;
};

}

ReleaseFacts::RunningService runningService(const Service &service)
{
    using State = Rollout::State;
    const State state = service.rollout.state;
    return {.name = service.name,
            .commit = service.release.commit.left(7),
            .containsFlag = std::nullopt,
            .isMoving = state == State::Updating || state == State::RollbackStarted || state == State::Paused
                    || state == State::RollbackPaused};
}

ServiceReleaseFacts::ServiceReleaseFacts(ServiceSource &services, CodePlaceSource &code, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_code(code)
{
}

QFuture<Result<ReleaseFacts>> ServiceReleaseFacts::facts(const QList<CodePlace> &places, const ObjectId &trunk)
{
    if (places.isEmpty())
        return QtFuture::makeReadyValueFuture(Result<ReleaseFacts>(ReleaseFacts()));
    return (new FactsCall(m_services, m_code, places, trunk, this))->future();
}

}
