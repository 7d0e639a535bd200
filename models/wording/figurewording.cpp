// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/figurewording.h"

#include "models/wording/agewording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

class FigureWording
{
    Q_DECLARE_TR_FUNCTIONS(FigureWording)
};

}

QString figureName(TeamFigure::Kind kind)
{
    using Kind = TeamFigure::Kind;
    switch (kind) {
    case Kind::ChangeLeadTime:
        return FigureWording::tr("Change lead time");
    case Kind::DeploymentFrequency:
        return FigureWording::tr("Deployment frequency");
    case Kind::ChangeFailRate:
        return FigureWording::tr("Change fail rate");
    case Kind::RecoveryTime:
        return FigureWording::tr("Failed deployment recovery time");
    case Kind::ReworkRate:
        return FigureWording::tr("Deployment rework rate");
    case Kind::ActiveBranches:
        return FigureWording::tr("Active branches");
    case Kind::BranchLifeTime:
        return FigureWording::tr("Branch life time");
    case Kind::MergedWithin24h:
        return FigureWording::tr("Merged within 24 h");
    case Kind::MergedWithin48h:
        return FigureWording::tr("Merged within 48 h");
    }
    Q_UNREACHABLE_RETURN({});
}

QString figureDefinition(TeamFigure::Kind kind)
{
    using Kind = TeamFigure::Kind;
    switch (kind) {
    case Kind::ChangeLeadTime:
        return FigureWording::tr("From the author time of a change’s first commit to the moment when the last service "
                                 "ran it. Counted for the changes that reached production in the time looked at.");
    case Kind::DeploymentFrequency:
        return FigureWording::tr("How many rollouts of production services ended, well or not, divided by the days. "
                                 "Rollouts are those that this computer saw; mere scaling does not count.");
    case Kind::ChangeFailRate:
        return FigureWording::tr("The share of deployments that Swarm or somebody rolled back, together with the "
                                 "changes on trunk that were reverted.");
    case Kind::RecoveryTime:
        return FigureWording::tr("From a failed deployment to the next one of the same service that ended well, and "
                                 "from the merge of a reverted change to its revert.");
    case Kind::ReworkRate:
        return FigureWording::tr("The share of deployments that were not planned: those of a service whose deployment "
                                 "before had failed.");
    case Kind::ActiveBranches:
        return FigureWording::tr("Branches now that hold commits which trunk does not have.");
    case Kind::BranchLifeTime:
        return FigureWording::tr("From the author time of a change’s first commit to its merge.");
    case Kind::MergedWithin24h:
        return FigureWording::tr("The share of merged changes whose branch lived for 24 hours at most.");
    case Kind::MergedWithin48h:
        return FigureWording::tr("The share of merged changes whose branch lived for 48 hours at most.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString figureValueText(TeamFigure::Unit unit, double value)
{
    using Unit = TeamFigure::Unit;
    switch (unit) {
    case Unit::Seconds:
        return ageText(std::chrono::seconds(qint64(value)));
    case Unit::PerDay:
        return FigureWording::tr("%1 a day").arg(QLocale().toString(value, 'f', 1));
    case Unit::Share:
        return FigureWording::tr("%1 %").arg(QLocale().toString(value * 100, 'f', value < 0.1 ? 1 : 0));
    case Unit::Count:
        return QLocale().toString(qint64(value));
    }
    Q_UNREACHABLE_RETURN({});
}

QString figureValueText(const TeamFigure &figure)
{
    if (!figure.isKnown)
        return unknownText();
    return figure.value ? figureValueText(figure.unit, *figure.value) : u"—"_s;
}

QString figureDetailText(const TeamFigure &figure)
{
    const QString samples = QLocale().toString(figure.samples);
    if (!figure.isKnown)
        return FigureWording::tr("no swarm is connected");
    if (figure.unit == TeamFigure::Unit::Count)
        return FigureWording::tr("now");
    if (!figure.value)
        return FigureWording::tr("%1 of %2 samples: too few").arg(samples).arg(FewestSamples);
    if (figure.p90)
        return FigureWording::tr("median of %1 · 90 % below %2")
                .arg(samples, figureValueText(figure.unit, *figure.p90));
    return FigureWording::tr("of %1").arg(samples);
}

}
