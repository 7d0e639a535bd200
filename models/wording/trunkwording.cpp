// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/trunkwording.h"

#include "models/wording/agewording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct TrunkWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::TrunkWording)
};

}

QString standingRevertText(const StandingRevert &standing, const QDateTime &now)
{
    const QString what = standing.subject.isEmpty() ? standing.revert.subject : standing.subject;
    return TrunkWording::tr("\"%1\" was taken back %2, and no later commit follows it up.")
            .arg(what, agoText(std::chrono::seconds(standing.revert.committedAt.secsTo(now))));
}

QString standingRevertNextStep()
{
    return TrunkWording::tr("Roll forward: bring the change back with its fix, and name the revert in the message.");
}

QString aiRulesText(const std::optional<QList<AiRuleSubject>> &missing)
{
    if (!missing)
        return TrunkWording::tr("Trunk holds no .ai/rules/: the AI review has nothing to go by.");
    if (missing->size() == 2)
        return TrunkWording::tr("No file of .ai/rules/ is about Swarm configuration, and none is about secrets.");
    return missing->first() == AiRuleSubject::Secrets
            ? TrunkWording::tr("No file of .ai/rules/ is about secrets.")
            : TrunkWording::tr("No file of .ai/rules/ is about Swarm configuration.");
}

QString aiRulesNextStep()
{
    return TrunkWording::tr("Add a rule file to .ai/rules/ by a pull request.");
}

}
