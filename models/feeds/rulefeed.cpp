// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/rulefeed.h"

#include "models/feeds/attentionfeed.h"
#include "models/feeds/changefeed.h"
#include "models/feeds/chronicle.h"
#include "models/feeds/trunkfeed.h"
#include "models/rules/agents.h"
#include "models/wording/rulewording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto PutRest = 150ms;
constexpr std::chrono::days Lately{30};

}

RuleFeed::RuleFeed(const Parts &parts, Policy policy, QObject *parent)
    : Feed(u"git"_s, parent)
    , m_parts(parts)
    , m_policy(std::move(policy))
{
    m_putTimer.setSingleShot(true);
    m_putTimer.setInterval(PutRest);
    connect(&m_putTimer, &QTimer::timeout, this, &RuleFeed::put);
    const auto putSoon = [this] {
        if (!m_putTimer.isActive())
            m_putTimer.start();
    };
    connect(&parts.attention, &AttentionFeed::findingsChanged, this, putSoon);
    connect(&parts.trunk, &TrunkFeed::factsChanged, this, putSoon);
    connect(&parts.trunk, &TrunkFeed::factsChanged, this, &RuleFeed::askExtensions);
    connect(&parts.trunk, &Feed::stateChanged, this, &RuleFeed::mirrorState);
    connect(&parts.trunk, &Feed::asOfChanged, this, &RuleFeed::mirrorState);
    connect(&parts.chronicle, &Chronicle::written, this, &RuleFeed::countLately);
    if (parts.changes)
        connect(parts.changes, &ChangeFeed::factsChanged, this, putSoon);
    mirrorState();
    put();
    countLately();
}

const QList<AiRuleFile> &RuleFeed::aiRules() const
{
    return m_parts.trunk.history().aiRules;
}

void RuleFeed::refresh()
{
    m_parts.trunk.refresh();
    countLately();
}

void RuleFeed::mirrorState()
{
    const Feed &trunk = m_parts.trunk;
    if (trunk.error())
        markFailed(*trunk.error());
    else if (trunk.state() == State::Refreshing)
        markRefreshing();
    else
        markLive(trunk.asOf());
}

/// A finding that came back counts again.
void RuleFeed::countLately()
{
    m_lateCall.start(m_parts.chronicle.since(m_parts.clock.now().addDuration(-Lately)), this,
                     [this](const Result<QList<Transition>> &transitions) {
                         m_lately.reset();
                         if (transitions) {
                             m_lately.emplace();
                             for (const Transition &one : *transitions) {
                                 if (one.kind == Transition::Kind::Finding && one.from.isEmpty())
                                     ++(*m_lately)[one.rule];
                             }
                         }
                         put();
                     });
}

void RuleFeed::askExtensions()
{
    if (!m_parts.exemptions || m_policy.rules.exemptions.isEmpty())
        return;
    m_extensionCall.start(m_parts.exemptions->extensions(), this, [this](const Result<QHash<QString, int>> &found) {
        m_extensions = found ? std::optional(*found) : std::nullopt;
        put();
    });
}

QList<RuleExemption> RuleFeed::exemptionsOf(const QString &rule) const
{
    QList<RuleExemption> all;
    for (const Policy::Exemption &exemption : m_policy.rules.exemptions) {
        if (exemption.rule != rule)
            continue;
        std::optional<int> extensions;
        if (m_extensions)
            extensions = m_extensions->value(ExemptionHistorySource::keyOf(exemption));
        all.append({.exemption = exemption, .extensions = extensions});
    }
    return all;
}

void RuleFeed::put()
{
    QHash<QString, QList<AttentionItem>> findings;
    for (const AttentionItem &item : m_parts.attention.items())
        findings[item.reported.finding.rule].append(item);
    QHash<QString, qint32> exempt;
    for (const ExemptFinding &one : m_parts.attention.exempt())
        ++exempt[one.finding.finding.rule];
    QHash<QString, QStringList> undecided;
    for (const UndecidedRule &one : m_parts.attention.undecided())
        undecided[one.rule].append(one.why);
    QList<RuleRow> rows;
    for (const Rule &rule : ruleCatalogue()) {
        const QString id = rule.id;
        RuleRow row{.place = qint32(rows.size()),
                    .id = id,
                    .pane = rule.pane,
                    .title = rule.title,
                    .threshold = thresholdText(rule.id, m_policy),
                    .origin = thresholdOriginText(rule.id, m_policy),
                    .setting = ruleSettingText(rule, m_policy),
                    .findings = findings.value(id),
                    .exempt = exempt.value(id),
                    .undecided = undecided.value(id),
                    .exemptions = exemptionsOf(id)};
        row.isOff = m_policy.rules.settings.value(id, Policy::Rules::Setting::Info) == Policy::Rules::Setting::Off;
        if (m_lately)
            row.lately = m_lately->value(id);
        rows.append(row);
    }
    m_model.setRows(rows);
    Q_EMIT factsChanged();
}

QList<AgentChange> RuleFeed::agentChanges() const
{
    if (!m_parts.changes)
        return {};
    QList<AgentChange> changes = Trunkline::agentChanges(m_parts.changes->changes(), m_policy.agents);
    std::ranges::stable_sort(changes, std::ranges::greater(),
                             [](const AgentChange &one) { return one.change.mergedAt; });
    return changes;
}

QList<Change> RuleFeed::aiRuleChanges() const
{
    QList<Change> changes = m_parts.changes ? m_parts.changes->changes() : QList<Change>();
    changes.removeIf([](const Change &change) { return !change.isAboutAiRules; });
    return changes;
}

int RuleFeed::broken() const
{
    int broken = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        broken += !m_model.row(row).findings.isEmpty();
    return broken;
}

}
