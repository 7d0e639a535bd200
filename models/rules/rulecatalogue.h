// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <QString>

#include <span>

namespace Trunkline {

/// One rule of the team's way of working. What it decides, and from which facts, stands with the function that does.
struct Rule
{
    QLatin1StringView id; ///< "BRANCH-2"
    QLatin1StringView pane; ///< the page that shows its subjects; its facts are those of that page
    Finding::Severity severity = Finding::Severity::Warning; ///< the highest that it gives by default
    QString title; ///< what it asks for: one translated sentence
};

/// Every rule there is, in the order of the catalogue.
std::span<const Rule> ruleCatalogue();

/// nullptr when there is no such rule.
const Rule *findRule(QAnyStringView id);

}
