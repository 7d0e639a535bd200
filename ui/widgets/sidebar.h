// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pageplan.h"

#include <QListView>

class QStandardItemModel;

namespace Trunkline {

/// The pages in their sections, with what is wrong on each as a badge.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    enum class Width { Full, IconsOnly };

    explicit Sidebar(const QList<PageSection> &sections, QWidget *parent = nullptr);

    void setWidth(Width width);
    void setCurrentPage(const Page *page);

Q_SIGNALS:
    void pageChosen(Trunkline::Page *page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(Page *page);
    void showBadge(const Page *page, int row);
    void fitWidth();

    QStandardItemModel *const m_pages;
    Width m_width = Width::Full;
};

}
