// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/bodyreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <pg_query.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Node = ParseTree::Node;

class BodyReader
{
public:
    BodyReader(const OperationReader::Statement &statement, QList<SqlOperation> &operations)
        : m_statement(statement)
        , m_operations(operations)
        , m_body(statement.node.only())
        , m_isFunction(m_body.key() == "CreateFunctionStmt")
        , m_function(m_isFunction && !operations.isEmpty() ? operations.last().signature() : QString())
    {
    }

    void read()
    {
        findOptions();
        if (const Node atomic = m_body["sql_body"])
            readAtomic(atomic);
        else if (m_language == "sql"_L1)
            readSql(m_text, m_text);
        else if (m_language == "plpgsql"_L1 && !m_text.isEmpty())
            readPlpgsql();
        else if (!m_isFunction || m_language != "c"_L1)
            add(SqlOperation::Kind::Unseen).detail = u"language "_s + m_language;
    }

private:
    void findOptions()
    {
        m_language = m_isFunction ? QString() : u"plpgsql"_s;
        for (Node option = m_body[m_isFunction ? "options" : "args"].first(); option; option = option.next()) {
            const Node element = option["DefElem"];
            if (element["defname"].is("language"))
                m_language = element["arg"]["String"]["sval"].text().toLower();
            else if (element["defname"].is("as"))
                m_text = (m_isFunction ? element["arg"]["List"]["items"].first()["String"]["sval"]
                                       : element["arg"]["String"]["sval"])
                                 .text()
                                 .toUtf8();
        }
    }

    SqlOperation &add(SqlOperation::Kind kind)
    {
        m_operations.append({.kind = kind,
                             .statement = m_statement.number,
                             .offset = qint32(m_statement.span.offset),
                             .length = qint32(m_statement.span.length)});
        mark(m_operations.last());
        return m_operations.last();
    }

    void mark(SqlOperation &operation) const
    {
        if (!m_isFunction)
            return;
        operation.flags |= SqlOperation::InFunction;
        operation.body = m_function;
    }

    /// BEGIN ATOMIC: the statements are in the tree already.
    void readAtomic(const Node &atomic)
    {
        for (Node below = atomic; below; below = below.following(atomic)) {
            if (below.key() != "items")
                continue;
            for (Node one = below.first(); one; one = one.next())
                readStatement(one, m_statement.span);
        }
    }

    void readStatement(const Node &node, const SqlSpan &span)
    {
        if (!node.only().key().endsWith("Stmt"))
            return;
        const qsizetype before = m_operations.size();
        OperationReader(m_operations)
                .read({.node = node,
                       .number = m_statement.number,
                       .span = span,
                       .text = m_statement.text.sliced(span.offset - m_statement.span.offset, span.length)});
        for (qsizetype i = before; i < m_operations.size(); ++i)
            mark(m_operations[i]);
    }

    /// @p shown is how it stands in the body, which tells its place.
    void readSql(const QByteArray &sql, const QByteArray &shown)
    {
        const PgQueryParseResult result = pg_query_parse(sql.constData());
        if (result.error) {
            add(SqlOperation::Kind::Unseen).detail = u"body"_s;
        } else {
            const SqlSpan span = placeOf(shown);
            const ParseTree tree{QByteArray(result.parse_tree)};
            for (Node one = tree.root()["stmts"].first(); one; one = one.next())
                readStatement(one["stmt"], span);
        }
        pg_query_free_parse_result(result);
    }

    SqlSpan placeOf(const QByteArray &sql)
    {
        const qsizetype at = m_statement.text.indexOf(sql, m_searched);
        if (at < 0)
            return m_statement.span;
        m_searched = at;
        return {.offset = m_statement.span.offset + at, .length = sql.size()};
    }

    void readPlpgsql()
    {
        const PgQueryPlpgsqlParseResult result = pg_query_parse_plpgsql(m_statement.text.toByteArray().constData());
        if (result.error) {
            add(SqlOperation::Kind::Unseen).detail = u"body"_s;
        } else {
            const ParseTree tree{QByteArray(result.plpgsql_funcs)};
            for (Node node = tree.root(); node; node = node.following(tree.root()))
                readElement(node);
        }
        pg_query_free_plpgsql_parse_result(result);
    }

    void readElement(const Node &node)
    {
        if (node.key() == "PLpgSQL_stmt_dynexecute" || node.key() == "PLpgSQL_stmt_dynfors") {
            readDynamic(node["query"]["PLpgSQL_expr"]["query"].text().toUtf8());
        } else if (node.key() == "PLpgSQL_stmt_assign") {
            noteAssignment(node["expr"]["PLpgSQL_expr"]["query"].text());
        } else if (node.key() == "PLpgSQL_expr" && node["parseMode"].is("0")) {
            const QByteArray sql = node["query"].text().toUtf8();
            readSql(sql, sql);
        }
    }

    /// EXECUTE 'DROP TABLE x' can be read; EXECUTE format(...) cannot.
    void readDynamic(const QByteArray &expression)
    {
        const QList<SqlToken> tokens = sqlTokens(expression);
        const bool isLiteral
                = tokens.size() == 1 && tokens.first().kind == SqlToken::Kind::Text && expression.startsWith('\'');
        if (!isLiteral) {
            add(SqlOperation::Kind::Unseen).detail = u"dynamic"_s;
            return;
        }
        QByteArray sql = expression.sliced(1, expression.size() - 2);
        readSql(sql.replace("''", "'"), expression);
    }

    /// NEW.total_cents := NEW.total * 100 in a trigger keeps two columns in step.
    void noteAssignment(const QString &assignment)
    {
        static const QRegularExpression target(u"^\\s*new\\.\"?(\\w+)\"?\\s*:?=(.*)$"_s,
                                               QRegularExpression::CaseInsensitiveOption
                                                       | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression source(u"\\bnew\\.\"?(\\w+)\"?"_s, QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = target.match(assignment);
        if (!match.hasMatch() || !m_isFunction)
            return;
        for (const QRegularExpressionMatch &one : source.globalMatch(match.captured(2))) {
            const auto isOwn = [this](const SqlOperation &operation) {
                return operation.kind == SqlOperation::Kind::CreateFunction && operation.signature() == m_function;
            };
            if (const auto own = std::ranges::find_last_if(m_operations, isOwn); !own.empty())
                own.front().sources.append(match.captured(1) + u'=' + one.captured(1));
        }
    }

    const OperationReader::Statement &m_statement;
    QList<SqlOperation> &m_operations;
    const Node m_body;
    const bool m_isFunction;
    const QString m_function; ///< its signature
    QString m_language;
    QByteArray m_text;
    qsizetype m_searched = 0;
};

}

void readBody(const OperationReader::Statement &statement, QList<SqlOperation> &operations)
{
    BodyReader(statement, operations).read();
}

}
