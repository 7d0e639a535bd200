// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <vector>

namespace Trunkline {

/// A stretch of the base in which one side changed something, wherever exactly. It lies between two lines that both
/// texts have once and in the same order: every way of comparing texts keeps those.
struct LineStretch
{
    qsizetype before = -1; ///< the kept line above; -1: the start
    qsizetype behind = 0; ///< the kept line below; the number of lines: the end
    /// Lines that repeat, and not equally often on both sides: ways of comparing differ in which of them they keep.
    bool isAmbiguous = false;
};

/// In the order of the base.
std::vector<LineStretch> changedStretches(QByteArrayView base, QByteArrayView side);

/// How close two sides came to each other.
enum class Encounter { Apart, Near, NearAndAmbiguous };
Encounter encounter(const std::vector<LineStretch> &ours, const std::vector<LineStretch> &theirs);

}
