// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pullrequestsnapshot.h"
#include "models/ports/hostsignin.h"
#include "models/ports/pullrequestdiffsource.h"
#include "models/ports/pullrequestsource.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/testrepository.h"

namespace Trunkline::Test {

inline Check check(const QString &name, Check::State state, const QString &app = u"github-actions"_s)
{
    return {.name = name,
            .app = app,
            .state = state,
            .sha = u"head"_s,
            .url = u"https://ci.example.org/"_s + name,
            .startedAt = noon().addDuration(-10min),
            .completedAt = noon().addDuration(-8min)};
}

/// An open one of Ada's with every gate passed.
inline PullRequest pullRequest(qint32 number, std::chrono::seconds age = 5h)
{
    return {.number = number,
            .id = u"PR_%1"_s.arg(number),
            .title = u"Change %1"_s.arg(number),
            .url = u"https://github.com/acme/platform/pull/%1"_s.arg(number),
            .author = {.login = u"ada"_s},
            .branch = u"feat/change-%1"_s.arg(number),
            .base = u"main"_s,
            .headSha = u"head"_s,
            .headRepository = u"acme/platform"_s,
            .createdAt = noon().addDuration(-age),
            .updatedAt = noon().addDuration(-1h),
            .mergeable = PullRequest::Mergeable::Yes,
            .labels = QStringList{u"area-1"_s},
            .files = QList<ChangedFile>{{.path = u"api/main.cpp"_s, .kind = ChangedFile::Kind::Modified}},
            .fileCount = 1,
            .linesAdded = 12,
            .linesRemoved = 3,
            .checks = QList<Check>{check(u"Unit tests"_s, Check::State::Passed),
                                   check(u"AI Review"_s, Check::State::Passed, u"ai-reviewer"_s)},
            .reviews = QList<Review>{{.author = {.login = u"grace"_s},
                                      .state = Review::State::Approved,
                                      .sha = u"head"_s,
                                      .at = noon().addDuration(-2h)}},
            .reviewRequests = QStringList(),
            .deployments = QList<Deployment>(),
            .detailsAt = noon()};
}

inline PullRequestSnapshot pullRequestSnapshot(const QList<PullRequest> &open, const QList<PullRequest> &merged = {})
{
    return {.repository = {.host = u"github.com"_s, .owner = u"acme"_s, .name = u"platform"_s},
            .trunk = u"main"_s,
            .open = open,
            .merged = merged,
            .account = {.login = u"linus"_s, .tokenOrigin = u"GH_TOKEN"_s},
            .budget = {.limit = 5000, .remaining = 4210, .used = 790, .resetAt = noon().addSecs(1800), .spent = 172},
            .asOf = noon()};
}

/// Says what publish() is told; by itself it answers nothing.
class FakePullRequestSource final : public PullRequestSource
{
public:
    QFuture<Result<PullRequestSnapshot>> pullRequests() override { return reads.open(); }
    std::unique_ptr<Subscription> watch(Listener listener) override
    {
        m_listener = std::move(listener);
        return std::make_unique<Handle>(m_listener);
    }
    void refresh() override { ++refreshes; }
    void setAttention(Attention attention) override { attentions.append(attention); }

    void publish(const Result<PullRequestSnapshot> &snapshot)
    {
        if (m_listener)
            m_listener(snapshot);
    }

    OpenCalls<PullRequestSnapshot> reads;
    int refreshes = 0;
    QList<Attention> attentions;

private:
    class Handle final : public Subscription
    {
    public:
        explicit Handle(Listener &listener)
            : m_listener(listener)
        {
        }
        ~Handle() override { m_listener = {}; }

    private:
        Listener &m_listener;
    };

    Listener m_listener;
};

class FakeDiffSource final : public PullRequestDiffSource
{
public:
    QFuture<Result<QList<FileChange>>> changes(const PullRequest &pullRequest) override
    {
        asked.append(pullRequest.number);
        return calls.open();
    }

    QList<qint32> asked;
    OpenCalls<QList<FileChange>> calls;
};

class FakeSignIn final : public HostSignIn
{
public:
    QString host() const override { return u"github.com"_s; }
    std::unique_ptr<Subscription> signIn(const QString &id, Listener listener) override
    {
        clientId = id;
        heard = std::move(listener);
        return std::make_unique<Subscription>();
    }
    QFuture<Result<void>> keepToken(const Secret &token) override
    {
        kept = token;
        return calls.open();
    }
    QFuture<Result<void>> signOut() override { return calls.open(); }

    QString clientId;
    Listener heard;
    Secret kept;
    OpenCalls<void> calls;
};

}
