// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/changecontent.h"
#include "models/rules/namepatterns.h"

#include <QMap>

#include <vector>

namespace Trunkline {

/// Which services are built from which files, as the team says in .trunkline.yaml.
class ServicePaths
{
public:
    /// Wildcards on names of services -> wildcards on paths from the repository's root.
    explicit ServicePaths(const QMap<QString, QStringList> &paths);

    /// Whether a change with @p content is in what @p service is built from. A service that nobody named is taken to be
    /// built from everything, and so is any when not all of the change was read.
    bool isTouched(const QString &service, const ChangeContent &content) const;

private:
    struct Entry
    {
        NamePatterns services;
        NamePatterns paths;
    };

    std::vector<Entry> m_entries;
};

}
