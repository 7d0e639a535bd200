// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/ownersource.h"
#include "models/ports/previewprobe.h"
#include "models/ports/previewstore.h"
#include "tests/support/fakebranchsource.h"

#include <QHash>

namespace Trunkline::Test {

using namespace Qt::StringLiterals;

/// Answers what the test says; hosts that are not named are refused.
class FakeProbe final : public PreviewProbe
{
public:
    QFuture<Result<ProbeResult>> probe(const QUrl &url) override
    {
        ++asked;
        if (!answers.contains(url.host()))
            return QtFuture::makeReadyValueFuture(Result<ProbeResult>(Failure(Error{.cause = Error::Cause::Refused})));
        return QtFuture::makeReadyValueFuture(Result<ProbeResult>(ProbeResult{
                .url = url, .status = answers.value(url.host()), .latency = std::chrono::milliseconds(34)}));
    }

    QHash<QString, std::optional<qint32>> answers;
    int asked = 0;
};

/// Writes down what was asked, and answers when the test says so.
class FakePreviewStore final : public PreviewStore
{
public:
    QFuture<Result<QList<SwarmResource>>> planRemoval(const Preview &preview) override
    {
        asked.append(u"plan "_s + preview.name);
        return plans.open();
    }
    QFuture<Result<void>> remove(const Preview &preview, const QList<SwarmResource> &plan) override
    {
        QStringList names;
        for (const SwarmResource &resource : plan)
            names.append(resource.name);
        asked.append(u"remove "_s + preview.name + u": "_s + names.join(u' '));
        return removals.open();
    }

    OpenCalls<QList<SwarmResource>> plans;
    OpenCalls<void> removals;
    QStringList asked;
};

/// Tells who owns previews when the test says so.
class FakeOwnerSource final : public OwnerSource
{
public:
    QFuture<Result<OwnerFacts>> owners() override { return calls.open(); }

    OpenCalls<OwnerFacts> calls;
};

}
