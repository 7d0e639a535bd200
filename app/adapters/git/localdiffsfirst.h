// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/pullrequestdiffsource.h"

#include <QObject>

namespace Trunkline {

/// Compares in the clone where the commits are there, else asks the host.
class LocalDiffsFirst final : public QObject, public PullRequestDiffSource
{
    Q_OBJECT

public:
    /// Both must outlive this.
    LocalDiffsFirst(PullRequestDiffSource &clone, PullRequestDiffSource &host, QObject *parent = nullptr);
    ~LocalDiffsFirst() override;

    [[nodiscard]] QFuture<Result<QList<FileChange>>> changes(const PullRequest &pullRequest) override;

private:
    class Call;

    PullRequestDiffSource &m_clone;
    PullRequestDiffSource &m_host;
};

}
