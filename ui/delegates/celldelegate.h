// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Trunkline {

/// A cell as the house draws it: background, a line below, focus, and plain text; a dash or "unknown" is muted. A row
/// with children is a group heading. Where there is no room for all its words, they are told when the mouse rests on
/// it. Subclasses draw what is in the cell.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// With the room at its sides. Narrower a cell tells next to nothing: other columns give way first.
    int leastWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

protected:
    static constexpr int Padding = 10; ///< left and right, as in the header
    static constexpr int Gap = 6; ///< between the parts of a cell

    /// Draws into @p area, in its logical (left-to-right) order; see place().
    virtual void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                              const QModelIndex &index) const;
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Some words of a text can be read without the rest.
    virtual int leastContentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What cannot be read where the cell is too narrow.
    virtual QString wholeText(const QModelIndex &index) const;

    /// Where @p logical inside @p area is on screen: the same place, mirrored in right-to-left layouts.
    static QRect place(const QStyleOptionViewItem &option, const QRect &area, const QRect &logical);
    /// One line of text, cut with "…" when it does not fit.
    static void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                         const QString &text);
};

}
