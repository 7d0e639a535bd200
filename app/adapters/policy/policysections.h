// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"

namespace YAML {
class Node;
}

namespace Trunkline {

/// One function and one file for each section of .trunkline.yaml. Each changes what the section names and throws
/// BadPolicy (yamlvalues.h) for what it does not understand.

void readBranchPolicy(const YAML::Node &node, Policy::Branches *branches);
void readFlagPolicy(const YAML::Node &node, FlagPolicy *policy);
void readPullRequestPolicy(const YAML::Node &node, Policy::PullRequests *policy);
void readServicePolicy(const YAML::Node &node, ServicePolicy *policy);
void readPreviewPolicy(const YAML::Node &node, PreviewPolicy *policy);
void readMigrationPolicy(const YAML::Node &node, Policy::Migrations *policy);
/// `rules:`, severities and switches by rule.
void readRulePolicy(const YAML::Node &node, Policy::Rules *rules);
/// `exemptions:`, a list.
void readExemptions(const YAML::Node &node, Policy::Rules *rules);

}
