// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/servicepaths.h"

#include <algorithm>

namespace Trunkline {

ServicePaths::ServicePaths(const QMap<QString, QStringList> &paths)
{
    for (const auto &[service, wildcards] : paths.asKeyValueRange())
        m_entries.push_back({.services = NamePatterns({service}), .paths = NamePatterns(wildcards)});
}

bool ServicePaths::isTouched(const QString &service, const ChangeContent &content) const
{
    bool isNamed = false;
    for (const Entry &entry : m_entries) {
        if (!entry.services.match(service))
            continue;
        isNamed = true;
        if (std::ranges::any_of(content.paths, [&](const QString &path) { return entry.paths.match(path); }))
            return true;
    }
    return !isNamed || !content.isWhole;
}

}
