// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/previewactions.h"

#include "models/items/markdown.h"
#include "models/items/previewmodel.h"
#include "ui/theme/themedicon.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

PreviewActions::PreviewActions(const PreviewModel &model, QWidget *page)
    : QObject(page)
    , m_model(model)
    , m_details(add(u"panel"_s, tr("Show details"), Qt::Key_Return))
    , m_open(add(u"open"_s, tr("Open"), QKeySequence(u"Ctrl+Shift+O"_s)))
    , m_openOwner(add(u"prs"_s, tr("Open pull request")))
    , m_copyUrl(add(u"copy"_s, tr("Copy address"), QKeySequence::Copy))
    , m_copyTable(add(u"copy"_s, tr("Copy as Markdown table"), QKeySequence(u"Ctrl+Shift+M"_s)))
    , m_remove(add(u"delete"_s, tr("Remove…"), QKeySequence::Delete))
    , m_probe(add(u"refresh"_s, tr("Ask again")))
{
    connect(m_details, &QAction::triggered, this, &PreviewActions::detailsWanted);
    connect(m_open, &QAction::triggered, this, &PreviewActions::openUrl);
    connect(m_openOwner, &QAction::triggered, this, &PreviewActions::openOwner);
    connect(m_copyUrl, &QAction::triggered, this, &PreviewActions::copyUrls);
    connect(m_copyTable, &QAction::triggered, this, &PreviewActions::copyTable);
    connect(m_remove, &QAction::triggered, this, &PreviewActions::removalWanted);
    connect(m_probe, &QAction::triggered, this, &PreviewActions::probeWanted);
    setSubjects({});
}

QAction *PreviewActions::add(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> PreviewActions::all() const
{
    return {m_details, m_open, m_openOwner, m_copyUrl, m_copyTable, m_remove, m_probe};
}

void PreviewActions::setSubjects(const QList<PreviewRow> &rows)
{
    m_subjects = rows;
    const bool isAny = !rows.isEmpty();
    const bool isOne = rows.size() == 1;
    const bool hasUrl = std::ranges::any_of(rows, [](const PreviewRow &row) { return !row.preview.urls.isEmpty(); });
    m_details->setEnabled(isAny);
    m_open->setEnabled(isOne && hasUrl);
    m_openOwner->setEnabled(isOne && !rows.first().owner.url.isEmpty());
    m_copyUrl->setEnabled(hasUrl);
    m_copyTable->setEnabled(isAny);
    m_remove->setEnabled(isOne);
}

void PreviewActions::openUrl() const
{
    QDesktopServices::openUrl(m_subjects.first().preview.urls.first());
}

void PreviewActions::openOwner() const
{
    QDesktopServices::openUrl(QUrl(m_subjects.first().owner.url));
}

void PreviewActions::copyUrls() const
{
    QStringList urls;
    for (const PreviewRow &row : m_subjects)
        for (const QUrl &url : row.preview.urls)
            urls.append(url.toString());
    QGuiApplication::clipboard()->setText(urls.join(u'\n'));
}

void PreviewActions::copyTable() const
{
    QList<int> rows;
    for (const PreviewRow &row : m_subjects)
        if (const int place = m_model.find(row.key()); place >= 0)
            rows.append(place);
    QGuiApplication::clipboard()->setText(markdownTable(m_model, rows));
}

}
