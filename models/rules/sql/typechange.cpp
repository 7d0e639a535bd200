// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/typechange.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Type
{
    QString name;
    std::optional<int> size;
    std::optional<int> scale;
};

Type cut(const QString &written)
{
    Type type{.name = written.section(u'(', 0, 0)};
    if (type.name == "serial"_L1)
        type.name = u"int4"_s;
    if (type.name == "bigserial"_L1)
        type.name = u"int8"_s;
    const QString modifiers = written.contains(u'(') ? written.section(u'(', 1).chopped(1) : QString();
    if (modifiers.isEmpty())
        return type;
    type.size = modifiers.section(u',', 0, 0).toInt();
    if (modifiers.contains(u','))
        type.scale = modifiers.section(u',', 1).toInt();
    return type;
}

bool isText(const Type &type)
{
    return type.name == "text"_L1 || type.name == "varchar"_L1 || type.name == "citext"_L1;
}

int integerRank(const Type &type)
{
    static const QStringList ranks{u"int2"_s, u"int4"_s, u"int8"_s, u"numeric"_s};
    return type.size ? -1 : int(ranks.indexOf(type.name));
}

TypeChange textChange(const Type &from, const Type &to)
{
    const bool fits = !to.size || (from.size && *to.size >= *from.size);
    return {.isFree = fits, .isNarrowing = !fits};
}

TypeChange numericChange(const Type &from, const Type &to)
{
    if (!to.size)
        return {.isFree = true};
    const bool sameScale = from.size && from.scale.value_or(0) == to.scale.value_or(0);
    const bool fits = from.size && *to.size - to.scale.value_or(0) >= *from.size - from.scale.value_or(0)
            && to.scale.value_or(0) >= from.scale.value_or(0);
    return {.isFree = sameScale && fits, .isNarrowing = !fits};
}

TypeChange timeChange(const Type &from, const Type &to)
{
    const int before = from.size.value_or(6);
    const int after = to.size.value_or(6);
    return {.isFree = after >= before, .isNarrowing = after < before};
}

}

TypeChange typeChange(const QString &from, const QString &to)
{
    if (from.isEmpty())
        return {.isFree = false, .isNarrowing = true};
    if (from == to)
        return {.isFree = true};
    const Type old = cut(from);
    const Type next = cut(to);
    if (isText(old) && isText(next))
        return textChange(old, next);
    if (old.name == "numeric"_L1 && next.name == "numeric"_L1)
        return numericChange(old, next);
    if (old.name == next.name && old.name.startsWith("time"_L1))
        return timeChange(old, next);
    if (old.name == "cidr"_L1 && next.name == "inet"_L1)
        return {.isFree = true};
    const int before = integerRank(old);
    const int after = integerRank(next);
    if (before >= 0 && after > before)
        return {.isFree = false, .isNarrowing = false};
    if (old.name == "float4"_L1 && next.name == "float8"_L1)
        return {.isFree = false, .isNarrowing = false};
    if (old.name == "json"_L1 && next.name == "jsonb"_L1)
        return {.isFree = false, .isNarrowing = false};
    return {.isFree = false, .isNarrowing = true};
}

}
