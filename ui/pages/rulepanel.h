// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/trunkhistory.h"
#include "models/items/rulemodel.h"
#include "models/rules/agents.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTabWidget;
class QTextBrowser;

namespace Trunkline {

/// One rule beside the table: its findings now, its exemptions, and the AI reviewer's own rules on trunk.
class RulePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RulePanel(QWidget *parent = nullptr);

    void showRule(const RuleRow &rule, const QDateTime &now);
    void showAiRules(const QList<AiRuleFile> &files);
    /// @p changes that were written with an agent, and @p ruleChanges that change the AI reviewer's rules.
    void showAgents(const QList<AgentChange> &changes, const QList<Change> &ruleChanges, const QDateTime &now);

Q_SIGNALS:
    void subjectWanted(const QString &pane, const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showFile();

    RuleRow m_rule;
    QList<AiRuleFile> m_files;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QTabWidget *m_tabs = nullptr;
    QListWidget *m_findings = nullptr;
    QLabel *m_exemptions = nullptr;
    QListWidget *m_agents = nullptr;
    QStringList m_agentKeys; ///< of the lines
    QListWidget *m_fileList = nullptr;
    QTextBrowser *m_text = nullptr;
};

}
