// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/attentionsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto GroupedBy = "attention/grouping"_L1;
constexpr auto Snoozed = "attention/snoozed"_L1;

}

AttentionSettings AttentionSettings::load(QSettings &store)
{
    AttentionSettings settings{.grouping = std::clamp(store.value(GroupedBy).toInt(), 0, 2), .snoozes = {}};
    const int count = store.beginReadArray(Snoozed);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        settings.snoozes.append({.key = store.value("key"_L1).toString(),
                                 .until = store.value("until"_L1).toDateTime().toUTC(),
                                 .reason = store.value("reason"_L1).toString()});
    }
    store.endArray();
    settings.snoozes.removeIf([](const Snooze &snooze) { return snooze.key.isEmpty() || !snooze.until.isValid(); });
    return settings;
}

void AttentionSettings::save(QSettings &store) const
{
    store.setValue(GroupedBy, grouping);
    store.remove(Snoozed);
    store.beginWriteArray(Snoozed, int(snoozes.size()));
    for (int i = 0; i < int(snoozes.size()); ++i) {
        store.setArrayIndex(i);
        store.setValue("key"_L1, snoozes[i].key);
        store.setValue("until"_L1, snoozes[i].until);
        store.setValue("reason"_L1, snoozes[i].reason);
    }
    store.endArray();
}

}
