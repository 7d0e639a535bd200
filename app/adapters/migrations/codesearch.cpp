// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/codesearch.h"

#include "app/adapters/git/gitquery.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype MostPlaces = 200;

/// "orders" and "order", as code in other languages than SQL says it.
QStringList spellings(const QString &table)
{
    const QString name = table.section(u'.', -1);
    QStringList all{name};
    if (name.endsWith(u's'))
        all.append(name.chopped(1));
    return all;
}

/// snake_case and the camelCase of other languages.
QStringList columnSpellings(const QString &column)
{
    QString camel;
    for (const QString &word : column.split(u'_'))
        camel += camel.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return camel == column ? QStringList(column) : QStringList{column, camel};
}

class CodeSearch
{
public:
    CodeSearch(const GitPlace &place, const ObjectId &tip, const QStringList &folders,
               const std::function<bool()> &cancelled)
        : m_place(place)
        , m_tip(tip)
        , m_cancelled(cancelled)
    {
        for (const QString &folder : folders) {
            m_outside.append(":(exclude,glob)**/"_L1 + folder + "/**"_L1);
            m_outside.append(":(exclude,glob)"_L1 + folder + "/**"_L1);
        }
    }

    std::optional<QList<NamingPlace>> places(const QString &object) const
    {
        const bool isColumn = object.contains(u'.');
        const QString column = object.section(u'.', -1);
        QStringList arguments{u"grep"_s, u"-n"_s, u"-I"_s, u"-w"_s, u"-z"_s, u"--full-name"_s};
        for (const QString &word : isColumn ? columnSpellings(column) : QStringList{object.section(u'.', -1)})
            arguments += {u"-e"_s, word};
        const Result<QByteArray> found = grep(arguments);
        if (!found)
            return std::nullopt;
        QList<NamingPlace> places = parse(*found);
        const bool isPlainWord = isColumn && !column.contains(u'_');
        if (isPlainWord && !places.isEmpty())
            keepFilesThatName(object.section(u'.', 0, -2), places);
        return places;
    }

private:
    /// git grep ends with 1 when it finds nothing.
    Result<QByteArray> grep(QStringList arguments) const
    {
        arguments += {m_tip.toHex(), u"--"_s, u"."_s};
        Result<QByteArray> found = queryGit(m_place, arguments + m_outside, m_cancelled);
        if (!found && found.error().kind != Error::Kind::Cancelled && found.error().detail.trimmed().isEmpty())
            return QByteArray();
        return found;
    }

    /// "TIP:path\0line\0text\n"
    QList<NamingPlace> parse(const QByteArray &output) const
    {
        QList<NamingPlace> places;
        for (const QByteArray &line : output.split('\n')) {
            const QByteArrayList parts = line.split('\0');
            if (parts.size() < 2 || places.size() >= MostPlaces)
                continue;
            places.append({.path = QString::fromUtf8(parts[0]).section(u':', 1), .line = parts[1].toInt()});
        }
        return places;
    }

    void keepFilesThatName(const QString &table, QList<NamingPlace> &places) const
    {
        QStringList arguments{u"grep"_s, u"-l"_s, u"-I"_s, u"-i"_s, u"-z"_s, u"--full-name"_s};
        for (const QString &word : spellings(table))
            arguments += {u"-e"_s, word};
        const Result<QByteArray> found = grep(arguments);
        if (!found)
            return;
        QSet<QString> files;
        for (const QByteArray &file : found->split('\0'))
            files.insert(QString::fromUtf8(file).section(u':', 1));
        places.removeIf([&files](const NamingPlace &place) { return !files.contains(place.path); });
    }

    const GitPlace &m_place;
    const ObjectId m_tip;
    const std::function<bool()> &m_cancelled;
    QStringList m_outside;
};

}

QMap<QString, QList<NamingPlace>> findCodePlaces(const GitPlace &place, const ObjectId &tip, const QStringList &objects,
                                                 const QStringList &migrationFolders,
                                                 const std::function<bool()> &cancelled)
{
    const CodeSearch search(place, tip, migrationFolders, cancelled);
    QMap<QString, QList<NamingPlace>> found;
    for (const QString &object : objects) {
        if (cancelled())
            break;
        if (const auto places = search.places(object))
            found.insert(object, *places);
    }
    return found;
}

}
