// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Trunkline {

/// The repositories that the user works in. The first nine have a key.
class WorkspaceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit WorkspaceMenu(QWidget *parent = nullptr);

    /// Their folders, and which of them is shown; it may be none of them.
    void setWorkspaces(const QStringList &paths, const QString &shown);

Q_SIGNALS:
    void chosen(const QString &path); ///< another than the one that is shown
    void removed(const QString &path); ///< from the list; its files stay

private:
    void addWorkspace(const QString &path, int number, bool isShown);
};

}
