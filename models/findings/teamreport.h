// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/rules/teamfigures.h"

namespace Trunkline {

struct TeamReportFacts
{
    QString repository; ///< "acme/platform"
    QList<TeamFigure> figures;
    QList<Change> changes; ///< most urgent first
    QDateTime now;
};

/// The team's week to read or to print: its figures with their last weeks, what was merged and what went wrong in seven
/// days, what falls due in the next seven, and how the figures are counted. Markdown.
QString teamReport(const TeamReportFacts &facts);

/// The figures alone, as a table. Markdown.
QString figureTable(const QList<TeamFigure> &figures);

}
