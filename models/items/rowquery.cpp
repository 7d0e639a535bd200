// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowquery.h"

#include "models/items/querytext.h"

#include <QAbstractItemModel>
#include <QRegularExpression>
#include <QStringMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

RowQuery::RowQuery(const QString &text, const QMap<QString, int> &columns, const Age &age)
{
    for (const QueryToken &token : queryTokens(text)) {
        const auto span = age && token.fact == "age"_L1 ? spanCondition(token.value) : nullptr;
        if (span)
            m_conditions.emplace_back([span, age](const Subject &subject) { return span(age(subject.row)); });
        else if (columns.contains(token.fact))
            m_conditions.emplace_back([column = columns.value(token.fact),
                                       value = token.value](const Subject &subject) {
                return containsWord([&] { return subject.model.index(subject.row, column).data().toString(); }, value);
            });
        else
            m_conditions.push_back(word(token.text));
    }
}

RowQuery::Condition RowQuery::word(const QString &text)
{
    return [text, matcher = QStringMatcher(text, Qt::CaseInsensitive)](const Subject &subject) {
        if (subject.all)
            return matcher.indexIn(*subject.all) >= 0;
        for (int column = 0; column < subject.model.columnCount(); ++column) {
            if (containsWord([&] { return subject.model.index(subject.row, column).data().toString(); }, text))
                return true;
        }
        return containsText(subject.more, text);
    };
}

bool RowQuery::matches(const QAbstractItemModel &model, int row, const QString &more) const
{
    const Subject subject{.model = model, .row = row, .more = more};
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) { return condition(subject); });
}

bool RowQuery::matchesIn(const QString &all, const QAbstractItemModel &model, int row) const
{
    const Subject subject{.model = model, .row = row, .more = all, .all = &all};
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) { return condition(subject); });
}

QString withMe(const QString &text, const QString &me)
{
    static const QRegularExpression form(u"\\b(author|owner|reviewer):me(?=\\s|$)"_s);
    return me.isEmpty() ? text
                        : QString(text).replace(form, u"\\1:\"%1\""_s.arg(QString(me).remove(u'"').remove(u'\\')));
}

}
