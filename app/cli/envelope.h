// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/feeds/feed.h"

namespace Trunkline {

class JsonWriter;
struct BranchReading;

/// How it stands with a source, for the envelope.
struct SourceReport
{
    QLatin1StringView name;
    Feed::State state = Feed::State::NotConfigured;
    QDateTime asOf;
    std::optional<Error> error;
};

SourceReport gitReport(const BranchReading &reading);
QLatin1StringView stateName(Feed::State state);

/// The members that every verb's JSON begins with, up to the source.
void writeEnvelopeHead(JsonWriter &json, const BranchReading &reading, const QDateTime &now);
void writeSource(JsonWriter &json, const SourceReport &source);
/// For verbs over several sources.
void writeSources(JsonWriter &json, const QList<SourceReport> &sources);

}
