// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/items/rulemodel.h"
#include "models/ports/clock.h"
#include "models/ports/exemptionhistorysource.h"
#include "models/ports/transitionlog.h"
#include "models/rules/agents.h"

#include <QTimer>

namespace Trunkline {

class AttentionFeed;
class ChangeFeed;
class Chronicle;
class TrunkFeed;
struct AiRuleFile;

/// Keeps the rules with what they find now and found lately. Its state is that of trunk's history.
class RuleFeed final : public Feed
{
    Q_OBJECT

public:
    /// All must outlive the feed.
    struct Parts
    {
        AttentionFeed &attention;
        TrunkFeed &trunk;
        Chronicle &chronicle;
        ExemptionHistorySource *exemptions = nullptr; ///< nullptr: how often they were extended is not known
        ChangeFeed *changes = nullptr; ///< nullptr: what agents wrote is not known
        const Clock &clock;
    };

    RuleFeed(const Parts &parts, Policy policy, QObject *parent = nullptr);

    RuleModel &model() { return m_model; }
    const RuleModel &model() const { return m_model; }
    const Policy &policy() const { return m_policy; }
    QDateTime now() const { return m_parts.clock.now(); }
    /// The AI reviewer's own rules on trunk.
    const QList<AiRuleFile> &aiRules() const;
    int broken() const; ///< rules with findings
    /// Changes that were written with an agent, newest first.
    QList<AgentChange> agentChanges() const;
    /// Changes, open ones too, that change the AI reviewer's rules.
    QList<Change> aiRuleChanges() const;

    void refresh() override;

Q_SIGNALS:
    void factsChanged();

private:
    void put();
    void countLately();
    void askExtensions();
    void mirrorState();
    QList<RuleExemption> exemptionsOf(const QString &rule) const;

    const Parts m_parts;
    const Policy m_policy;
    RuleModel m_model;
    std::optional<QHash<QString, qint32>> m_lately; ///< by rule
    std::optional<QHash<QString, int>> m_extensions; ///< by ExemptionHistorySource::keyOf()
    QTimer m_putTimer;
    InFlight<Result<QList<Transition>>> m_lateCall;
    InFlight<Result<QHash<QString, int>>> m_extensionCall;
};

}
