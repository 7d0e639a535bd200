// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

class QSettings;

namespace Trunkline {

/// How the branch page was left. What cannot be read is as on a new page.
struct BranchSettings
{
    Q_GADGET

public:
    enum class Grouping { None, State, Author };
    Q_ENUM(Grouping)

    QByteArray columns; ///< FactView::layoutState()
    Grouping grouping = Grouping::None;

    static BranchSettings load(const QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const BranchSettings &) const = default;
};

}
