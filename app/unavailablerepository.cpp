// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unavailablerepository.h"

#include <QTimer>

namespace Trunkline {

namespace {

/// Says it once, when the listener's event loop turns.
class OneReport final : public Subscription
{
public:
    OneReport(Error reason, BranchSource::Listener listener)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [reason = std::move(reason), listener = std::move(listener)] { listener(Failure(reason)); });
        m_timer.start(0);
    }

private:
    QTimer m_timer;
};

}

UnavailableRepository::UnavailableRepository(Error reason, std::function<void()> tryAgain)
    : m_reason(std::move(reason))
    , m_tryAgain(std::move(tryAgain))
{
}

template <typename T>
QFuture<Result<T>> UnavailableRepository::refuse() const
{
    return QtFuture::makeReadyValueFuture(Result<T>(Failure(m_reason)));
}

QFuture<Result<BranchSnapshot>> UnavailableRepository::branches(Depth /*depth*/)
{
    m_tryAgain();
    return refuse<BranchSnapshot>();
}

std::unique_ptr<Subscription> UnavailableRepository::watch(Listener listener)
{
    return std::make_unique<OneReport>(m_reason, std::move(listener));
}

QFuture<Result<void>> UnavailableRepository::fetch()
{
    m_tryAgain();
    return refuse<void>();
}

QFuture<Result<BranchDetail>> UnavailableRepository::detail(const Branch & /*branch*/, const Trunk & /*trunk*/)
{
    return refuse<BranchDetail>();
}

QFuture<Result<BranchDeletion>> UnavailableRepository::planDeletion(const Branch & /*branch*/, const Trunk & /*trunk*/,
                                                                    Where /*where*/)
{
    return refuse<BranchDeletion>();
}

QFuture<Result<void>> UnavailableRepository::remove(const BranchDeletion & /*plan*/)
{
    return refuse<void>();
}

QFuture<Result<void>> UnavailableRepository::restore(const BranchDeletion & /*plan*/)
{
    return refuse<void>();
}

QFuture<Result<QHash<QString, TrunkDistance>>> UnavailableRepository::distances(const QStringList & /*commits*/,
                                                                                const QString & /*against*/)
{
    return refuse<QHash<QString, TrunkDistance>>();
}

}
