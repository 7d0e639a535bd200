// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/previewfindings.h"

#include "models/wording/previewwording.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Trunkline {

PaneFindings previewPaneFindings(const QList<PreviewRow> &rows, const QDateTime &now, const PreviewPolicy &policy)
{
    PaneFindings pane{.pane = u"previews"_s, .count = rows.size(), .findings = {}, .undecided = {}};
    QMap<QLatin1StringView, int> undecided;
    for (const PreviewRow &row : rows) {
        for (const Finding &finding : previewFindings(row.preview, row.owner, row.verdict, row.toHead, now, policy)) {
            if (finding.verdict == Finding::Verdict::Unknown) {
                ++undecided[finding.rule];
                continue;
            }
            pane.findings.append({.finding = finding,
                                  .subject = {.kind = u"preview"_s, .key = row.preview.name},
                                  .message = previewFindingText(finding, row, now),
                                  .next = previewNextStepText(finding, row),
                                  .location = {}});
            if (!row.preview.urls.isEmpty())
                pane.findings.last().location.url = row.preview.urls.first().toString();
        }
    }
    for (const auto &[rule, count] : undecided.asKeyValueRange())
        pane.undecided.append({.rule = rule, .why = undecidedPreviewsText(rule, count)});
    return pane;
}

}
