// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/serviceverdict.h"

namespace Trunkline::Test {

/// A task from words: slot ("-" in global mode), state, then any of: "old" (of another spec), "-12" (its state is that
/// many seconds old; else 200), "on=n2" (node; else n1), "want=shutdown" (else what goes with the state), "exit=3",
/// "job=2". What follows "#" is the engine's error. "2 failed -5 exit=3 # task: non-zero exit (3)".
Task task(const QString &words, const QDateTime &now);

/// Tasks separated by ";".
QList<Task> tasks(const QString &words, const QDateTime &now);

/// Two replicas, made and changed an hour ago, of the spec "present".
Service service(const QDateTime &now);

/// n1 and n2 are ready, n3 is down, n4 is drained.
QList<Node> nodes();

/// "failing crashLoop alert 1/2": the verdict in one line. Current, failures and draining follow where they say more.
QString line(const ServiceVerdict &verdict);

}
