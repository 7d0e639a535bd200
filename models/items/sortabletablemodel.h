// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace Trunkline {

/// What a cell sorts by: the number, then the text (case-folded where case shall not matter). Unknown comes last in
/// either direction.
struct SortKey
{
    qint64 number = 0;
    QString text;
    bool isUnknown = false;

    bool operator==(const SortKey &) const = default;
};

/// A flat table that can be sorted without a QVariant per comparison; see ArrangedModel.
class SortableTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual SortKey sortKey(int row, int column) const = 0;
};

}
