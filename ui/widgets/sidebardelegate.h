// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/sidebar.h"

#include <QStyledItemDelegate>

namespace Trunkline {

/// Draws the entries and section titles of the sidebar.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole,
        PageRole, ///< Page *
        ErrorsRole,
        WarningsRole,
    };
    enum class Kind { Page, Section };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setWidth(Sidebar::Width width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Sidebar::Width m_width = Sidebar::Width::Full;
};

}
