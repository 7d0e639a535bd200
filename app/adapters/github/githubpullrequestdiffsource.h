// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pullrequestsnapshot.h"
#include "models/ports/pullrequestdiffsource.h"

#include <QObject>

namespace Trunkline {

class GithubClient;

/// Fetches the changes, page by page, as far as the host tells them. They wait in the client's queue like everything
/// else that is asked.
class GithubPullRequestDiffSource final : public QObject, public PullRequestDiffSource
{
    Q_OBJECT

public:
    /// @p client must outlive this.
    GithubPullRequestDiffSource(GithubClient &client, HostedRepository repository, QObject *parent = nullptr);
    ~GithubPullRequestDiffSource() override;

    [[nodiscard]] QFuture<Result<QList<FileChange>>> changes(const PullRequest &pullRequest) override;

private:
    GithubClient &m_client;
    const HostedRepository m_repository;
};

/// One page of REST /pulls/{number}/files.
Result<QList<FileChange>> parseFileChanges(const QByteArray &body, const QString &origin);

}
