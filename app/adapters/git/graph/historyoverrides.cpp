// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/historyoverrides.h"

#include "app/adapters/git/gitquery.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lines of id and name. Only git itself can read a reftable.
QByteArray replaceRefs(const GitPlace &place)
{
    if (!place.hasReftable)
        return contentOfFile(place.commonDir + "/packed-refs"_L1);
    const QStringList command{u"for-each-ref"_s, u"--format=%(objectname) %(refname)"_s, u"refs/replace/"_s};
    return queryGit(place, command, [] { return false; }).value_or(QByteArray());
}

void readPackedReplacements(const QByteArray &packedRefs, QHash<ObjectId, ObjectId> &replaced)
{
    static constexpr QByteArrayView prefix(" refs/replace/");
    for (qsizetype at = packedRefs.indexOf(prefix); at >= 0; at = packedRefs.indexOf(prefix, at + 1)) {
        const qsizetype line = packedRefs.lastIndexOf('\n', at) + 1;
        const qsizetype name = at + prefix.size();
        const qsizetype end = packedRefs.indexOf('\n', name);
        const QByteArrayView view(packedRefs);
        const ObjectId from = ObjectId::fromHex(view.sliced(name, (end < 0 ? view.size() : end) - name));
        const ObjectId to = ObjectId::fromHex(view.sliced(line, at - line));
        if (!from.isNull() && !to.isNull())
            replaced.insert(from, to);
    }
}

/// A loose ref hides the packed one of its name.
void readLooseReplacements(const QString &folder, QHash<ObjectId, ObjectId> &replaced)
{
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext()) {
        const ObjectId from = ObjectId::fromHex(files.nextFileInfo().fileName().toLatin1());
        const ObjectId to = ObjectId::fromHex(contentOfFile(files.filePath()).trimmed());
        if (!from.isNull() && !to.isNull())
            replaced.insert(from, to);
    }
}

QHash<ObjectId, QList<ObjectId>> readGrafts(const QString &path)
{
    QHash<ObjectId, QList<ObjectId>> grafts;
    for (const QByteArray &line : contentOfFile(path).split('\n')) {
        QList<ObjectId> ids;
        for (const QByteArray &word : line.simplified().split(' '))
            ids.append(ObjectId::fromHex(word));
        if (!ids.contains(ObjectId()))
            grafts.insert(ids.front(), ids.sliced(1));
    }
    return grafts;
}

}

ObjectId HistoryOverrides::contentOf(const ObjectId &id) const
{
    constexpr int deepest = 5; // git's own limit
    ObjectId content = id;
    for (int depth = 0; depth < deepest; ++depth) {
        const auto next = replaced.constFind(content);
        if (next == replaced.cend())
            break;
        content = *next;
    }
    return content;
}

quint64 HistoryOverrides::fingerprint() const
{
    if (isEmpty())
        return 0;
    QStringList lines;
    for (const auto &[from, to] : replaced.asKeyValueRange())
        lines.append(u"replace "_s + from.toHex() + u' ' + to.toHex());
    for (const auto &[id, parents] : grafts.asKeyValueRange()) {
        lines.append(u"graft "_s + id.toHex());
        for (const ObjectId &parent : parents)
            lines.back() += u' ' + parent.toHex();
    }
    for (const ObjectId &id : shallow)
        lines.append(u"shallow "_s + id.toHex());
    lines.sort();
    const QByteArray digest = QCryptographicHash::hash(lines.join(u'\n').toLatin1(), QCryptographicHash::Sha1);
    quint64 fingerprint = 0;
    std::memcpy(&fingerprint, digest.constData(), sizeof fingerprint);
    return fingerprint;
}

HistoryOverrides HistoryOverrides::read(const GitPlace &place)
{
    HistoryOverrides overrides;
    if (!qEnvironmentVariableIsSet("GIT_NO_REPLACE_OBJECTS")) {
        readPackedReplacements(replaceRefs(place), overrides.replaced);
        readLooseReplacements(place.commonDir + "/refs/replace"_L1, overrides.replaced);
    }
    overrides.grafts = readGrafts(qEnvironmentVariable("GIT_GRAFT_FILE", place.commonDir + "/info/grafts"_L1));
    for (const QByteArray &line : contentOfFile(place.commonDir + "/shallow"_L1).split('\n')) {
        const ObjectId id = ObjectId::fromHex(line.trimmed());
        if (!id.isNull())
            overrides.shallow.insert(id);
    }
    return overrides;
}

}
