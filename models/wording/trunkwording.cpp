// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/trunkwording.h"

#include "models/wording/agewording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::TrunkWording)
};

}

QString standingRevertText(const StandingRevert &standing, const QDateTime &now)
{
    const QString what = standing.subject.isEmpty() ? standing.revert.subject : standing.subject;
    return Wording::tr("\"%1\" was taken back %2, and no later commit follows it up.")
            .arg(what, agoText(std::chrono::seconds(standing.revert.committedAt.secsTo(now))));
}

QString standingRevertNextStep()
{
    return Wording::tr("Roll forward: bring the change back with its fix, and name the revert in the message.");
}

QString aiRulesText(const std::optional<QList<AiRuleSubject>> &missing)
{
    if (!missing)
        return Wording::tr("Trunk holds no .ai/rules/: the AI review has nothing to go by.");
    if (missing->size() == 2)
        return Wording::tr("No file of .ai/rules/ is about Swarm configuration, and none is about secrets.");
    return missing->first() == AiRuleSubject::Secrets
            ? Wording::tr("No file of .ai/rules/ is about secrets.")
            : Wording::tr("No file of .ai/rules/ is about Swarm configuration.");
}

QString aiRulesNextStep()
{
    return Wording::tr("Add a rule file to .ai/rules/ by a pull request.");
}

}
