// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

class QSettings;

namespace Trunkline {

/// How the service page was left. What cannot be read is as on a new page.
struct ServiceSettings
{
    Q_GADGET

public:
    enum class Grouping { None, State, Stack };
    Q_ENUM(Grouping)

    QByteArray columns; ///< FactView::layoutState()
    Grouping grouping = Grouping::None;

    static ServiceSettings load(const QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const ServiceSettings &) const = default;
};

}
