// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/worktreefiles.h"

#include "app/adapters/git/gitrepository.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qint64 LargestFile = 64 << 20;

QStringList places(const QString &workTree, QStringList folders, const QStringList &names)
{
    for (const QString &name : names) {
        for (const QString &usual : {name, QString("hasura/"_L1 + name)}) {
            if (QDir(workTree + u'/' + usual).exists())
                folders.append(usual);
        }
    }
    folders.removeDuplicates();
    return folders;
}

}

WorkTreeFiles readWorkTreeFiles(const QString &workTree, const QStringList &folders, const QStringList &names)
{
    WorkTreeFiles result;
    for (const QString &folder : places(workTree, folders, names)) {
        const QString root = workTree + u'/' + folder + u'/';
        QList<MigrationFilePath> files;
        QDirIterator entries(root, {u"*.sql"_s}, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = file.readAll();
            git_oid id{};
            git_odb_hash(&id, text.constData(), std::size_t(text.size()), GIT_OBJECT_BLOB);
            const ObjectId blob = text.isEmpty() ? ObjectId() : fromGitOid(id);
            files.append({.relative = file.fileName().sliced(root.size()), .blob = blob});
            if (!text.isEmpty())
                result.texts.insert(blob, text);
        }
        result.entries += entriesOf(folder, files);
    }
    return result;
}

}
