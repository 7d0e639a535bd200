// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/texttable.h"
#include "models/domain/judgedpullrequest.h"
#include "models/domain/policy.h"

namespace Trunkline {

class JsonWriter;
struct PullRequestReading;

/// One item of the JSON contract.
void writePullRequest(JsonWriter &json, const JudgedPullRequest &pullRequest, const QDateTime &now,
                      const Policy::PullRequests &policy);

/// The open ones and a line of counts, for people; then those that were merged around a gate, if any.
void printPullRequests(QIODevice &out, const TextStyle &style, const PullRequestReading &reading, const QDateTime &now);

}
