// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicesettings.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto ServiceColumns = "services/columns"_L1;
constexpr auto ServicesGroupedBy = "services/grouping"_L1;

QMetaEnum serviceGroupings()
{
    return QMetaEnum::fromType<ServiceSettings::Grouping>();
}

}

ServiceSettings ServiceSettings::load(const QSettings &store)
{
    bool isKnown = false;
    const QByteArray key = store.value(ServicesGroupedBy).toString().toLatin1();
    const int grouping = serviceGroupings().keyToValue(key.constData(), &isKnown);
    return {.columns = store.value(ServiceColumns).toByteArray(),
            .grouping = isKnown ? Grouping(grouping) : Grouping::None};
}

void ServiceSettings::save(QSettings &store) const
{
    store.setValue(ServiceColumns, columns);
    store.setValue(ServicesGroupedBy, QString::fromLatin1(serviceGroupings().valueToKey(int(grouping))));
}

}
