// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/flagactions.h"

#include "models/items/flagmodel.h"
#include "models/wording/flagwording.h"
#include "ui/theme/themedicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void copyFlagText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString flagMarkdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(QString(cell).replace(u'|', u"\\|"_s));
    return u"| "_s % escaped.join(u" | "_s) % u" |\n"_s;
}

bool isOn(const FlagFacts &facts)
{
    return facts.flag && facts.flag->enabled.value_or(false);
}

}

FlagActions::FlagActions(const FlagModel &model, QWidget *page)
    : QObject(page)
    , m_model(model)
    , m_details(add(u"panel"_s, tr("Show details"), Qt::Key_Return))
    , m_change(add(u"flags"_s, tr("Change…"), QKeySequence(u"Ctrl+E"_s)))
    , m_next(add(u"flags"_s, tr("Roll out further…"), QKeySequence(u"Ctrl+Shift+E"_s)))
    , m_offNow(add(u"close"_s, tr("Turn off now…"), QKeySequence(u"Ctrl+Shift+0"_s)))
    , m_create(add(u"flags"_s, tr("New flag…"), QKeySequence::New))
    , m_editor(add(u"open"_s, tr("Open in the editor"), QKeySequence(u"Ctrl+Shift+O"_s)))
    , m_branch(add(u"branches"_s, tr("Copy command: branch for removal")))
    , m_copyKeys(add(u"copy"_s, tr("Copy key"), QKeySequence::Copy))
    , m_copyTable(add(u"copy"_s, tr("Copy as Markdown table"), QKeySequence(u"Ctrl+Shift+M"_s)))
    , m_audit(add(u"reports"_s, tr("Audit report…")))
    , m_refresh(add(u"refresh"_s, tr("Read again")))
    , m_connection(add(u"account"_s, tr("Connect…")))
{
    m_offNow->setProperty("tone", u"danger"_s);
    connect(m_details, &QAction::triggered, this, &FlagActions::detailsWanted);
    connect(m_change, &QAction::triggered, this, &FlagActions::changeWanted);
    connect(m_next, &QAction::triggered, this, &FlagActions::nextWanted);
    connect(m_offNow, &QAction::triggered, this, &FlagActions::offWanted);
    connect(m_create, &QAction::triggered, this, &FlagActions::createWanted);
    connect(m_editor, &QAction::triggered, this, &FlagActions::editorWanted);
    connect(m_audit, &QAction::triggered, this, &FlagActions::auditWanted);
    connect(m_refresh, &QAction::triggered, this, &FlagActions::refreshWanted);
    connect(m_connection, &QAction::triggered, this, &FlagActions::connectWanted);
    connect(m_branch, &QAction::triggered, this,
            [this] { copyFlagText(u"git switch -c fix/remove-%1"_s.arg(m_subjects.first().name)); });
    connect(m_copyKeys, &QAction::triggered, this, [this] {
        QStringList keys;
        for (const FlagFacts &facts : std::as_const(m_subjects))
            keys.append(facts.name);
        copyFlagText(keys.join(u'\n'));
    });
    connect(m_copyTable, &QAction::triggered, this, &FlagActions::copyTable);
    setSubjects({}, {});
}

QAction *FlagActions::add(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> FlagActions::all() const
{
    return {m_details, m_change,   m_next,      m_offNow, m_create,  m_editor,
            m_branch,  m_copyKeys, m_copyTable, m_audit,  m_refresh, m_connection};
}

int FlagActions::nextPercent(int percent)
{
    for (const int step : {10, 25, 50}) {
        if (percent < step)
            return step;
    }
    return 100;
}

void FlagActions::allow(QAction *action, bool isPossible, const QString &why)
{
    action->setEnabled(isPossible);
    action->setToolTip(isPossible || why.isEmpty() ? action->text() : why);
}

void FlagActions::setSubjects(const QList<FlagFacts> &flags, const FlagRights &rights)
{
    m_subjects = flags;
    const bool isOne = flags.size() == 1;
    const bool isInTable = isOne && flags.first().flag;
    QString why = obstacleText(rights);
    if (why.isEmpty() && isOne && !isInTable)
        why = tr("This flag is not in the table");
    if (why.isEmpty() && isOne && flags.first().isRepeated)
        why = tr("The table holds this key more than once");
    const bool mayChange = isInTable && !flags.first().isRepeated && rights.obstacle == FlagRights::Obstacle::None;
    const auto may = [&rights](FlagField field) { return rights.changeable.testFlag(field); };
    const QString notAllowed = tr("The role of this connection may not change that");
    const auto orRole = [&](FlagField field) { return why.isEmpty() && !may(field) ? notAllowed : why; };
    allow(m_change, mayChange && rights.changeable != FlagFields(), why);
    allow(m_offNow, mayChange && may(FlagField::Enabled) && isOn(flags.first()), orRole(FlagField::Enabled));
    const int percent = isInTable ? effectivePercent(*flags.first().flag).value_or(100) : 100;
    allow(m_next, mayChange && may(FlagField::Percent) && may(FlagField::Enabled) && percent < 100,
          orRole(FlagField::Percent));
    m_next->setText(percent < 100 ? tr("Roll out to %1 %…").arg(nextPercent(percent)) : tr("Roll out further…"));
    allow(m_create, rights.mayCreate,
          rights.obstacle == FlagRights::Obstacle::NotConnected ? obstacleText(rights) : notAllowed);
    m_details->setEnabled(!flags.isEmpty());
    m_editor->setEnabled(isOne && flags.first().places && !flags.first().places->isEmpty());
    m_branch->setEnabled(isOne);
    m_copyKeys->setEnabled(!flags.isEmpty());
    m_copyKeys->setText(flags.size() > 1 ? tr("Copy keys") : tr("Copy key"));
    m_copyTable->setEnabled(!flags.isEmpty());
}

void FlagActions::copyTable() const
{
    QStringList titles;
    QStringList rules;
    for (int column = 0; column < FlagModel::ColumnCount; ++column) {
        titles.append(m_model.headerData(column, Qt::Horizontal).toString());
        rules.append(u"---"_s);
    }
    QString table = flagMarkdownRow(titles) + flagMarkdownRow(rules);
    for (const FlagFacts &facts : m_subjects) {
        const int row = m_model.find(facts.name);
        QStringList cells;
        for (int column = 0; row >= 0 && column < FlagModel::ColumnCount; ++column)
            cells.append(m_model.index(row, column).data().toString());
        if (!cells.isEmpty())
            table += flagMarkdownRow(cells);
    }
    copyFlagText(table);
}

}
