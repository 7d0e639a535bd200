// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/github/graphqlquery.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

class Reader
{
public:
    Reader(const QString &text, QJsonObject variables)
        : m_variables(std::move(variables))
    {
        static const QRegularExpression token(u"\"[^\"]*\"|\\.\\.\\.|[$@!]?[A-Za-z_0-9.-]+|[{}()\\[\\]:!=]"_s);
        auto matches = token.globalMatch(text);
        while (matches.hasNext())
            m_tokens.append(matches.next().captured());
    }

    Result<QList<GraphqlField>> read()
    {
        findFragments();
        m_at = qsizetype(m_tokens.indexOf(u"query"_s)) + 1;
        while (m_at < m_tokens.size() && peek() != "{"_L1) {
            if (peek() == "("_L1)
                skip(u"("_s, u")"_s);
            else
                ++m_at;
        }
        QList<GraphqlField> fields = selection();
        if (m_isBroken)
            return Failure(
                    Error{.kind = Error::Kind::Invalid, .detail = u"parse error near "_s + m_tokens.value(m_at)});
        return fields;
    }

private:
    QString peek() const { return m_tokens.value(m_at); }
    QString next() { return m_tokens.value(m_at++); }
    bool accept(QLatin1StringView token)
    {
        if (peek() != token)
            return false;
        ++m_at;
        return true;
    }
    void expect(QLatin1StringView token) { m_isBroken = m_isBroken || !accept(token); }

    void skip(const QString &open, const QString &close)
    {
        int depth = 0;
        do {
            const QString token = next();
            depth += token == open ? 1 : token == close ? -1 : 0;
        } while (depth > 0 && m_at < m_tokens.size());
    }

    void findFragments()
    {
        for (qsizetype i = 0; i + 3 < m_tokens.size(); ++i) {
            if (m_tokens.at(i) == "fragment"_L1 && m_tokens.at(i + 2) == "on"_L1)
                m_fragments.insert(m_tokens.at(i + 1), i + 3);
        }
    }

    QJsonValue value()
    {
        const QString token = next();
        if (token == "{"_L1) {
            QJsonObject object;
            while (!m_isBroken && !accept("}"_L1)) {
                const QString name = next();
                expect(":"_L1);
                object[name] = value();
            }
            return object;
        }
        if (token == "["_L1) {
            QJsonArray array;
            while (!m_isBroken && m_at < m_tokens.size() && !accept("]"_L1))
                array.append(value());
            return array;
        }
        if (token.startsWith(u'$'))
            return m_variables.value(token.mid(1));
        if (token.startsWith(u'"'))
            return token.mid(1, token.size() - 2);
        bool isNumber = false;
        const int number = token.toInt(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(token);
    }

    QJsonObject arguments()
    {
        QJsonObject arguments;
        if (!accept("("_L1))
            return arguments;
        while (!m_isBroken && m_at < m_tokens.size() && !accept(")"_L1)) {
            const QString name = next();
            expect(":"_L1);
            arguments[name] = value();
        }
        return arguments;
    }

    /// False for a field that @include leaves out.
    bool directives()
    {
        bool isIncluded = true;
        while (peek().startsWith(u'@')) {
            const bool isInclude = next() == "@include"_L1;
            isIncluded = isIncluded && arguments().value("if"_L1).toBool() == isInclude;
        }
        return isIncluded;
    }

    GraphqlField fragment()
    {
        GraphqlField field;
        if (accept("on"_L1)) {
            field.typeCondition = next();
            field.selection = selection();
            return field;
        }
        const QString name = next();
        const qsizetype back = m_at;
        m_at = m_fragments.value(name, m_tokens.size());
        field.typeCondition = next();
        field.selection = selection();
        m_at = back;
        return field;
    }

    QList<GraphqlField> selection()
    {
        QList<GraphqlField> fields;
        expect("{"_L1);
        while (!m_isBroken && m_at < m_tokens.size() && !accept("}"_L1)) {
            if (accept("..."_L1)) {
                fields.append(fragment());
                continue;
            }
            GraphqlField field{.name = next()};
            field.alias = field.name;
            if (accept(":"_L1))
                field.name = next();
            field.arguments = arguments();
            const bool isIncluded = directives();
            if (peek() == "{"_L1)
                field.selection = selection();
            if (isIncluded)
                fields.append(field);
        }
        return fields;
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    bool m_isBroken = false;
    const QJsonObject m_variables;
    QHash<QString, qsizetype> m_fragments;
};

double requests(const QList<GraphqlField> &selection, double above)
{
    double sum = 0;
    for (const GraphqlField &field : selection) {
        double here = above;
        const QJsonValue page = field.arguments.value(field.arguments.contains("first"_L1) ? "first"_L1 : "last"_L1);
        if (page.isDouble()) {
            sum += above;
            here *= page.toDouble();
        } else if (field.name == "nodes"_L1 && field.arguments.contains("ids"_L1)) {
            here *= double(field.arguments.value("ids"_L1).toArray().size());
        }
        sum += requests(field.selection, here);
    }
    return sum;
}

}

Result<QList<GraphqlField>> parseGraphqlQuery(const QString &text, const QJsonObject &variables)
{
    return Reader(text, variables).read();
}

int graphqlCost(const QList<GraphqlField> &selection)
{
    return std::max(1, int(std::lround(requests(selection, 1) / 100)));
}

}
