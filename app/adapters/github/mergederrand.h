// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githuberrand.h"

namespace Trunkline {

/// Pull requests merged in the last 30 days: all of them once and every half hour, else only those that are new.
class MergedErrand final : public GithubErrand
{
    Q_OBJECT

public:
    using GithubErrand::GithubErrand;

    /// False while what is known cannot have changed.
    static bool isDue(const GithubState &state, const QDateTime &now);
    void start() override;

private:
    void ask();
    void receive(const MergedPage &page);
    void finish();

    bool m_isFull = true;
    QString m_cursor;
    QMap<qint32, PullRequest> m_found;
    int m_tries = 0;
};

}
