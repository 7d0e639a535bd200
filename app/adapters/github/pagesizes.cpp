// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/pagesizes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Trunkline {

PageSizes loadPageSizes(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    PageSizes sizes;
    const QJsonObject stored = QJsonDocument::fromJson(file.readAll()).object();
    for (auto size = stored.begin(); size != stored.end(); ++size) {
        if (const int count = size.value().toInt(); count > 0 && count <= 100)
            sizes.insert(size.key(), count);
    }
    return sizes;
}

void savePageSizes(const QString &path, const PageSizes &sizes)
{
    if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).path()))
        return;
    QJsonObject stored;
    for (auto size = sizes.begin(); size != sizes.end(); ++size)
        stored.insert(size.key(), size.value());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) { // when it cannot be kept, it is found out again next time
        file.write(QJsonDocument(stored).toJson());
        file.commit();
    }
}

}
