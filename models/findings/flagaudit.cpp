// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/flagaudit.h"

#include "models/rules/flagrules.h"
#include "models/wording/agewording.h"
#include "models/wording/flagwording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct AuditWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::FlagAudit)
};

using Chosen = std::function<bool(const FlagFacts &)>;

QString line(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy)
{
    QStringList parts{lifecycleText(facts, now, policy)};
    if (facts.flag && !facts.flag->owner.isEmpty())
        parts += AuditWording::tr("owner %1").arg(facts.flag->owner);
    if (facts.places && !facts.places->isEmpty()) {
        const CodePlace &place = facts.places->first();
        parts += facts.places->size() == 1
                ? u"%1:%2"_s.arg(place.path).arg(place.line)
                : AuditWording::tr("%1:%2 and %3 more").arg(place.path).arg(place.line).arg(facts.places->size() - 1);
    }
    return u"- %1\n"_s.arg(labelledText(u'`' + facts.name + u'`', clausesText(parts)));
}

QString section(const QString &title, const std::vector<const FlagFacts *> &flags, const Chosen &isChosen,
                const QDateTime &now, const FlagPolicy &policy)
{
    QString lines;
    for (const FlagFacts *facts : flags) {
        if (isChosen(*facts))
            lines += line(*facts, now, policy);
    }
    return u"\n## %1\n\n%2"_s.arg(title, lines.isEmpty() ? AuditWording::tr("None.") + u'\n' : lines);
}

}

QString flagAuditReport(const FlagPicture &picture, const QDateTime &now, const FlagPolicy &policy)
{
    const std::vector<const FlagFacts *> flags = byUrgency(picture.flags, now, policy);
    const auto inLife = [&](FlagLifecycle wanted) {
        return [&, wanted](const FlagFacts &facts) { return flagLifecycle(facts, now, policy) == wanted; };
    };
    const QString last = picture.audit
            ? AuditWording::tr("Last audit: %1 by %2").arg(exactText(picture.audit->at), picture.audit->by)
            : AuditWording::tr("Last audit: never");
    QString report = u"# %1\n\n%2  \n%3\n"_s.arg(AuditWording::tr("Flag audit: %1").arg(policy.environment),
                                                 AuditWording::tr("As of %1").arg(exactText(now)), last);
    report += section(AuditWording::tr("Overdue"), flags, inLife(FlagLifecycle::RemoveOverdue), now, policy);
    report += section(AuditWording::tr("To remove soon"), flags, inLife(FlagLifecycle::RemoveDue), now, policy);
    report += section(AuditWording::tr("Unknown: in code, not in the table"), flags, inLife(FlagLifecycle::NotInTable),
                      now, policy);
    report += section(AuditWording::tr("Unused: in the table, not in code"), flags, inLife(FlagLifecycle::Unused), now,
                      policy);
    report += section(
            AuditWording::tr("Changed since the last audit"), flags,
            [&](const FlagFacts &facts) {
                return facts.flag && facts.flag->changedAt.isValid()
                        && (!picture.audit || facts.flag->changedAt > picture.audit->at);
            },
            now, policy);
    return report;
}

}
