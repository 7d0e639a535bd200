// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Trunkline {

/// Every action that has a shortcut, with all its keys.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

}
