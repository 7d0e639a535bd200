// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/world/sandboxhistory.h"

namespace Trunkline::SandboxTeam {

inline const SandboxPerson ada{QStringLiteral("ada"), QStringLiteral("Ada Lovelace")};
inline const SandboxPerson grace{QStringLiteral("grace"), QStringLiteral("Grace Hopper")};
inline const SandboxPerson barbara{QStringLiteral("barbara"), QStringLiteral("Barbara Liskov")};
inline const SandboxPerson ken{QStringLiteral("ken"), QStringLiteral("Ken Thompson")};
inline const SandboxPerson margaret{QStringLiteral("margaret"), QStringLiteral("Margaret Hamilton")};

inline const QList<SandboxPerson> &all()
{
    static const QList<SandboxPerson> people{ada, grace, barbara, ken, margaret};
    return people;
}

}
