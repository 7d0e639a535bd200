// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitbranchsource.h"
#include "tests/support/testrepository.h"

namespace Trunkline::Test {

/// Everything GitBranchSource says of the repository at @p path, with nothing remembered from before.
Result<BranchSnapshot> readRepository(const QString &path, const Policy &policy = {});

/// "feat/a +2 -1" lines: what each branch has that trunk has not, and the other way round; "?" for unknown. With
/// ", merged"-like marks and "conflicts: a, b" where there are some. An error is "error:" and its cause's number.
QString outline(const Result<BranchSnapshot> &snapshot);

/// The same lines for local branches as git itself sees them, without the marks.
QString gitOutline(TestRepository &repository, const QString &trunk);

/// The outline, or a complaint when reading has written into the repository.
QString calmly(const QString &path, const Policy &policy = {});

/// A branch off main with one commit of its own.
void addBranch(TestRepository &repository, const QString &name);

/// Names, times and contents of every file below @p path.
QByteArray fingerprint(const QString &path);

}
