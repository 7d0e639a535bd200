// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/migrationfeed.h"
#include "models/wording/agewording.h"
#include "models/wording/migrationwording.h"
#include "ui/pages/migrationpage.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

std::optional<Page::Figure> MigrationPage::figure() const
{
    Figure figure{.title = tr("Contract allowed"), .value = {}, .unit = {}, .detail = {}};
    if (!m_feed.hasFacts())
        return figure;
    if (!m_feed.snapshot().isDatabaseKnown) {
        figure.detail = tr("the database is not connected");
        return figure;
    }
    const SchemaChangeModel &changes = m_feed.changes();
    int allowed = 0;
    for (int row = 0; row < changes.rowCount(); ++row)
        allowed += changes.index(row, 0).data(SchemaChangeModel::IsAllowedRole).toBool();
    figure.value = QLocale().toString(allowed);
    if (changes.rowCount() > 0)
        figure.unit = tr("of %1").arg(QLocale().toString(changes.rowCount()));
    const MigrationFeed::Counts &counts = m_feed.counts();
    figure.detail = counts.pending > 0 ? tr("%n migrations pending", nullptr, counts.pending)
                                       : tr("every migration is applied");
    figure.tone = counts.errors > 0 ? Tone::Danger : counts.warnings > 0 ? Tone::Warning : Tone::Neutral;
    return figure;
}

QList<Page::Subject> MigrationPage::subjects() const
{
    return subjectsIn(m_feed.changes(), SchemaChangeModel::KeyRole, SchemaChangeModel::ChangeColumn, {})
            + subjectsIn(m_feed.model(), MigrationModel::KeyRole, MigrationModel::NameColumn,
                         {MigrationModel::VersionColumn});
}

QStringList MigrationPage::filterForms() const
{
    return {u"name:orders"_s,   u"version:1763"_s, u"state:pending"_s,
            u"kind:contract"_s, u"down:missing"_s, u"database:default"_s};
}

}
