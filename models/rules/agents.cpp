// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/agents.h"

#include "models/rules/namepatterns.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

QStringList agentsOf(const Change &change)
{
    static const NamePatterns known({u"*claude*"_s, u"*copilot*"_s, u"*cursor*"_s, u"*codex*"_s, u"*gemini*"_s,
                                     u"*aider*"_s, u"*devin*"_s, u"*amazon q*"_s, u"*noreply@anthropic.com*"_s,
                                     u"*noreply@openai.com*"_s});
    QStringList agents;
    for (const QString &person : change.coAuthors) {
        if (known.match(person))
            agents.append(person.section(u" <"_s, 0, 0));
    }
    agents.removeDuplicates();
    return agents;
}

}
