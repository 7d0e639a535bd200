// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestactions.h"

#include "models/items/pullrequestmodel.h"
#include "models/rules/pullrequestjudging.h"
#include "models/wording/pullrequestwording.h"
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

QString requestMarkdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(QString(cell).replace(u'|', u"\\|"_s));
    return u"| "_s % escaped.join(u" | "_s) % u" |\n"_s;
}

}

PullRequestActions::PullRequestActions(const PullRequestModel &model, QWidget *page)
    : QObject(page)
    , m_model(model)
    , m_details(add(u"panel"_s, tr("Show details"), Qt::Key_Return))
    , m_open(add(u"open"_s, tr("Open in the browser"), QKeySequence(u"Ctrl+Shift+O"_s)))
    , m_openPreview(add(u"previews"_s, tr("Open the preview"), QKeySequence(u"Ctrl+Shift+P"_s)))
    , m_copyLink(add(u"copy"_s, tr("Copy link"), QKeySequence::Copy))
    , m_copyBranch(add(u"copy"_s, tr("Copy branch"), QKeySequence(u"Ctrl+Shift+B"_s)))
    , m_copyCheckout(add(u"copy"_s, tr("Copy checkout command"), QKeySequence(u"Ctrl+Shift+C"_s)))
    , m_copyTable(add(u"copy"_s, tr("Copy as Markdown table"), QKeySequence(u"Ctrl+Shift+M"_s)))
    , m_watch(add(u"eye"_s, tr("Watch"), QKeySequence(u"Ctrl+Shift+W"_s)))
    , m_refresh(add(u"refresh"_s, tr("Refresh")))
    , m_account(add(u"account"_s, tr("Account…")))
{
    m_watch->setCheckable(true);
    connect(m_details, &QAction::triggered, this, &PullRequestActions::detailsWanted);
    connect(m_open, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl(m_subjects.first().facts.url)); });
    connect(m_openPreview, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl(previewUrl(m_subjects.first()))); });
    connect(m_copyLink, &QAction::triggered, this,
            [this] { copyEach([](const PullRequest &facts) { return facts.url; }); });
    connect(m_copyBranch, &QAction::triggered, this,
            [this] { copyEach([](const PullRequest &facts) { return facts.branch; }); });
    connect(m_copyCheckout, &QAction::triggered, this,
            [this] { copyEach(qOverload<const PullRequest &>(&checkoutCommand)); });
    connect(m_copyTable, &QAction::triggered, this, &PullRequestActions::copyTable);
    connect(m_watch, &QAction::triggered, this, &PullRequestActions::toggleWatch);
    connect(m_refresh, &QAction::triggered, this, &PullRequestActions::refreshWanted);
    connect(m_account, &QAction::triggered, this, &PullRequestActions::accountWanted);
    setSubjects({});
}

QAction *PullRequestActions::add(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> PullRequestActions::all() const
{
    return {m_details,      m_open,      m_openPreview, m_copyLink, m_copyBranch,
            m_copyCheckout, m_copyTable, m_watch,       m_refresh,  m_account};
}

void PullRequestActions::setSubjects(const QList<JudgedPullRequest> &pullRequests)
{
    m_subjects = pullRequests;
    const bool isAny = !pullRequests.isEmpty();
    const bool isOne = pullRequests.size() == 1;
    const QString preview = isOne ? previewUrl(pullRequests.first()) : QString();
    m_details->setEnabled(isAny);
    m_open->setEnabled(isOne && !pullRequests.first().facts.url.isEmpty());
    m_openPreview->setEnabled(!preview.isEmpty());
    m_openPreview->setToolTip(preview.isEmpty() ? tr("No preview is up") : preview);
    m_copyLink->setText(pullRequests.size() > 1 ? tr("Copy links") : tr("Copy link"));
    for (QAction *action : {m_copyLink, m_copyBranch, m_copyCheckout, m_copyTable})
        action->setEnabled(isAny);
    m_watch->setEnabled(isOne && !pullRequests.first().isMerged());
    m_watch->setToolTip(tr("Tells you as soon as its gates are decided"));
    const int row = isOne ? m_model.find(pullRequests.first().id) : -1;
    m_watch->setChecked(row >= 0 && m_model.index(row, 0).data(PullRequestModel::IsWatchedRole).toBool());
}

void PullRequestActions::setSource(Source source)
{
    m_refresh->setEnabled(source == Source::There);
    m_account->setEnabled(source == Source::There);
}

template <typename Text>
void PullRequestActions::copyEach(Text text) const
{
    QStringList lines;
    for (const JudgedPullRequest &pullRequest : m_subjects)
        lines.append(text(pullRequest.facts));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void PullRequestActions::copyTable() const
{
    QStringList titles;
    QStringList rules;
    for (int column = 0; column < PullRequestModel::ColumnCount; ++column) {
        titles.append(m_model.headerData(column, Qt::Horizontal).toString());
        rules.append(u"---"_s);
    }
    QString table = requestMarkdownRow(titles) + requestMarkdownRow(rules);
    for (const JudgedPullRequest &pullRequest : m_subjects) {
        const int row = m_model.find(pullRequest.id);
        QStringList cells;
        for (int column = 0; row >= 0 && column < PullRequestModel::ColumnCount; ++column)
            cells.append(m_model.index(row, column).data().toString());
        if (!cells.isEmpty())
            table += requestMarkdownRow(cells);
    }
    QGuiApplication::clipboard()->setText(table);
}

void PullRequestActions::toggleWatch()
{
    const qint32 number = m_subjects.first().facts.number;
    if (m_watch->isChecked())
        Q_EMIT watchWanted(number);
    else
        Q_EMIT unwatchWanted(number);
}

}
