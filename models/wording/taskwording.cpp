// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/agewording.h"
#include "models/wording/servicewording.h"

#include <QCoreApplication>

#include <utility>

namespace Trunkline {

namespace {

struct TaskWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::TaskWording)
};

}

QString taskStateText(Task::State state)
{
    using enum Task::State;
    switch (state) {
    case Unknown:
        return unknownText();
    case New:
        return TaskWording::tr("new", "a task's state");
    case Pending:
        return TaskWording::tr("pending", "a task's state");
    case Assigned:
        return TaskWording::tr("assigned", "a task's state");
    case Accepted:
        return TaskWording::tr("accepted", "a task's state");
    case Preparing:
        return TaskWording::tr("preparing", "a task's state");
    case Ready:
        return TaskWording::tr("ready", "a task's state");
    case Starting:
        return TaskWording::tr("starting", "a task's state");
    case Running:
        return TaskWording::tr("running", "a task's state");
    case Complete:
        return TaskWording::tr("complete", "a task's state");
    case Shutdown:
        return TaskWording::tr("shutdown", "a task's state");
    case Failed:
        return TaskWording::tr("failed", "a task's state");
    case Rejected:
        return TaskWording::tr("rejected", "a task's state");
    case Remove:
        return TaskWording::tr("remove", "a task's state");
    case Orphaned:
        return TaskWording::tr("orphaned", "a task's state");
    }
    std::unreachable();
}

}
