// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/servicefeed.h"
#include "ui/pages/servicesettings.h"
#include "ui/widgets/chipbar.h"

namespace Trunkline {

/// Above the table: which services are shown, by chips with their counts, and how they are grouped.
class ServiceFilterBar final : public ChipBar
{
    Q_OBJECT

public:
    enum class Chip { All, Attention, RolledBack, Moving, Healthy, Stopped };

    explicit ServiceFilterBar(QWidget *parent = nullptr);

    Chip chip() const;
    void setChip(Chip chip);
    /// True for a service that the chosen chip stands for.
    bool accepts(const ServiceVerdict &verdict) const;
    void showCounts(const ServiceFeed::Counts &counts);

    ServiceSettings::Grouping grouping() const;
    void setGrouping(ServiceSettings::Grouping grouping);
};

}
