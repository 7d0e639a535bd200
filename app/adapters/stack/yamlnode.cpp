// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/stack/yamlnode.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int DeepestMerge = 8;

}

YAML::Node valueOf(const YAML::Node &map, const char *key, int depth)
{
    if (!map.IsDefined() || !map.IsMap() || depth > DeepestMerge)
        return YAML::Node(YAML::NodeType::Undefined);
    if (const YAML::Node own = map[key]; own.IsDefined())
        return own;
    const YAML::Node merged = map["<<"];
    if (merged.IsDefined() && merged.IsMap())
        return valueOf(merged, key, depth + 1);
    if (merged.IsDefined() && merged.IsSequence()) {
        for (const YAML::Node &one : merged)
            if (const YAML::Node found = valueOf(one, key, depth + 1); found.IsDefined())
                return found;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

QString textOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

std::chrono::nanoseconds durationOf(const YAML::Node &node, std::chrono::nanoseconds otherwise)
{
    using namespace std::chrono;
    static const QRegularExpression part(u"(\\d+(?:\\.\\d+)?)(us|ms|s|m|h)"_s);
    const QString text = textOf(node);
    double total = 0;
    bool isAny = false;
    for (const QRegularExpressionMatch &match : part.globalMatch(text)) {
        const QString unit = match.captured(2);
        const double factor = unit == "us"_L1 ? 1e3
                : unit == "ms"_L1             ? 1e6
                : unit == "s"_L1              ? 1e9
                : unit == "m"_L1              ? 60e9
                                              : 3600e9;
        total += match.captured(1).toDouble() * factor;
        isAny = true;
    }
    return isAny && total < 1e17 ? nanoseconds(qint64(total)) : otherwise;
}

}
