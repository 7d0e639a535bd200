// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestsettings.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto PullRequestColumns = "pullRequests/columns"_L1;
constexpr auto PullRequestsGroupedBy = "pullRequests/grouping"_L1;

QMetaEnum pullRequestGroupings()
{
    return QMetaEnum::fromType<PullRequestSettings::Grouping>();
}

}

PullRequestSettings PullRequestSettings::load(const QSettings &store)
{
    bool isKnown = false;
    const QByteArray key = store.value(PullRequestsGroupedBy).toString().toLatin1();
    const int grouping = pullRequestGroupings().keyToValue(key.constData(), &isKnown);
    return {.columns = store.value(PullRequestColumns).toByteArray(),
            .grouping = isKnown ? Grouping(grouping) : Grouping::Standing};
}

void PullRequestSettings::save(QSettings &store) const
{
    store.setValue(PullRequestColumns, columns);
    store.setValue(PullRequestsGroupedBy, QString::fromLatin1(pullRequestGroupings().valueToKey(int(grouping))));
}

}
