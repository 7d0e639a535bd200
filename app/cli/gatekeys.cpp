// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/gatekeys.h"

#include "app/cli/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// nullopt where the contract says null.
std::optional<QLatin1StringView> gateStateKey(Gate::State state)
{
    switch (state) {
    case Gate::State::Passed:
        return "passed"_L1;
    case Gate::State::Failed:
        return "failed"_L1;
    case Gate::State::Running:
        return "running"_L1;
    case Gate::State::Missing:
        return "missing"_L1;
    case Gate::State::Outdated:
        return "outdated"_L1;
    case Gate::State::NotNeeded:
        return "notNeeded"_L1;
    case Gate::State::Unknown:
        break;
    }
    return std::nullopt;
}

}

QLatin1StringView gateKey(Gate::Kind kind)
{
    switch (kind) {
    case Gate::Kind::UnitTests:
        return "unitTests"_L1;
    case Gate::Kind::AiReview:
        return "aiReview"_L1;
    case Gate::Kind::HumanReview:
        return "humanReview"_L1;
    case Gate::Kind::Preview:
        return "preview"_L1;
    case Gate::Kind::Migration:
        return "migration"_L1;
    }
    Q_UNREACHABLE_RETURN(""_L1);
}

void writeGate(JsonWriter &json, const Gate &gate)
{
    json.beginObject();
    json.member("gate"_L1, gateKey(gate.kind));
    json.member("state"_L1, gateStateKey(gate.state));
    json.member("required"_L1, gate.isRequired);
    json.textOrNull("sha"_L1, gate.sha);
    json.textOrNull("label"_L1, gate.label);
    json.textOrNull("url"_L1, gate.url);
    json.endObject();
}

}
