// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Trunkline {

/// "registry.example.org:5000/api:1.4@sha256:0123" taken apart.
struct ImageReference
{
    QString image; ///< "registry.example.org:5000/api:1.4"
    QString tag; ///< "1.4"; empty without one
    QString digest; ///< "sha256:0123"; empty without one
};

ImageReference splitImageReference(const QString &reference);

/// The commit that a tag names: "sha-4f2c91a", "1.4-4f2c91a", a whole hash. Empty where it names none; a number or a
/// date is no commit.
QString commitOfTag(const QString &tag);

}
