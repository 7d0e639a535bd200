// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/trunkdistance.h"
#include "models/rules/serviceverdict.h"

namespace Trunkline {

/// A service with what is made of it: its verdict, and where its commit stands.
struct ServiceRow
{
    Service service;
    ServiceVerdict verdict;
    TrunkDistance distance;

    const QString &key() const { return service.name; } // unique, and it stays when the service is made anew
    bool operator==(const ServiceRow &) const = default;
};

}
