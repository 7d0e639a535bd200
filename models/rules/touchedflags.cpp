// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/touchedflags.h"

#include <algorithm>

namespace Trunkline {

static bool isPartOfKey(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-';
}

static bool namesKey(QStringView line, const QString &key)
{
    for (qsizetype at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
        const qsizetype end = at + key.size();
        const bool startsThere = at == 0 || !isPartOfKey(line.at(at - 1));
        if (startsThere && (end == line.size() || !isPartOfKey(line.at(end))))
            return true;
    }
    return false;
}

QStringList touchedFlags(const QList<FileChange> &changes, const QStringList &keys)
{
    QStringList touched;
    for (const QString &key : keys) {
        const bool isNamed = std::ranges::any_of(changes, [&](const FileChange &change) {
            const auto lines = QStringView(change.patch).split(u'\n');
            return std::ranges::any_of(lines, [&](QStringView line) {
                return (line.startsWith(u'+') || line.startsWith(u'-')) && namesKey(line.sliced(1), key);
            });
        });
        if (isNamed && !key.isEmpty())
            touched.append(key);
    }
    return touched;
}

}
