// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/listerrand.h"

#include "models/ports/clock.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

static const QString heartbeatDocument = u"heartbeat"_s;
static constexpr int usualPage = 100;

void ListErrand::start()
{
    walk(state().listAt.isValid() ? Mergeable::NotAsked : Mergeable::Asked);
}

void ListErrand::walk(Mergeable mergeable)
{
    m_mergeable = mergeable;
    ++m_walks;
    m_ahead = state().anchors;
    m_anchors = {GithubState::Anchor{}};
    m_found.clear();
    askNext();
}

void ListErrand::askNext()
{
    m_asked = m_ahead.first(std::min<qsizetype>(3, m_ahead.size()));
    m_ahead.remove(0, m_asked.size());
    const auto cursor = [this](qsizetype i) {
        const QString text = m_asked.value(i).cursor;
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    QJsonObject variables = repositoryVariables();
    variables[u"trunk"_s] = QString("refs/heads/"_L1 + state().trunk);
    variables[u"page"_s] = pageSize(heartbeatDocument, usualPage);
    variables[u"first"_s] = cursor(0);
    variables[u"second"_s] = cursor(1);
    variables[u"third"_s] = cursor(2);
    variables[u"withSecond"_s] = m_asked.size() > 1;
    variables[u"withThird"_s] = m_asked.size() > 2;
    variables[u"withMerge"_s] = m_mergeable == Mergeable::Asked;
    askGraphql(heartbeatDocument, variables, parseHeartbeat, [this](const Result<Heartbeat> &heartbeat) {
        if (heartbeat)
            receive(*heartbeat);
        else
            retryOrFail(heartbeat.error());
    });
}

void ListErrand::retryOrFail(const Error &error)
{
    if (++m_tries > 3 || !shrink(heartbeatDocument, usualPage, error)) {
        state().anchors = {GithubState::Anchor{}}; // a cursor may be what it does not like
        end(error);
        return;
    }
    state().anchors = {GithubState::Anchor{}};
    QTimer::singleShot(context().retryDelay * m_tries, this, [this] { walk(m_mergeable); });
}

void ListErrand::receive(const Heartbeat &heartbeat)
{
    m_last = heartbeat;
    for (qsizetype i = 0; i < heartbeat.pages.size(); ++i) {
        const HeartbeatPage &page = heartbeat.pages.at(i);
        qint32 last = 0;
        for (const Pulse &pulse : page.pulses) {
            m_found.insert(pulse.facts.number, pulse);
            last = std::max(last, pulse.facts.number);
        }
        if (page.more.isEmpty()) { // the list ends here, whatever it did the last time
            m_ahead.clear();
            break;
        }
        const GithubState::Anchor next{page.more, last};
        m_anchors.append(next);
        const bool isLastAsked = i + 1 == m_asked.size();
        const GithubState::Anchor planned = isLastAsked ? m_ahead.value(0) : m_asked.at(i + 1);
        if (planned.cursor.isEmpty() || planned.after > last) { // nothing planned, or a gap before it: go on from here
            m_ahead = {next};
            break;
        }
    }
    if (m_ahead.isEmpty())
        finishWalk();
    else
        askNext();
}

void ListErrand::finishWalk()
{
    const bool hasTrunkMoved = state().trunkSha != m_last.trunkSha;
    apply();
    Q_EMIT progressed();
    const bool isUnknown = std::ranges::any_of(state().open, [](const GithubState::Entry &entry) {
        return entry.pullRequest.mergeable == PullRequest::Mergeable::Unknown;
    });
    // What can be merged depends on trunk, and the host only finds it out when asked: it knows a moment later.
    if (hasTrunkMoved && m_mergeable == Mergeable::NotAsked)
        walk(Mergeable::Asked);
    else if (isUnknown && m_mergeable == Mergeable::Asked && m_walks < 3)
        QTimer::singleShot(context().mergeDelay, this, [this] { walk(Mergeable::Asked); });
    else
        end();
}

void ListErrand::apply()
{
    GithubState &known = state();
    known.anchors = m_anchors;
    known.trunkSha = m_last.trunkSha;
    known.mergedCount = m_last.mergedCount;
    known.listAt = context().clock.now();
    if (const qsizetype slash = m_last.fullName.indexOf(u'/');
        slash > 0) { // renamed: REST knows it by its new name only
        known.repository.owner = m_last.fullName.left(slash);
        known.repository.name = m_last.fullName.mid(slash + 1);
    }
    known.open.removeIf(
            [&](const QMap<qint32, GithubState::Entry>::iterator &entry) { return !m_found.contains(entry.key()); });
    for (const Pulse &pulse : std::as_const(m_found)) {
        GithubState::Entry &entry = known.open[pulse.facts.number];
        PullRequest next = entry.pullRequest; // its parts stay until they are read again
        const bool hasMoved = next.headSha != pulse.facts.headSha;
        const PullRequest::Mergeable before = hasMoved ? PullRequest::Mergeable::Unknown : next.mergeable;
        const auto take = [&](auto... member) { ((next.*member = pulse.facts.*member), ...); };
        take(&PullRequest::number, &PullRequest::id, &PullRequest::title, &PullRequest::url, &PullRequest::author,
             &PullRequest::isDraft, &PullRequest::branch, &PullRequest::base, &PullRequest::headSha,
             &PullRequest::createdAt, &PullRequest::updatedAt, &PullRequest::reviewDecision,
             &PullRequest::autoMergeMethod, &PullRequest::mergeQueue);
        next.mergeable = pulse.tellsMergeable ? pulse.facts.mergeable : before;
        entry.pullRequest = next;
        entry.digest = pulse.digest;
    }
}

}
