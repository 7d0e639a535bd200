// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/attentionfeed.h"

#include "models/feeds/worklater.h"
#include "models/findings/undecidable.h"
#include "models/rules/rulecatalogue.h"
#include "models/wording/errorwording.h"

#include <QPromise>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto Rest = 50ms; // several feeds often change at once
constexpr qsizetype FewItems = 500; // that are not worth another thread

/// By key, so that the model need not sort.
QList<AttentionItem> sortedItems(const AppliedFindings &applied, const QString &pane)
{
    QList<AttentionItem> items;
    items.reserve(applied.pane.findings.size());
    for (const ReportedFinding &reported : applied.pane.findings) {
        items.append({.pane = pane, .reported = reported, .snooze = {}, .id = {}});
        items.last().id = items.last().madeKey();
    }
    std::ranges::stable_sort(items, {}, &AttentionItem::id);
    return items;
}

QList<AttentionItem> withSnoozes(QList<AttentionItem> items, const QList<Snooze> &snoozes, const QDateTime &now)
{
    if (snoozes.isEmpty())
        return items;
    for (AttentionItem &item : items) {
        const auto found = std::ranges::find(snoozes, item.id, &Snooze::key);
        item.snooze = found != snoozes.cend() && now < found->until ? std::optional(*found) : std::nullopt;
    }
    return items;
}

/// Of all panes by key, without those that are put off.
QList<AttentionItem> unsnoozedItems(const QList<QList<AttentionItem>> &parts, const QList<Snooze> &snoozes,
                                    const QDateTime &now)
{
    QList<AttentionItem> shown;
    for (const QList<AttentionItem> &part : parts) {
        const qsizetype middle = shown.size();
        shown += withSnoozes(part, snoozes, now);
        std::ranges::inplace_merge(shown, shown.begin() + middle, {}, &AttentionItem::id);
    }
    shown.removeIf([](const AttentionItem &item) { return item.snooze.has_value(); });
    return shown;
}

}

AttentionFeed::AttentionFeed(Policy::Rules rules, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_clock(clock)
    , m_model(clock.now())
    , m_update(m_model, [this] { Q_EMIT findingsChanged(); })
{
    m_pool.setMaxThreadCount(1);
    m_judgeTimer.setSingleShot(true);
    m_judgeTimer.setInterval(Rest);
    connect(&m_judgeTimer, &QTimer::timeout, this, &AttentionFeed::judgeDirty);
    connect(&m_tickTimer, &QTimer::timeout, this, &AttentionFeed::judgeAll);
    m_tickTimer.start(1min);
}

AttentionFeed::~AttentionFeed()
{
    m_pool.clear();
    m_pool.waitForDone();
}

std::size_t AttentionFeed::add(Feed &feed, const QString &pane, Capture capture)
{
    auto watched = std::make_unique<Watched>();
    watched->feed = &feed;
    watched->pane = pane;
    watched->capture = std::move(capture);
    m_watched.push_back(std::move(watched));
    m_judgeTimer.start();
    return m_watched.size() - 1;
}

void AttentionFeed::judgeSoon(std::size_t place)
{
    m_watched[place]->isDirty = true;
    if (!m_judgeTimer.isActive())
        m_judgeTimer.start();
}

void AttentionFeed::judgeAll()
{
    for (const auto &watched : m_watched)
        watched->isDirty = true;
    m_model.setNow(m_clock.now());
    judgeDirty();
}

void AttentionFeed::judgeDirty()
{
    for (const auto &watched : m_watched) {
        if (std::exchange(watched->isDirty, false))
            judge(*watched);
    }
}

void AttentionFeed::judge(Watched &watched)
{
    Evaluation evaluation = watched.capture();
    if (!evaluation)
        evaluation = [findings = withoutFacts(watched)](const QDateTime &) { return findings; };
    auto promise = std::make_shared<QPromise<Judgement>>();
    promise->start();
    watched.judging.start(promise->future(), this, [this, &watched](const Judgement &judgement) {
        if (watched.findings == judgement.findings)
            return;
        watched.findings = judgement.findings;
        watched.items = judgement.items;
        show();
    });
    m_pool.start(
            [promise, evaluation = std::move(evaluation), rules = m_rules, now = m_clock.now(), pane = watched.pane] {
                if (!promise->isCanceled()) {
                    const AppliedFindings applied = applyRules(evaluation(now), rules, now);
                    promise->addResult(Judgement{.findings = applied, .items = sortedItems(applied, pane)});
                }
                promise->finish();
            });
}

PaneFindings AttentionFeed::withoutFacts(const Watched &watched) const
{
    const std::optional<Error> &error = watched.feed->error();
    if (watched.feed->state() == Feed::State::Refreshing && !error)
        return {.pane = watched.pane};
    const QByteArray source = watched.feed->name().toLatin1();
    return undecidablePane(watched.pane,
                           error ? describe(*error).message : notConnectedText(QLatin1StringView(source)));
}

void AttentionFeed::show()
{
    QList<QList<AttentionItem>> parts;
    qsizetype count = 0;
    for (const auto &watched : m_watched) {
        parts.append(watched->items);
        count += watched->items.size();
    }
    if (count <= FewItems) {
        m_merging.cancel();
        m_update.start(unsnoozedItems(parts, m_snoozes, m_clock.now()));
        return;
    }
    const auto merge
            = [parts, snoozes = m_snoozes, now = m_clock.now()] { return unsnoozedItems(parts, snoozes, now); };
    m_merging.start(workLater<QList<AttentionItem>>(merge), this,
                    [this](const QList<AttentionItem> &shown) { m_update.start(shown); });
}

QList<AttentionItem> AttentionFeed::items() const
{
    QList<AttentionItem> items;
    for (const auto &watched : m_watched)
        items += withSnoozes(watched->items, m_snoozes, m_clock.now());
    return items;
}

QList<AttentionFeed::Judged> AttentionFeed::judged() const
{
    QList<Judged> all;
    QHash<QString, int> places; // among those of the same pane
    for (const auto &watched : m_watched) {
        const QString scope = watched->pane + u'/' + QString::number(places[watched->pane]++);
        if (!watched->findings.pane.count)
            continue;
        Judged judged{.scope = scope, .items = watched->items, .undecided = {}};
        for (const UndecidedRule &one : std::as_const(watched->findings.pane.undecided))
            judged.undecided.append(one.rule);
        all.append(judged);
    }
    return all;
}

void AttentionFeed::setSnoozes(const QList<Snooze> &snoozes)
{
    QList<Snooze> current = snoozes;
    current.removeIf([now = m_clock.now()](const Snooze &snooze) { return snooze.until <= now; });
    if (current == m_snoozes)
        return;
    m_snoozes = current;
    show();
    Q_EMIT snoozesChanged();
}

AttentionFeed::Counts AttentionFeed::counts() const
{
    return countIf([](const AttentionItem &) { return true; });
}

AttentionFeed::Counts AttentionFeed::counts(const QString &pane) const
{
    return countIf([&pane](const AttentionItem &item) { return item.pane == pane; });
}

template <typename Predicate>
AttentionFeed::Counts AttentionFeed::countIf(Predicate predicate) const
{
    Counts counts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const AttentionItem &item = m_model.row(row);
        if (!predicate(item))
            continue;
        counts.errors += item.reported.finding.severity == Finding::Severity::Error ? 1 : 0;
        counts.warnings += item.reported.finding.severity == Finding::Severity::Warning ? 1 : 0;
    }
    return counts;
}

QList<UndecidedRule> AttentionFeed::undecided() const
{
    QList<UndecidedRule> undecided;
    for (const auto &watched : m_watched)
        undecided += watched->findings.pane.undecided;
    for (const Rule &rule : ruleCatalogue()) {
        const auto isWatched = [&](const auto &watched) { return watched->pane == rule.pane; };
        if (std::ranges::none_of(m_watched, isWatched))
            undecided.append({rule.id, notConnectedText(paneSource(rule.pane))});
    }
    return undecided;
}

QList<ExemptFinding> AttentionFeed::exempt() const
{
    QList<ExemptFinding> exempt;
    for (const auto &watched : m_watched)
        exempt += watched->findings.exempt;
    return exempt;
}

}
