// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/schemaneed.h"

namespace Trunkline {

namespace {

bool isCarriedOver(const SchemaChange &change)
{
    using Phase = SchemaChange::Phase;
    return change.phase == Phase::Quiet || change.phase == Phase::Contract || change.phase == Phase::Done;
}

}

SchemaNeed schemaNeed(const MigrationSnapshot &migrations, const QString &flag)
{
    bool isNamed = false;
    bool isUnknown = !migrations.isDatabaseKnown;
    QStringList waitingFor;
    for (const SchemaChange &change : migrations.changes) {
        if (change.flag != flag)
            continue;
        isNamed = true;
        if (!isCarriedOver(change))
            waitingFor += change.object;
    }
    for (const Migration &migration : migrations.migrations) {
        if (migration.header.flag != flag || migration.judgement.kind == MigrationKind::Contract)
            continue;
        isNamed = true;
        isUnknown = isUnknown || migration.state == Migration::State::Unknown;
        if (migration.state == Migration::State::Pending || migration.state == Migration::State::PullRequest)
            waitingFor += migration.name;
    }
    if (!isNamed || isUnknown)
        return {};
    return {.isReached = waitingFor.isEmpty(), .waitingFor = waitingFor};
}

}
