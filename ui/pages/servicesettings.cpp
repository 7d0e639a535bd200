// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicesettings.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto Columns = "services/columns"_L1;
constexpr auto GroupedBy = "services/grouping"_L1;

QMetaEnum groupings()
{
    return QMetaEnum::fromType<ServiceSettings::Grouping>();
}

}

ServiceSettings ServiceSettings::load(const QSettings &store)
{
    bool isKnown = false;
    const QByteArray key = store.value(GroupedBy).toString().toLatin1();
    const int grouping = groupings().keyToValue(key.constData(), &isKnown);
    return {.columns = store.value(Columns).toByteArray(), .grouping = isKnown ? Grouping(grouping) : Grouping::None};
}

void ServiceSettings::save(QSettings &store) const
{
    store.setValue(Columns, columns);
    store.setValue(GroupedBy, QString::fromLatin1(groupings().valueToKey(int(grouping))));
}

}
