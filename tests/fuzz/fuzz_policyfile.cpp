// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/gitexemptionhistory.h"
#include "app/adapters/policy/policyfile.h"

#include <cstddef>

using namespace Trunkline;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Policy> policy = parsePolicy(content, u".trunkline.yaml"_s);
    if (!policy && policy.error().kind != Error::Kind::Invalid)
        __builtin_trap();
    if (policy && countExtensions({content, content}).size() > policy->rules.exemptions.size())
        __builtin_trap();
    const auto duration = parseDuration(QString::fromUtf8(content));
    return duration && *duration < std::chrono::seconds::zero() ? throw "a duration below zero" : 0;
}
