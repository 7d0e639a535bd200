// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHeaderView;

namespace Trunkline {

/// Tells the whole title of a column that has no room for it when the mouse rests there.
class CutTitles final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p header.
    explicit CutTitles(QHeaderView &header);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHeaderView &m_header;
};

}
