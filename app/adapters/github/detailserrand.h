// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githuberrand.h"

#include <QQueue>

namespace Trunkline {

/// Everything about the pull requests that changed, further pages included. Where check runs are not readable, the jobs
/// of GitHub Actions stand in for them, for a few pull requests at each refresh.
class DetailsErrand final : public GithubErrand
{
    Q_OBJECT

public:
    using GithubErrand::GithubErrand;

    void start() override;

private:
    /// A page that is still missing: of the files or of the checks.
    struct Further
    {
        qint32 number = 0;
        QString files;
        QString checks;
    };

    void next();
    void askChunk();
    void askFurther(const Further &further);
    void askRuns(qint32 number);
    void askJobs(qint32 number, const QString &sha);
    void take(const ParsedPullRequest &parsed, const QByteArray &digest);
    void giveUpJobs(const Error &error);
    GithubState::Entry *entry(qint32 number);

    QList<qint32> m_changed;
    QQueue<Further> m_further;
    QQueue<qint32> m_withoutChecks;
    QQueue<qint64> m_runs;
    QList<Check> m_jobs;
    int m_tries = 0;
};

}
