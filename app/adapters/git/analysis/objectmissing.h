// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>

namespace Trunkline {

/// Thrown inside the analysis where an object is not there or not readable (partial and shallow clones, corruption).
/// BranchAnalysis turns it into "not known"; it never leaves this folder.
class ObjectMissing : public std::exception
{
public:
    const char *what() const noexcept override { return "object missing"; }
};

}
