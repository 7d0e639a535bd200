// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attention.h"

class QSettings;

namespace Trunkline {

/// What the attention list remembers.
struct AttentionSettings
{
    int grouping = 0;
    QList<Snooze> snoozes;

    static AttentionSettings load(QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const AttentionSettings &) const = default;
};

}
