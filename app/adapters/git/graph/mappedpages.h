// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>

namespace Trunkline {

/// Gives back the memory of a part of a mapped file; it comes again, from the file, when looked at. What was changed in
/// a private map is lost. Whole pages only: what is shared with a neighbour stays.
void forgetPages(std::span<const quint8> bytes);

}
