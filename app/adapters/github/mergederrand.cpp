// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/mergederrand.h"

#include "models/ports/clock.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

static const QString mergedDocument = u"merged_prs"_s;
static constexpr int usualMergedPage = 25;
static constexpr std::chrono::minutes fullInterval{30};
static constexpr std::chrono::days kept{30};

static bool isFullDue(const GithubState &state, const QDateTime &now)
{
    return !state.merged || !state.mergedAt.isValid() || state.mergedAt.addDuration(fullInterval) <= now;
}

bool MergedErrand::isDue(const GithubState &state, const QDateTime &now)
{
    return state.mergedCount != state.readMergedCount || isFullDue(state, now);
}

void MergedErrand::start()
{
    m_isFull = isFullDue(state(), context().clock.now());
    ask();
}

void MergedErrand::ask()
{
    // A page is paid by its size: a few new ones are asked for alone.
    const qint64 fresh = std::clamp<qint64>(state().mergedCount - state().readMergedCount + 1, 2, usualMergedPage);
    QJsonObject variables = repositoryVariables();
    variables[u"page"_s] = std::min(pageSize(mergedDocument, usualMergedPage), m_isFull ? usualMergedPage : int(fresh));
    variables[u"after"_s] = m_cursor.isEmpty() ? QJsonValue() : QJsonValue(m_cursor);
    askGraphql(mergedDocument, variables, parseMergedPage, [this](const Result<MergedPage> &page) {
        if (page)
            receive(*page);
        else if (++m_tries <= 3 && shrink(mergedDocument, usualMergedPage, page.error()))
            QTimer::singleShot(context().retryDelay * m_tries, this, [this] { ask(); });
        else
            end(page.error());
    });
}

void MergedErrand::receive(const MergedPage &page)
{
    const QDateTime since = context().clock.now().addDuration(-kept);
    bool isPast = page.pullRequests.isEmpty();
    for (const ParsedPullRequest &parsed : page.pullRequests) {
        const PullRequest &facts = parsed.facts;
        isPast = isPast || facts.updatedAt < since; // and so are all that follow
        const auto isKnown = [&](const PullRequest &known) {
            return known.number == facts.number && known.updatedAt == facts.updatedAt;
        };
        if (!m_isFull && state().merged && std::ranges::any_of(*state().merged, isKnown))
            isPast = true;
        if (facts.merge && facts.merge->at >= since)
            m_found.insert(facts.number, facts);
    }
    m_cursor = page.more;
    if (isPast || m_cursor.isEmpty())
        finish();
    else
        ask();
}

void MergedErrand::finish()
{
    const QDateTime since = context().clock.now().addDuration(-kept);
    if (!m_isFull) {
        const QList<PullRequest> before = state().merged.value_or(QList<PullRequest>());
        for (const PullRequest &known : before) {
            if (!m_found.contains(known.number) && known.merge && known.merge->at >= since)
                m_found.insert(known.number, known);
        }
    }
    QList<PullRequest> merged = m_found.values();
    std::ranges::sort(merged, std::ranges::greater(), [](const PullRequest &facts) { return facts.merge->at; });
    state().merged = merged;
    state().readMergedCount = state().mergedCount;
    if (m_isFull)
        state().mergedAt = context().clock.now();
    end();
}

}
