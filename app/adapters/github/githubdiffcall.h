// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubclient.h"
#include "models/domain/branchdetail.h"

#include <QFutureWatcher>
#include <QPromise>

namespace Trunkline {

/// All pages of one pull request's changes. Cancelling the future deletes it; deleting it cancels.
class GithubDiffCall final : public QObject
{
    Q_OBJECT

public:
    GithubDiffCall(GithubClient &client, const QString &path, QObject *parent);
    ~GithubDiffCall() override;

    QFuture<Result<QList<FileChange>>> future() const { return m_promise.future(); }

private:
    void ask(const GithubRequest &request);
    void receive(const Result<GithubAnswer> &answer);
    void end(Result<QList<FileChange>> result);

    GithubClient &m_client;
    QList<FileChange> m_changes;
    QFuture<Result<GithubAnswer>> m_inFlight;
    QPromise<Result<QList<FileChange>>> m_promise;
    QFutureWatcher<Result<QList<FileChange>>> m_watcher;
};

}
