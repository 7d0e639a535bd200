// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QTreeView;

namespace Trunkline {

/// Widths such that narrow columns are shown whole where there is not room for all: only the widest give way. What is
/// left over goes to the first.
QList<int> fairWidths(const QList<int> &wanted, int room);

/// What columns take where there is room, and how far they give way.
struct ColumnWidth
{
    int wanted = 0;
    int least = 0; ///< at the most what is wanted counts
};

/// Widths between the two: columns that lack little are shown whole, those that lack most share what is left.
QList<int> sharedWidths(const QList<ColumnWidth> &columns, int room);

/// Keeps a view's columns like that, whatever its size and contents. Made for small tables without a scroll bar below.
class FairColumns final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p view, which has its model already.
    /// Columns of @p spare are hidden, the first of them first, before any is cut to less than is worth reading.
    FairColumns(QTreeView &view, const QList<int> &spare);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QList<int> shownColumns() const;

    QTreeView &m_view;
    const QList<int> m_spare;
    QTimer m_timer; ///< contents change often at once
};

}
