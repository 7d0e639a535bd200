// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/preflightwording.h"

#include "models/wording/phrasing.h"

#include <QCoreApplication>

#include <utility>

namespace Trunkline {

namespace {

struct PreflightWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::PreflightWording)
};

using Answer = PreflightCheck::Answer;

QString pick(Answer answer, const QString &good, const QString &bad, const QString &unknown)
{
    return answer == Answer::Good ? good : answer == Answer::Bad ? bad : unknown;
}

}

QString preflightText(const PreflightCheck &check)
{
    const QString subjects = listText(check.subjects);
    switch (check.question) {
    case PreflightCheck::Question::CodeAsks:
        return pick(check.answer, PreflightWording::tr("Code on trunk asks for it."),
                    PreflightWording::tr("No code on trunk asks for it: the change has no effect there."),
                    PreflightWording::tr("Whether code on trunk asks for it is not known yet."));
    case PreflightCheck::Question::CodeRuns:
        return pick(check.answer, PreflightWording::tr("Everything that runs contains the code that asks for it."),
                    PreflightWording::tr("Without the code that asks for it run: %1.").arg(subjects),
                    subjects.isEmpty()
                            ? PreflightWording::tr("Which code runs is not known: Docker Swarm was not read.")
                            : PreflightWording::tr("Which commit runs is not known for: %1.").arg(subjects));
    case PreflightCheck::Question::SchemaReached:
        return pick(
                check.answer, PreflightWording::tr("The schema is where its code needs it."),
                PreflightWording::tr("The schema is not yet where its code needs it: %1.").arg(subjects),
                PreflightWording::tr("Which schema its code needs is not known: no migration that was read names it."));
    case PreflightCheck::Question::NothingMoves:
        return pick(check.answer, PreflightWording::tr("No rollout or rollback is under way."),
                    PreflightWording::tr("A rollout or rollback is under way: %1.").arg(subjects),
                    PreflightWording::tr("Whether a rollout is under way is not known: Docker Swarm was not read."));
    case PreflightCheck::Question::NobodyElse:
        if (check.answer == Answer::Bad) {
            const QString reason = check.subjects.value(1);
            return reason.isEmpty()
                    ? PreflightWording::tr("%1 changed it in the last minutes.").arg(check.subjects.value(0))
                    : PreflightWording::tr("%1 changed it in the last minutes: %2")
                              .arg(check.subjects.value(0), reason);
        }
        return pick(check.answer, PreflightWording::tr("Nobody else changed it in the last minutes."), {},
                    PreflightWording::tr("Who changed it last is not known."));
    }
    std::unreachable();
}

}
