// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githuberrand.h"

#include <QQueue>

namespace Trunkline {

/// One refresh: the errands that are due, one after another. What is not essential may fail without the rest; the list
/// and the details may not, and neither goes anything on after a dead token, a limit or a lost network.
class GithubRefresh final : public QObject
{
    Q_OBJECT

public:
    GithubRefresh(const GithubErrand::Context &context, GithubErrand::Ended ended, QObject *parent);

    void start();
    /// Nothing more is asked or heard; to be called before deleteLater().
    void quit();

Q_SIGNALS:
    void progressed();

private:
    using Part = PullRequestSnapshot::Part;
    struct Step
    {
        std::function<GithubErrand *(GithubErrand::Ended)> make;
        std::function<bool()> isDue;
        std::optional<Part> part; ///< what is missing when it fails; nullopt: everything
    };

    template <typename Errand>
    void plan(std::optional<Part> part, const std::function<bool()> &isDue);
    void next();
    void stepEnded(const std::optional<Part> &part, const std::optional<Error> &error);

    const GithubErrand::Context m_context;
    GithubErrand::Ended m_ended;
    QQueue<Step> m_steps;
    GithubErrand *m_running = nullptr;
};

}
