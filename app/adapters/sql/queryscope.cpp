// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/queryscope.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Every table has them.
bool isSystemColumn(const QString &name)
{
    constexpr std::array names{"ctid", "oid", "tableoid", "xmin", "xmax", "cmin", "cmax"};
    return std::ranges::any_of(names, [&name](const char *known) { return name == QLatin1StringView(known); });
}

}

const QuerySource::Output *QuerySource::output(const QString &name) const
{
    const auto found = std::ranges::find(outputs, name, &Output::name);
    return found == outputs.cend() ? nullptr : &*found;
}

ColumnSet QuerySource::all() const
{
    ColumnSet columns;
    for (const Output &output : outputs)
        columns += output.columns;
    return columns;
}

void QuerySource::rename(const QStringList &names)
{
    for (qsizetype i = 0; i < std::min(names.size(), outputs.size()); ++i)
        outputs[i].name = names[i];
}

const QuerySource *QueryScope::source(const QString &alias) const
{
    const auto found = std::ranges::find(m_sources, alias, &QuerySource::alias);
    if (found != m_sources.cend())
        return &*found;
    return m_outer ? m_outer->source(alias) : nullptr;
}

const QuerySource *QueryScope::definition(const QString &name) const
{
    for (auto one = m_definitions.crbegin(); one != m_definitions.crend(); ++one) {
        if (one->first == name)
            return &one->second;
    }
    return m_outer ? m_outer->definition(name) : nullptr;
}

std::optional<ColumnSet> QueryScope::find(const QStringList &name) const
{
    bool isMaybeHidden = false;
    for (const QueryScope *scope = this; scope; scope = scope->m_outer) {
        if (std::optional<ColumnSet> columns = scope->findHere(name, isMaybeHidden))
            return columns;
    }
    return isMaybeHidden ? std::optional(ColumnSet()) : std::nullopt;
}

std::optional<ColumnSet> QueryScope::findHere(const QStringList &name, bool &isMaybeHidden) const
{
    const QString &last = name.last();
    const QString owner = name.first(name.size() - 1).join(u'.');
    const QString relation = owner.startsWith("public."_L1) ? owner.sliced(7) : owner;
    for (const QuerySource &source : m_sources) {
        const bool isMeant = owner.isEmpty() || source.alias == owner
                || (owner.contains(u'.') && source.relation == relation
                    && source.alias == source.relation.section(u'.', -1));
        if (!isMeant)
            continue;
        if (const QuerySource::Output *output = source.output(last))
            return output->columns;
        isMaybeHidden = isMaybeHidden || source.isOpen || isSystemColumn(last);
    }
    const auto row = std::ranges::find(m_sources, last, &QuerySource::alias);
    if (owner.isEmpty() && row != m_sources.cend()) // an alias alone is the whole row
        return row->all();
    return std::nullopt;
}

}
