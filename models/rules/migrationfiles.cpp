// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/migrationfiles.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

static QString versionOf(const QString &path)
{
    static const QRegularExpression leadingDigits(u"^[A-Za-z]?(\\d+)"_s);
    const QString name = path.section(u'/', -1);
    const QRegularExpressionMatch match = leadingDigits.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

static bool isBelow(const QString &path, const QStringList &folders)
{
    const QStringList parts = path.split(u'/');
    return std::ranges::any_of(folders, [&](const QString &folder) {
        const auto at = parts.indexOf(folder, 0, Qt::CaseInsensitive);
        return at >= 0 && at < parts.size() - 1;
    });
}

QList<MigrationChange> migrationChanges(const QList<ChangedFile> &files, const QStringList &folders)
{
    static const QRegularExpression half(u"^(?<path>.+)[/.](?<half>up|down)\\.sql$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QMap<QString, MigrationChange> changes;
    for (const ChangedFile &file : files) {
        const QRegularExpressionMatch match = half.match(file.path);
        if (!match.hasMatch() || !isBelow(file.path, folders))
            continue;
        const QString path = match.captured(u"path"_s);
        MigrationChange &change = changes[path];
        change.path = path;
        change.version = versionOf(path);
        const bool isUp = match.captured(u"half"_s).compare("up"_L1, Qt::CaseInsensitive) == 0;
        (isUp ? change.up : change.down) = file.kind;
    }
    return changes.values();
}

bool lacksDown(const MigrationChange &change)
{
    using Kind = ChangedFile::Kind;
    if (change.up == Kind::Deleted)
        return false;
    if (change.down == Kind::Deleted)
        return true;
    const bool isNew = change.up == Kind::Added || change.up == Kind::Renamed || change.up == Kind::Copied;
    return isNew && !change.down;
}

}
