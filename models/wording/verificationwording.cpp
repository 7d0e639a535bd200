// SPDX-License-Identifier: GPL-3.0-or-later

// What came of a run up, down and up again.

#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct VerificationWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::VerificationWording)
};

QString stepText(Verification::Step step)
{
    switch (step) {
    case Verification::Step::None:
        return {};
    case Verification::Step::Before:
        return VerificationWording::tr("before it");
    case Verification::Step::Up:
        return VerificationWording::tr("on the way up");
    case Verification::Step::Down:
        return VerificationWording::tr("on the way down");
    case Verification::Step::SecondUp:
        return VerificationWording::tr("on the way up again");
    case Verification::Step::Probe:
        return VerificationWording::tr("in probe.sql");
    case Verification::Step::LaterDown:
        return VerificationWording::tr("on the way down, with the rows of probe.sql");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isAboutLaterRows(const Verification &verification)
{
    return verification.step == Verification::Step::Probe || verification.step == Verification::Step::LaterDown;
}

}

QString verificationText(const Verification &verification)
{
    switch (verification.state) {
    case Verification::State::Never:
        return VerificationWording::tr("never");
    case Verification::State::Passed:
        return verification.isOrderOnly ? VerificationWording::tr("passed, other order")
                                        : VerificationWording::tr("passed");
    case Verification::State::SchemaDiffers:
        return VerificationWording::tr("schema differs");
    case Verification::State::RowsDiffer:
        return isAboutLaterRows(verification) ? VerificationWording::tr("later rows lost")
                                              : VerificationWording::tr("rows differ");
    case Verification::State::Failed:
        return VerificationWording::tr("failed");
    case Verification::State::Irreversible:
        return VerificationWording::tr("rows lost on down");
    case Verification::State::NotRun:
        return VerificationWording::tr("cannot");
    case Verification::State::Outdated:
        return VerificationWording::tr("outdated");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verificationSentence(const Verification &verification)
{
    switch (verification.state) {
    case Verification::State::Never:
        return VerificationWording::tr("It was never run up and down on a real server.");
    case Verification::State::Passed:
        return verification.isOrderOnly
                ? VerificationWording::tr(
                          "Up, down and up again gave the same schema and rows; columns came back in another order.")
                : VerificationWording::tr("Up, down and up again gave the same schema and rows.");
    case Verification::State::SchemaDiffers:
        return VerificationWording::tr("The schema was another one %1: %2")
                .arg(stepText(verification.step), verification.detail);
    case Verification::State::RowsDiffer:
        return isAboutLaterRows(verification)
                ? VerificationWording::tr("Rows written after the up are lost: %1").arg(verification.detail)
                : VerificationWording::tr("Rows were others %1: %2")
                          .arg(stepText(verification.step), verification.detail);
    case Verification::State::Failed:
        return VerificationWording::tr("It failed %1: %2").arg(stepText(verification.step), verification.detail);
    case Verification::State::Irreversible:
        return VerificationWording::tr("The down brings the schema back, but not what was in it: %1")
                .arg(verification.detail);
    case Verification::State::NotRun:
        return VerificationWording::tr("It could not be run: %1").arg(verification.detail);
    case Verification::State::Outdated:
        return VerificationWording::tr("It was run before it, or something before it, changed.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString writesText(const Verification &verification)
{
    switch (verification.writes) {
    case Verification::Writes::NoProbe:
    case Verification::Writes::NotReached:
    case Verification::Writes::Silent:
        return VerificationWording::tr("not shown");
    case Verification::Writes::Kept:
        return verification.inStep.isEmpty() ? VerificationWording::tr("kept")
                                             : VerificationWording::tr("dual write proven");
    case Verification::Writes::Lost:
        return VerificationWording::tr("lost");
    }
    Q_UNREACHABLE_RETURN({});
}

QString writesSentence(const Verification &verification)
{
    switch (verification.writes) {
    case Verification::Writes::NoProbe:
        return VerificationWording::tr(
                "Whether rows written after the up outlive the down is not shown: it has no probe.sql.");
    case Verification::Writes::NotReached:
        return VerificationWording::tr(
                "Whether rows written after the up outlive the down is not shown: probe.sql did not get its turn.");
    case Verification::Writes::Silent:
        return verification.silent.isEmpty()
                ? VerificationWording::tr(
                          "Whether rows written after the up outlive the down is not shown: probe.sql writes none.")
                : VerificationWording::tr("Whether rows written after the up outlive the down is not shown: probe.sql "
                                          "should write to %1 in every row.")
                          .arg(listText(verification.silent));
    case Verification::Writes::Kept:
        return verification.inStep.isEmpty()
                ? VerificationWording::tr("Rows that probe.sql wrote after the up outlived the down.")
                : VerificationWording::tr(
                          "Rows that probe.sql wrote after the up came to both sides and outlived the down: %1")
                          .arg(listText(verification.inStep));
    case Verification::Writes::Lost:
        return VerificationWording::tr("Rows written after the up are lost: %1").arg(verification.detail);
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView verificationName(Verification::State state)
{
    static constexpr QLatin1StringView names[] = {"never"_L1,  "passed"_L1,       "schemaDiffers"_L1, "rowsDiffer"_L1,
                                                  "failed"_L1, "irreversible"_L1, "notRun"_L1,        "outdated"_L1};
    return names[int(state)];
}

QLatin1StringView writesName(const Verification &verification)
{
    if (verification.isDualWriteProven())
        return "proven"_L1;
    const bool isKept = verification.writes == Verification::Writes::Kept;
    return isKept ? "kept"_L1 : verification.writes == Verification::Writes::Lost ? "lost"_L1 : "notShown"_L1;
}

}
