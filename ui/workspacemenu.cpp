// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspacemenu.h"

#include "ui/theme/themedicon.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Trunkline {

WorkspaceMenu::WorkspaceMenu(QWidget *parent)
    : QMenu(tr("&Workspaces"), parent)
{
    setToolTipsVisible(true);
}

void WorkspaceMenu::setWorkspaces(const QStringList &paths, const QString &shown)
{
    qDeleteAll(actions()); // clear() would keep those that a window has, too
    for (qsizetype i = 0; i < paths.size(); ++i)
        addWorkspace(paths[i], int(i) + 1, paths[i] == shown);
    setEnabled(!isEmpty());
    if (!paths.contains(shown))
        return;
    addSeparator();
    QAction *remove = addAction(themedIcon(u"close"_s), tr("&Remove this one from the list"));
    connect(remove, &QAction::triggered, this, [this, shown] { Q_EMIT removed(shown); });
}

void WorkspaceMenu::addWorkspace(const QString &path, int number, bool isShown)
{
    QAction *action = addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
    action->setToolTip(path);
    action->setCheckable(true);
    action->setChecked(isShown);
    if (number <= 9)
        action->setShortcut(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, action, path, isShown] {
        action->setChecked(isShown); // what is shown changes only with the window
        if (!isShown)
            Q_EMIT chosen(path);
    });
}

}
