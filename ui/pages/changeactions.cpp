// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/changeactions.h"

#include "models/items/changemodel.h"
#include "models/items/markdown.h"
#include "models/wording/changewording.h"
#include "ui/theme/themedicon.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void copyChangeText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

}

ChangeActions::ChangeActions(const ChangeModel &model, QWidget *page)
    : QObject(page)
    , m_model(model)
    , m_details(add(u"panel"_s, tr("Show details"), Qt::Key_Return))
    , m_openHost(add(u"open"_s, tr("Open pull request"), QKeySequence(u"Ctrl+Return"_s)))
    , m_showServices(add(u"services"_s, tr("Show service"), QKeySequence(u"Ctrl+L"_s)))
    , m_copyNames(add(u"copy"_s, tr("Copy name"), QKeySequence::Copy))
    , m_copyCommit(add(u"commit"_s, tr("Copy commit"), QKeySequence(u"Ctrl+Shift+C"_s)))
    , m_copyPassport(add(u"copy"_s, tr("Copy as Markdown"), QKeySequence(u"Ctrl+Shift+P"_s)))
    , m_savePassport(add(u"file"_s, tr("Save passport…"), QKeySequence::Save))
    , m_copyTable(add(u"copy"_s, tr("Copy as Markdown table"), QKeySequence(u"Ctrl+Shift+M"_s)))
    , m_copyRevert(add(u"undo"_s, tr("Copy revert"), QKeySequence(u"Ctrl+Shift+Z"_s)))
    , m_refresh(add(u"refresh"_s, tr("Refresh")))
{
    connect(m_details, &QAction::triggered, this, &ChangeActions::detailsWanted);
    connect(m_openHost, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl(m_subjects.first().url)); });
    connect(m_showServices, &QAction::triggered, this, [this] { Q_EMIT servicesWanted(serviceToShow()); });
    connect(m_copyNames, &QAction::triggered, this, &ChangeActions::copyNames);
    connect(m_copyCommit, &QAction::triggered, this, [this] {
        const Change &change = m_subjects.first();
        copyChangeText((change.isMerged() ? change.mergeCommit : change.tip).toHex());
    });
    connect(m_copyPassport, &QAction::triggered, this, [this] { copyChangeText(passports()); });
    connect(m_savePassport, &QAction::triggered, this,
            [this] { Q_EMIT passportsWanted(changeName(m_subjects.first()), passports()); });
    connect(m_copyTable, &QAction::triggered, this, &ChangeActions::copyTable);
    connect(m_copyRevert, &QAction::triggered, this, [this] { copyChangeText(revertCommand(m_subjects.first())); });
    connect(m_refresh, &QAction::triggered, this, &ChangeActions::refreshWanted);
    m_copyRevert->setToolTip(tr("The git command that takes this change back; it is copied, not run"));
    setSubjects({});
}

QAction *ChangeActions::add(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> ChangeActions::all() const
{
    return {m_details,      m_openHost,     m_showServices, m_copyNames,  m_copyCommit,
            m_copyPassport, m_savePassport, m_copyTable,    m_copyRevert, m_refresh};
}

void ChangeActions::setSubjects(const QList<Change> &changes)
{
    m_subjects = changes;
    const bool isAny = !changes.isEmpty();
    const bool isOne = changes.size() == 1;
    m_details->setEnabled(isAny);
    m_openHost->setEnabled(isOne && !changes.first().url.isEmpty());
    m_showServices->setEnabled(isOne && !changes.first().production.isEmpty());
    m_copyNames->setEnabled(isAny);
    m_copyNames->setText(changes.size() > 1 ? tr("Copy names") : tr("Copy name"));
    m_copyCommit->setEnabled(isOne);
    m_copyPassport->setEnabled(isAny);
    m_savePassport->setEnabled(isAny);
    m_copyTable->setEnabled(isAny);
    m_copyRevert->setEnabled(isOne && changes.first().isMerged() && changes.first().revertedBy.isEmpty());
}

/// The service that needs a look most: one that went back, else one that moves, else the first.
QString ChangeActions::serviceToShow() const
{
    using State = Change::Production::State;
    const QList<Change::Production> &production = m_subjects.first().production;
    for (const State state : {State::RolledBack, State::RollingOut, State::Waiting}) {
        const auto found = std::ranges::find(production, state, &Change::Production::state);
        if (found != production.cend())
            return found->service;
    }
    return production.first().service;
}

void ChangeActions::copyNames() const
{
    QStringList names;
    for (const Change &change : m_subjects)
        names.append(changeName(change));
    copyChangeText(names.join(u'\n'));
}

QString ChangeActions::passports() const
{
    QStringList passports;
    for (const Change &change : m_subjects)
        passports.append(passportMarkdown(change, m_model.now(), m_model.limits()));
    return passports.join(u'\n');
}

void ChangeActions::copyTable() const
{
    QList<int> rows;
    for (const Change &change : m_subjects) {
        if (const int place = m_model.find(change.key()); place >= 0)
            rows.append(place);
    }
    copyChangeText(markdownTable(m_model, rows));
}

}
