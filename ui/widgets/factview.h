// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtext.h"
#include "ui/widgets/faircolumns.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QTreeView>

class QMenu;

namespace Trunkline {

class ArrangedModel;

/// The table of a page: rows of one height, whole-row selection of many, columns that can be sorted, moved, resized
/// and hidden, headings of groups across the whole width. Selection and place survive a reset of its model, because
/// rows are remembered by what KeyRole says.
class FactView final : public QTreeView
{
    Q_OBJECT

public:
    /// @p keyRole identifies a row, whatever happens to the model.
    FactView(ArrangedModel &model, int keyRole, QWidget *parent = nullptr);

    QStringList selectedKeys() const; ///< in the order shown
    QString currentKey() const;
    void selectKeys(const QStringList &keys, const QString &current);

    /// For each column; below the least the view has to be scrolled sideways.
    void setColumnWidths(const QList<ColumnWidth> &widths);
    /// Columns that are not shown, the first of them first, while the others would have to be cut for them: pills and
    /// few words at all, others by more than half of what they can give way. Set it after the widths.
    void setSpareColumns(const QList<int> &columns);

    /// The selected rows, or all that are shown when fewer than two are; columns as they are shown.
    QString rowsAs(RowFormat format) const;
    /// One for each column that may be hidden.
    void addColumnActions(QMenu &menu);

    /// Widths, order, visibility and sorting of the columns.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    /// Current row or selection may be another now, also after a reset.
    void subjectChanged();
    void layoutStateChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Room { Enough, AsItIs };
    void fitColumns(Room room) const;
    void leaveOutSpare(int width) const;
    void growByContent();
    int comfortableWidth(int column) const;
    int lastShownColumn() const;
    void takeWidth(int column, int width);
    void remember();
    void recall();
    void spanHeadings();
    QModelIndexList rowsToCopy() const;
    void showHeaderMenu(const QPoint &at);

    ArrangedModel &m_model;
    const int m_keyRole;
    QList<ColumnWidth> m_widths;
    QHash<int, int> m_legible; ///< by content: narrower a column of few words tells little
    QList<int> m_spare;
    mutable QSet<int> m_leftOut; ///< of them, at the moment
    QTimer m_measuring; ///< contents change often at once
    bool m_isUsers = false; ///< the widths are
    mutable bool m_isFitting = false;
    bool m_isResetting = false;
    QStringList m_keptSelection;
    QString m_keptCurrent;
    int m_keptScroll = 0;
};

}
