// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/agents.h"

#include "models/rules/namepatterns.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

QList<AgentChange> agentChanges(const QList<Change> &changes, const QStringList &agents)
{
    const NamePatterns known(agents);
    QList<AgentChange> written;
    for (const Change &change : changes) {
        QStringList names;
        for (const QString &person : change.coAuthors) {
            if (known.match(person))
                names.append(person.section(u" <"_s, 0, 0));
        }
        names.removeDuplicates();
        if (!names.isEmpty())
            written.append({.change = change, .agents = names});
    }
    return written;
}

}
