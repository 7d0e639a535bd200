// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/localverdict.h"

namespace Trunkline {

/// A compose service with what is made of it.
struct LocalServiceRow
{
    LocalService service;
    LocalVerdict verdict;
    LocalBuild build;

    QString key() const { return service.key(); }
    bool operator==(const LocalServiceRow &) const = default;
};

}
