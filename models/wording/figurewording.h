// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/teamfigures.h"

#include <QString>

namespace Trunkline {

/// "Change lead time"
QString figureName(TeamFigure::Kind kind);
/// How it is counted here, in a few sentences.
QString figureDefinition(TeamFigure::Kind kind);
/// "19 h", "6.4 a day", "4.4 %"; "—" from too few samples, "unknown" where no source tells of it.
QString figureValueText(const TeamFigure &figure);
QString figureValueText(TeamFigure::Unit unit, double value);
/// "median of 12 · 90 % below 46 h", "3 samples: too few".
QString figureDetailText(const TeamFigure &figure);

}
