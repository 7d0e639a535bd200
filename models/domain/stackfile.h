// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/objectid.h"
#include "models/domain/serviceconfiguration.h"
#include "models/domain/servicespec.h"

#include <QList>

namespace Trunkline {

/// A service as a stack (or compose) file describes it.
struct StackService
{
    QString name;
    qint32 line = 0; ///< where it begins, counted from 1
    bool isDeployed = false; ///< it has a `deploy` section: it is meant for a swarm
    ServiceConfiguration configuration;
    QList<SpecFact> facts; ///< what it is to be, for comparison with what runs
    bool hasEnvFile = false; ///< more variables are set in files that are not read

    bool operator==(const StackService &) const = default;
};

/// A stack file in one tree.
struct StackFile
{
    QString path; ///< relative to the repository's root
    QString stack; ///< the name that it gives itself; mostly empty
    QList<StackService> services;
    QString problem; ///< why it could not be read, "line 3, column 5: ..."; empty when it could

    bool operator==(const StackFile &) const = default;
};

/// A branch whose stack files are wanted.
struct StackBranch
{
    QString name;
    ObjectId tip;
    ObjectId mergeBase; ///< with trunk
    std::optional<qint32> pullRequest;

    bool operator==(const StackBranch &) const = default;
};

/// A stack file that an open branch adds or changes, as it is there.
struct BranchStackFile
{
    QString branch;
    std::optional<qint32> pullRequest;
    StackFile file;

    bool operator==(const BranchStackFile &) const = default;
};

}
