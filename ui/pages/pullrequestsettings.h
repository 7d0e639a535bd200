// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

class QSettings;

namespace Trunkline {

/// How the pull request page was left. What cannot be read is as on a new page.
struct PullRequestSettings
{
    Q_GADGET

public:
    enum class Grouping { Standing, None, Author };
    Q_ENUM(Grouping)

    QByteArray columns; ///< FactView::layoutState()
    Grouping grouping = Grouping::Standing;

    static PullRequestSettings load(const QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const PullRequestSettings &) const = default;
};

}
