// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace Trunkline {

/// A list of wildcards, in any case, made ready once for many names.
class NamePatterns
{
public:
    NamePatterns() = default;
    explicit NamePatterns(const QStringList &wildcards);

    bool isEmpty() const { return m_patterns.isEmpty(); }
    bool match(const QString &name) const;

private:
    QList<QRegularExpression> m_patterns;
};

}
