// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxrepository.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace Trunkline {

QMap<QString, QByteArray> sandboxFiles()
{
    const QString root = u":/sandbox/"_s;
    QMap<QString, QByteArray> files;
    QDirIterator paths(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (paths.hasNext()) {
        QFile file(paths.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().sliced(root.size()), file.readAll());
    }
    return files;
}

QMap<QString, QByteArray> sandboxMigration(const QDateTime &at, const QString &name, const QByteArray &up,
                                           const QByteArray &down)
{
    const QString folder = u"hasura/migrations/default/%1_%2/"_s.arg(at.toMSecsSinceEpoch()).arg(name);
    QMap<QString, QByteArray> files{{folder + "up.sql"_L1, up}};
    if (!down.isEmpty())
        files.insert(folder + "down.sql"_L1, down);
    return files;
}

}
