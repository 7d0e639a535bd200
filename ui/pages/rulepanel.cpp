// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rulepanel.h"

#include "models/wording/agewording.h"
#include "models/wording/attentionwording.h"
#include "models/wording/changewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/rulewording.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/codepainter.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/sentencelabel.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype MostFindings = 200; // nobody reads more here

}

RulePanel::RulePanel(QWidget *parent)
    : QWidget(parent)
{
    build();
}

void RulePanel::build()
{
    setAccessibleName(tr("Rule"));
    m_title = selectableLabel(this);
    m_title->setFont(themeFont(FontRole::Title));
    m_sentence = selectableLabel(this);
    m_sentence->setProperty("tone", u"muted"_s);
    m_findings = new QListWidget(this);
    m_findings->setAccessibleName(tr("What the rule finds now"));
    m_findings->setWordWrap(true);
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int row = m_findings->row(item);
        if (row < m_rule.findings.size())
            Q_EMIT subjectWanted(m_rule.findings[row].pane, m_rule.findings[row].reported.subject.key);
    });
    m_exemptions = selectableLabel(this);
    m_exemptions->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_exemptions->setContentsMargins(0, 8, 0, 0);
    m_fileList = new QListWidget(this);
    m_fileList->setAccessibleName(tr("Files of the AI reviewer’s rules on trunk"));
    connect(m_fileList, &QListWidget::currentRowChanged, this, &RulePanel::showFile);
    m_text = new QTextBrowser(this);
    m_text->setAccessibleName(tr("The file’s text"));
    m_text->setProperty("surface", u"code"_s);
    m_text->setOpenLinks(false);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What is known of the rule"));
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_exemptions, tr("Exemptions"));
    m_tabs->addTab(panelSplit(m_fileList, m_text, this), tr("AI rules"));
    m_agents = new QListWidget(this);
    m_agents->setAccessibleName(tr("Changes that were written with an agent, or change its rules"));
    m_agents->setWordWrap(true);
    connect(m_agents, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int row = m_agents->row(item);
        if (row < m_agentKeys.size())
            Q_EMIT subjectWanted(u"changes"_s, m_agentKeys[row]);
    });
    m_tabs->addTab(m_agents, tr("Agents"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_tabs, 1);
}

void RulePanel::showRule(const RuleRow &rule, const QDateTime &now)
{
    m_title->setText(rule.id);
    m_sentence->setText(rule.title
                        + (rule.undecided.isEmpty() ? QString() : QString(u'\n' % rule.undecided.join(u'\n'))));
    m_tabs->setTabText(0, tr("Findings %1").arg(QLocale().toString(rule.findings.size())));
    m_tabs->setTabText(1, tr("Exemptions %1").arg(QLocale().toString(rule.exemptions.size())));
    if (rule == m_rule && m_findings->count() > 0)
        return; // its place in the list stays
    m_rule = rule;
    m_findings->clear();
    for (const AttentionItem &item : rule.findings.first(std::min(MostFindings, rule.findings.size()))) {
        auto *entry = new QListWidgetItem(item.reported.message, m_findings);
        entry->setToolTip(item.reported.next);
    }
    if (rule.findings.size() > MostFindings) {
        auto *entry = new QListWidgetItem(
                tr("and %1 more, on the overview").arg(QLocale().toString(rule.findings.size() - MostFindings)),
                m_findings);
        entry->setFlags(Qt::NoItemFlags);
    }
    if (rule.findings.isEmpty()) {
        auto *entry = new QListWidgetItem(rule.undecided.isEmpty() ? tr("Nothing breaks it.") : tr("Not decided."),
                                          m_findings);
        entry->setFlags(Qt::NoItemFlags);
    }
    QStringList lines;
    for (const RuleExemption &one : rule.exemptions)
        lines += one.exemption.subject + u' ' + exemptionText(one.exemption, one.extensions, now);
    m_exemptions->setText(lines.isEmpty() ? tr("None. One is a line in .trunkline.yaml with rule, subject, reason, "
                                               "name and last day.")
                                          : lines.join(u"\n\n"_s));
}

void RulePanel::showAiRules(const QList<AiRuleFile> &files)
{
    if (files == m_files && m_fileList->count() > 0)
        return;
    const QString current = m_fileList->currentItem() ? m_fileList->currentItem()->text() : QString();
    m_files = files;
    m_fileList->clear();
    for (const AiRuleFile &file : files)
        m_fileList->addItem(file.path);
    m_tabs->setTabText(2, tr("AI rules %1").arg(QLocale().toString(files.size())));
    const QList<QListWidgetItem *> kept = m_fileList->findItems(current, Qt::MatchExactly);
    m_fileList->setCurrentRow(kept.isEmpty() ? 0 : m_fileList->row(kept.first()));
    showFile();
}

void RulePanel::showAgents(const QList<AgentChange> &changes, const QList<Change> &ruleChanges, const QDateTime &now)
{
    QStringList lines;
    QStringList keys;
    for (const Change &change : ruleChanges) {
        lines += tr("%1 %2 changes .ai/rules: %3").arg(changeName(change), change.title, standingText(change, now));
        keys += change.key();
    }
    for (const auto &[change, agents] : changes) {
        lines += tr("%1 %2, with %3. Gates: %4")
                         .arg(changeName(change), change.title, listText(agents),
                              stageText(change, Stage::Review, now));
        keys += change.key();
    }
    m_tabs->setTabText(3, tr("Agents %1").arg(QLocale().toString(changes.size())));
    if (lines.isEmpty())
        lines += tr("No commit of the last 30 days names an agent as its co-author.");
    if (keys == m_agentKeys && m_agents->count() == lines.size()) {
        for (int row = 0; row < m_agents->count(); ++row)
            m_agents->item(row)->setText(lines[row]); // its place in the list stays
        return;
    }
    m_agentKeys = keys;
    m_agents->clear();
    m_agents->addItems(lines);
}

void RulePanel::showFile()
{
    m_text->clear();
    const int row = m_fileList->currentRow();
    if (row < 0 || row >= m_files.size()) {
        m_text->setPlainText(tr("Trunk has no files in .ai/rules/."));
        return;
    }
    m_text->document()->setDefaultFont(themeFont(FontRole::Mono));
    QTextCursor cursor(m_text->document());
    CodePainter(m_files[row].path, {}).paint(cursor, m_files[row].text);
    m_text->moveCursor(QTextCursor::Start);
}

void RulePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        showFile(); // its colours are written into the document
}

}
