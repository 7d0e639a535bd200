// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/migrationactions.h"

#include "models/wording/migrationwording.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Trunkline {

MigrationActions::MigrationActions(QObject *parent)
    : QObject(parent)
{
    m_open = add(tr("&Open pull request"), Qt::CTRL | Qt::Key_O);
    m_copyComment = add(tr("&Copy as review comment"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyPath = add(tr("Copy &path"), {});
    m_verifyChosen = add(tr("&Exercise up and down"), Qt::CTRL | Qt::Key_E);
    m_verifyNew = add(tr("Exercise &down migrations"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_create = add(tr("&New migration…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_export = add(tr("E&xport…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_refresh = add(tr("&Read again"), QKeySequence::Refresh);
    connect(m_open, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl(m_url)); });
    connect(m_copyComment, &QAction::triggered, this, &MigrationActions::copyChosenComment);
    connect(m_copyPath, &QAction::triggered, this, &MigrationActions::copyPath);
    connect(m_create, &QAction::triggered, this, &MigrationActions::creationWanted);
    connect(m_export, &QAction::triggered, this, &MigrationActions::exportWanted);
    connect(m_refresh, &QAction::triggered, this, &MigrationActions::refreshWanted);
    connect(m_verifyNew, &QAction::triggered, this, [this] {
        if (m_isVerifying)
            Q_EMIT verificationStopWanted();
        else
            Q_EMIT verificationWanted({});
    });
    connect(m_verifyChosen, &QAction::triggered, this, [this] {
        QStringList keys;
        for (const Migration &migration : std::as_const(m_chosen))
            keys.append(migration.key());
        Q_EMIT verificationWanted(keys);
    });
    setSubjects({}, {}, {});
}

QAction *MigrationActions::add(const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> MigrationActions::all() const
{
    return {m_open, m_copyComment, m_copyPath, m_verifyChosen, m_verifyNew, m_create, m_export, m_refresh};
}

void MigrationActions::setSubjects(const QList<Migration> &chosen, const MigrationSnapshot &snapshot,
                                   const QDateTime &now)
{
    m_chosen = chosen;
    const bool isOne = chosen.size() == 1;
    m_url.clear();
    if (isOne && chosen.first().pullRequest && !snapshot.repository.webUrl.isEmpty())
        m_url = snapshot.repository.webUrl + "/pull/"_L1 + QString::number(*chosen.first().pullRequest);
    m_comment = isOne ? reviewComment(chosen.first(), snapshot, now) : QString();
    m_open->setEnabled(!m_url.isEmpty());
    m_open->setText(isOne && chosen.first().pullRequest ? tr("&Open #%1").arg(*chosen.first().pullRequest)
                                                        : tr("&Open pull request"));
    m_copyComment->setEnabled(isOne);
    m_copyPath->setEnabled(!chosen.isEmpty());
    m_verifyChosen->setEnabled(!chosen.isEmpty() && !m_isVerifying);
}

void MigrationActions::setVerifying(bool isRunning)
{
    m_isVerifying = isRunning;
    m_verifyNew->setText(isRunning ? tr("Stop exercising") : tr("Exercise &down migrations"));
    m_verifyChosen->setEnabled(!m_chosen.isEmpty() && !isRunning);
}

void MigrationActions::copyChosenComment() const
{
    QGuiApplication::clipboard()->setText(m_comment);
}

void MigrationActions::copyPath() const
{
    QStringList paths;
    for (const Migration &migration : m_chosen)
        paths.append(migration.path);
    QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

}
