// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/migrationdates.h"

#include "app/adapters/git/gitquery.h"

#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// "hasura/migrations/default/1_a/up.sql" and "migrations/1_a.up.sql" alike.
QString migrationOf(const QString &file)
{
    for (const QString &end : {u"/up.sql"_s, u"/down.sql"_s, u".up.sql"_s, u".down.sql"_s}) {
        if (file.endsWith(end))
            return file.chopped(end.size());
    }
    return {};
}

}

QHash<QString, MigrationDates> readMigrationDates(const GitPlace &place, const ObjectId &tip, const QStringList &paths,
                                                  const std::function<bool()> &cancelled)
{
    QHash<QString, MigrationDates> dates;
    if (paths.isEmpty())
        return dates;
    const QSet<QString> wanted(paths.cbegin(), paths.cend());
    const Result<QByteArray> log
            = queryGit(place,
                       {u"log"_s, u"-m"_s, u"--first-parent"_s, u"--no-renames"_s, u"--name-status"_s, u"-z"_s,
                        u"--format=%x01%ct"_s, tip.toHex(), u"--"_s, u"*.sql"_s},
                       cancelled);
    if (!log)
        return dates;
    QDateTime at;
    QByteArray status;
    for (const QByteArray &field : log->split('\0')) { // newest first
        const QByteArray part = field.startsWith('\n') ? field.sliced(1) : field;
        if (part.startsWith('\1')) {
            at = QDateTime::fromSecsSinceEpoch(part.sliced(1).trimmed().toLongLong(), QTimeZone::UTC);
            status.clear();
        } else if (part.size() == 1) {
            status = part;
        } else if (!part.isEmpty() && !status.isEmpty()) {
            const QString path = migrationOf(QString::fromUtf8(part));
            if (!wanted.contains(path))
                continue;
            MigrationDates &one = dates[path];
            if (status == "A" && part.endsWith("up.sql") && !one.mergedAt.isValid())
                one.mergedAt = at;
            else if (status == "M" && !one.mergedAt.isValid())
                one.isChangedLater = true;
        }
    }
    return dates;
}

}
