// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/envelope.h"

#include "app/cli/branchreading.h"
#include "app/cli/jsonwriter.h"
#include "models/wording/errorwording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

SourceReport gitReport(const BranchReading &reading)
{
    const bool isRead = reading.snapshot.has_value();
    return {.name = "git"_L1,
            .state = isRead ? Feed::State::Live : Feed::State::Failed,
            .asOf = isRead ? reading.snapshot->asOf : QDateTime(),
            .error = reading.error};
}

QLatin1StringView stateName(Feed::State state)
{
    switch (state) {
    case Feed::State::NotConfigured:
        return "notConfigured"_L1;
    case Feed::State::Refreshing:
        return "refreshing"_L1;
    case Feed::State::Live:
        return "live"_L1;
    case Feed::State::Stale:
        return "stale"_L1;
    case Feed::State::Failed:
        return "failed"_L1;
    }
    Q_UNREACHABLE_RETURN(""_L1);
}

void writeEnvelopeHead(JsonWriter &json, const BranchReading &reading, const QDateTime &now)
{
    json.member("schema"_L1, qint64(1));
    json.member("generatedAt"_L1, now);
    json.textOrNull("repository"_L1, reading.snapshot ? reading.snapshot->repository.name : QString());
    json.textOrNull("trunk"_L1, reading.snapshot ? reading.snapshot->trunk.name : QString());
}

void writeSource(JsonWriter &json, const SourceReport &source)
{
    json.beginObject();
    json.member("name"_L1, source.name);
    json.member("state"_L1, stateName(source.state));
    json.member("asOf"_L1, source.asOf);
    json.key("error"_L1);
    if (source.error) {
        const ErrorText text = describe(*source.error);
        json.beginObject();
        json.member("kind"_L1, kindName(source.error->kind));
        json.member("message"_L1, text.message);
        json.member("hint"_L1, text.hint);
        if (source.error->kind == Error::Kind::RateLimited)
            json.member("retryAt"_L1, source.error->retryAt);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

void writeSources(JsonWriter &json, const QList<SourceReport> &sources)
{
    json.key("sources"_L1);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const SourceReport &source : sources)
        writeSource(json, source);
    json.endArray();
}

}
