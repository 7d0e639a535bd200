// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/notifier.h"
#include "models/ports/transitionlog.h"

namespace Trunkline::Test {

/// A history in memory, which outlives who writes it.
class FakeTransitionLog final : public TransitionLog
{
public:
    QFuture<Result<void>> record(const QString & /*repository*/, const QList<Transition> &transitions) override
    {
        if (error)
            return QtFuture::makeReadyValueFuture(Result<void>(Failure(*error)));
        all = all.isEmpty() ? transitions : all + transitions; // the first ones may be thousands, and are no copy
        return QtFuture::makeReadyValueFuture(Result<void>());
    }
    QFuture<Result<QList<Transition>>> since(const QString & /*repository*/, const QDateTime &from) override
    {
        QList<Transition> some = all;
        some.removeIf([&from](const Transition &one) { return one.at < from; });
        return QtFuture::makeReadyValueFuture(Result<QList<Transition>>(some));
    }
    QFuture<Result<QList<Transition>>> present(const QString & /*repository*/) override
    {
        if (error)
            return QtFuture::makeReadyValueFuture(Result<QList<Transition>>(Failure(*error)));
        QList<Transition> last;
        for (const Transition &one : std::as_const(all)) {
            last.removeIf([&one](const Transition &old) { return old.kind == one.kind && old.subject == one.subject; });
            if (!one.to.isEmpty())
                last.append(one);
        }
        return QtFuture::makeReadyValueFuture(Result<QList<Transition>>(last));
    }

    QList<Transition> all;
    std::optional<Error> error;
};

class FakeNotifier final : public Notifier
{
public:
    void show(const Notification &notification, const std::function<void()> &activated) override
    {
        shown.append(notification);
        activate = activated;
    }

    QList<Notification> shown;
    std::function<void()> activate; ///< of the last one
};

}
