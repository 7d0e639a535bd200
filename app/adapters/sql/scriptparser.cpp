// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/scriptparser.h"

#include "app/adapters/sql/bodyreader.h"
#include "app/adapters/sql/operationreader.h"

#include <QStringDecoder>

#include <pg_query.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto bom = "\xEF\xBB\xBF";

/// Where the @p character-th character begins.
qsizetype byteOf(QByteArrayView text, int character)
{
    qsizetype at = 0;
    for (int seen = 0; at < text.size(); ++at) {
        const bool isStart = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (isStart && ++seen == character)
            break;
    }
    return at;
}

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && !decoded.contains(QChar(u'\0'));
}

class ScriptReader
{
public:
    explicit ScriptReader(const QByteArray &text)
        : m_text(text)
    {
    }

    SqlScript read()
    {
        readPiece(0, m_text.size(), Retry::BySplitting);
        return std::move(m_script);
    }

private:
    enum class Retry { BySplitting, No };

    void readPiece(qsizetype offset, qsizetype length, Retry retry)
    {
        const QByteArray piece = m_text.sliced(offset, length);
        const PgQueryParseResult result = pg_query_parse(piece.constData());
        if (!result.error) {
            readTree(QByteArray(result.parse_tree), offset, length);
        } else if (retry == Retry::No || !split()) {
            noteError(*result.error, piece, offset);
        }
        pg_query_free_parse_result(result);
    }

    /// One statement that is not understood shall not hide the others.
    bool split()
    {
        const PgQuerySplitResult pieces = pg_query_split_with_scanner(m_text.constData());
        const bool isUseful = !pieces.error && pieces.stmts && pieces.n_stmts > 1;
        for (int i = 0; isUseful && i < pieces.n_stmts; ++i)
            readPiece(pieces.stmts[i]->stmt_location, pieces.stmts[i]->stmt_len, Retry::No);
        pg_query_free_split_result(pieces);
        return isUseful;
    }

    void noteError(const PgQueryError &error, const QByteArray &piece, qsizetype offset)
    {
        const QString words = QString::fromUtf8(error.message);
        const bool isDeep = words.contains("memory exhausted"_L1) || words.contains("stack depth"_L1);
        const qsizetype at = error.cursorpos > 0 ? byteOf(piece, error.cursorpos) : 0;
        const SqlSpan span = trimmedSpan(m_text, offset, piece.size());
        const qsizetype end = span.offset + span.length;
        const qsizetype start = std::clamp(offset + at, span.offset, std::max(span.offset, end - 1));
        ++m_script.statements;
        m_script.gaps.append({.why = isDeep ? SqlGap::Why::TooDeep : SqlGap::Why::Syntax,
                              .offset = qint32(start),
                              .length = qint32(std::max<qsizetype>(end - start, 0)),
                              .detail = words});
    }

    void readTree(QByteArray json, qsizetype offset, qsizetype length)
    {
        const ParseTree tree(std::move(json));
        OperationReader reader(m_script.operations);
        for (ParseTree::Node one = tree.root()["stmts"].first(); one; one = one.next()) {
            const qsizetype start = offset + one["stmt_location"].number();
            const ParseTree::Node written = one["stmt_len"];
            const qsizetype size = written ? written.number() : offset + length - start;
            const SqlSpan span = trimmedSpan(m_text, start, size);
            const OperationReader::Statement statement{.node = one["stmt"],
                                                       .number = ++m_script.statements,
                                                       .span = span,
                                                       .text = QByteArrayView(m_text).sliced(span.offset, span.length)};
            const ParseTree::Node only = statement.node.only();
            if (only.key() == "DoStmt") {
                readBody(statement, m_script.operations);
                continue;
            }
            reader.read(statement);
            if (only.key() == "CreateFunctionStmt")
                readBody(statement, m_script.operations);
        }
    }

    const QByteArray &m_text;
    SqlScript m_script;
};

SqlScript gapOnly(SqlGap::Why why, qsizetype size, const QString &detail = {})
{
    return {.statements = 0,
            .operations = {},
            .gaps
            = {{.why = why, .offset = 0, .length = qint32(std::min<qsizetype>(size, INT_MAX)), .detail = detail}}};
}

}

SqlScript parseScript(const QByteArray &text)
{
    if (text.size() > LargestScript)
        return gapOnly(SqlGap::Why::TooLarge, text.size());
    if (!isUtf8(text))
        return gapOnly(SqlGap::Why::NotText, text.size());
    if (!text.startsWith(bom))
        return ScriptReader(text).read();
    SqlScript script = ScriptReader(text.mid(3)).read();
    for (SqlOperation &operation : script.operations)
        operation.offset += 3;
    for (SqlGap &gap : script.gaps)
        gap.offset += 3;
    return script;
}

}
