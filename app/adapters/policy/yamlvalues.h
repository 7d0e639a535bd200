// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <chrono>
#include <yaml-cpp/yaml.h>

namespace Trunkline {

/// Values of the policy file, each refused with its place when it is not what the key asks for.

/// What stops the reading; never leaves this folder.
struct BadPolicy
{
    YAML::Mark mark;
    QString reason;
};

QString yamlText(const YAML::Node &node);
QStringList yamlTexts(const YAML::Node &node);
std::chrono::seconds yamlDuration(const YAML::Node &node);
/// From 0 to @p largest.
int yamlNumber(const YAML::Node &node, int largest = 100);
bool yamlSwitch(const YAML::Node &node); ///< true or false

/// Calls @p handler with each key and its value; one that it does not know (false), or that comes twice, is refused.
/// Null counts as an empty map.
template <typename Handler>
void forEachKey(const YAML::Node &map, const Handler &handler)
{
    if (map.IsNull())
        return; // nothing, or only comments, below a key
    if (!map.IsMap())
        throw BadPolicy{map.Mark(), QStringLiteral("\"key: value\" lines are expected here")};
    QStringList seen;
    for (const auto &entry : map) {
        const QString key = yamlText(entry.first);
        if (seen.contains(key))
            throw BadPolicy{entry.first.Mark(), QStringLiteral("\"%1\" is given twice").arg(key)};
        seen += key;
        if (!handler(key, entry.second))
            throw BadPolicy{entry.first.Mark(), QStringLiteral("unknown key \"%1\"").arg(key)};
    }
}

/// Calls @p handler with each entry of a list.
template <typename Handler>
void forEachEntry(const YAML::Node &list, const Handler &handler)
{
    if (list.IsNull())
        return;
    if (!list.IsSequence())
        throw BadPolicy{list.Mark(), QStringLiteral("a list is expected here")};
    for (const YAML::Node &entry : list)
        handler(entry);
}

}
