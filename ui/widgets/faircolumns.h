// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QTreeView;

namespace Trunkline {

/// What columns take where there is room, and how far they give way.
struct ColumnWidth
{
    int wanted = 0;
    int least = 0; ///< at the most what is wanted counts
};

/// What the cells of @p column want, by the first rows that are shown. Those of a CellDelegate know their least width;
/// others can be read from some words on.
ColumnWidth contentWidthOf(const QTreeView &view, int column);

/// Widths between the two: columns that lack little are shown whole, those that lack most share what is left.
QList<int> sharedWidths(const QList<ColumnWidth> &columns, int room);

/// Keeps a view's columns like that, whatever its size and contents; what is left over goes to the first. Made for
/// small tables without a scroll bar below.
class FairColumns final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p view, which has its model already.
    /// Columns of @p spare are hidden, the first of them first, before any becomes narrower than its least width.
    FairColumns(QTreeView &view, QList<int> spare);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QList<int> shownColumns() const;

    QTreeView &m_view;
    const QList<int> m_spare;
    QTimer m_timer; ///< contents change often at once
};

}
