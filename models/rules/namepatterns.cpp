// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/namepatterns.h"

#include <algorithm>

namespace Trunkline {

NamePatterns::NamePatterns(const QStringList &wildcards)
{
    for (const QString &wildcard : wildcards) {
        m_patterns.append(QRegularExpression::fromWildcard(wildcard, Qt::CaseInsensitive,
                                                           QRegularExpression::NonPathWildcardConversion));
    }
}

bool NamePatterns::match(const QString &name) const
{
    return std::ranges::any_of(m_patterns,
                               [&](const QRegularExpression &pattern) { return pattern.match(name).hasMatch(); });
}

}
