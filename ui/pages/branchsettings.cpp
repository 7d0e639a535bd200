// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/branchsettings.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto BranchColumns = "branches/columns"_L1;
constexpr auto BranchesGroupedBy = "branches/grouping"_L1;

QMetaEnum branchGroupings()
{
    return QMetaEnum::fromType<BranchSettings::Grouping>();
}

}

BranchSettings BranchSettings::load(const QSettings &store)
{
    bool isKnown = false;
    const QByteArray key = store.value(BranchesGroupedBy).toString().toLatin1();
    const int grouping = branchGroupings().keyToValue(key.constData(), &isKnown);
    return {.columns = store.value(BranchColumns).toByteArray(),
            .grouping = isKnown ? Grouping(grouping) : Grouping::None};
}

void BranchSettings::save(QSettings &store) const
{
    store.setValue(BranchColumns, columns);
    store.setValue(BranchesGroupedBy, QString::fromLatin1(branchGroupings().valueToKey(int(grouping))));
}

}
