// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/servicefindings.h"

#include "models/rules/servicerules.h"
#include "models/wording/servicefindingwording.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Trunkline {

PaneFindings servicePaneFindings(const QList<ServiceRow> &rows, const QSet<QString> &previews, const QDateTime &now,
                                 const ServicePolicy &policy)
{
    PaneFindings pane{.pane = u"services"_s, .count = rows.size(), .findings = {}, .undecided = {}};
    QMap<QLatin1StringView, int> undecided;
    for (const ServiceRow *row : byUrgency(rows)) {
        const ServiceRole role = previews.contains(row->service.id) ? ServiceRole::Preview : ServiceRole::Production;
        for (const Finding &finding : serviceFindings(*row, role, now, policy)) {
            if (finding.verdict == Finding::Verdict::Unknown)
                ++undecided[finding.rule];
            else
                pane.findings.append({.finding = finding,
                                      .subject = {.kind = u"service"_s, .key = row->service.name},
                                      .message = serviceFindingText(finding, *row, now, policy),
                                      .next = serviceNextStepText(finding, *row),
                                      .location = {}});
        }
    }
    for (const auto &[rule, count] : undecided.asKeyValueRange())
        pane.undecided.append({.rule = rule, .why = undecidedServicesText(rule, count)});
    return pane;
}

}
