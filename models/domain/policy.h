// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace Trunkline {

/// The team's rules, from .trunkline.yaml at the repository's root; the defaults are those of the rule catalogue.
struct Policy
{
    struct Branches
    {
        std::chrono::seconds dueAfter{std::chrono::hours(24)};
        std::chrono::seconds overdueAfter{std::chrono::hours(48)};
        QStringList prefixes{QStringLiteral("feat/"), QStringLiteral("fix/")};

        bool operator==(const Branches &) const = default;
    };

    QString trunk; ///< short name; empty: origin/HEAD, else main or master
    Branches branches;

    bool operator==(const Policy &) const = default;
};

}
