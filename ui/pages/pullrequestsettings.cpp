// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestsettings.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto Columns = "pullRequests/columns"_L1;
constexpr auto GroupedBy = "pullRequests/grouping"_L1;

QMetaEnum groupings()
{
    return QMetaEnum::fromType<PullRequestSettings::Grouping>();
}

}

PullRequestSettings PullRequestSettings::load(const QSettings &store)
{
    bool isKnown = false;
    const QByteArray key = store.value(GroupedBy).toString().toLatin1();
    const int grouping = groupings().keyToValue(key.constData(), &isKnown);
    return {.columns = store.value(Columns).toByteArray(),
            .grouping = isKnown ? Grouping(grouping) : Grouping::Standing};
}

void PullRequestSettings::save(QSettings &store) const
{
    store.setValue(Columns, columns);
    store.setValue(GroupedBy, QString::fromLatin1(groupings().valueToKey(int(grouping))));
}

}
