// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/schemafacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString factLine(QChar sign, const QString &fact, const QString &value)
{
    return QString(sign % u' ' % fact % u' ' % value).simplified();
}

void addDifferences(const QMap<QString, QString> &before, const QMap<QString, QString> &after, QStringList &lines)
{
    for (const auto &[fact, value] : before.asKeyValueRange()) {
        const auto now = after.constFind(fact);
        if (now != after.cend() && *now == value)
            continue;
        lines.append(factLine(u'-', fact, value));
        if (now != after.cend())
            lines.append(factLine(u'+', fact, *now));
    }
    for (const auto &[fact, value] : after.asKeyValueRange()) {
        if (!before.contains(fact))
            lines.append(factLine(u'+', fact, value));
    }
}

const RelationFacts &relationIn(const SchemaFacts &schema, const QString &name)
{
    static const RelationFacts none;
    const auto found = schema.relations.constFind(name);
    return found == schema.relations.cend() ? none : **found;
}

}

QString SchemaFacts::column(const QString &name) const
{
    for (const auto &relation : relations) {
        if (const auto found = relation->facts.constFind("column "_L1 + name); found != relation->facts.cend())
            return *found;
    }
    return {};
}

bool SchemaFacts::hasOrderOf(const SchemaFacts &other) const
{
    const auto isSame = [](const auto &one, const auto &two) { return one == two || one->order == two->order; };
    return std::ranges::equal(relations, other.relations, isSame);
}

QStringList schemaDifferences(const SchemaFacts &before, const SchemaFacts &after)
{
    QStringList lines;
    addDifferences(before.facts, after.facts, lines);
    QStringList names = before.relations.keys();
    for (const auto &[name, relation] : after.relations.asKeyValueRange()) {
        if (!before.relations.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        const RelationFacts &was = relationIn(before, name);
        const RelationFacts &is = relationIn(after, name);
        if (&was != &is)
            addDifferences(was.facts, is.facts, lines);
    }
    return lines;
}

}
