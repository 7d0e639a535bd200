// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace Trunkline {

class ListedFactModel;

/// A list of a panel. A line with a link is opened by a double click or the return key; its menu copies it.
class FactList final : public QTreeView
{
    Q_OBJECT

public:
    FactList(ListedFactModel &model, const QString &name, QWidget *parent = nullptr);

private:
    void showMenu(const QPoint &at);
};

}
