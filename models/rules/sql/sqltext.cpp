// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/sqltext.h"

#include <algorithm>

namespace Trunkline {

namespace {

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isWordPart(char c)
{
    return isWordStart(c) || (c >= '0' && c <= '9') || c == '$';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

class Cutter
{
public:
    explicit Cutter(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<SqlToken> cut()
    {
        while (m_at < m_text.size()) {
            if (isBlank(m_text[m_at])) {
                ++m_at;
                continue;
            }
            const qsizetype start = m_at;
            const SqlToken::Kind kind = next();
            m_tokens.append({.kind = kind, .offset = start, .length = m_at - start});
        }
        return std::move(m_tokens);
    }

private:
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    SqlToken::Kind next()
    {
        using enum SqlToken::Kind;
        const char c = peek();
        if (c == '-' && peek(1) == '-') {
            toEndOfLine();
            return Comment;
        }
        if (c == '/' && peek(1) == '*') {
            blockComment();
            return Comment;
        }
        if (c == '\'') {
            quoted('\'', false);
            return Text;
        }
        if ((c == 'e' || c == 'E') && peek(1) == '\'') {
            ++m_at;
            quoted('\'', true);
            return Text;
        }
        if (c == '"') {
            quoted('"', false);
            return Word;
        }
        if (c == '$' && dollarQuoted())
            return Text;
        if (c == '\\') {
            toEndOfLine();
            return BackslashCommand;
        }
        return plain(c);
    }

    SqlToken::Kind plain(char c)
    {
        ++m_at;
        if (!isWordPart(c))
            return SqlToken::Kind::Sign;
        while (isWordPart(peek()))
            ++m_at;
        return isWordStart(c) ? SqlToken::Kind::Word : SqlToken::Kind::Number;
    }

    void toEndOfLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
    }

    void blockComment()
    {
        int depth = 0; // they nest in PostgreSQL
        do {
            if (peek() == '/' && peek(1) == '*') {
                ++depth;
                m_at += 2;
            } else if (peek() == '*' && peek(1) == '/') {
                --depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        } while (depth > 0 && m_at < m_text.size());
        m_at = std::min(m_at, m_text.size());
    }

    void quoted(char quote, bool hasBackslashes)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (hasBackslashes && m_text[m_at] == '\\') {
                ++m_at;
            } else if (m_text[m_at] == quote) {
                if (peek(1) != quote)
                    break;
                ++m_at;
            }
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    bool dollarQuoted()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isWordPart(m_text[end]) && m_text[end] != '$')
            ++end;
        if (end >= m_text.size() || m_text[end] != '$' || (m_text[m_at + 1] >= '0' && m_text[m_at + 1] <= '9'))
            return false;
        const QByteArrayView tag = m_text.sliced(m_at, end + 1 - m_at);
        const qsizetype close = m_text.indexOf(tag, end + 1);
        m_at = close < 0 ? m_text.size() : close + tag.size();
        return true;
    }

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    QList<SqlToken> m_tokens;
};

}

QList<SqlToken> sqlTokens(QByteArrayView text)
{
    return Cutter(text).cut();
}

SqlSpan trimmedSpan(QByteArrayView text, qsizetype offset, qsizetype length)
{
    SqlSpan span{.offset = offset, .length = 0};
    bool isFirst = true;
    for (const SqlToken &token : sqlTokens(text.sliced(offset, length))) {
        const bool isSemicolon = token.kind == SqlToken::Kind::Sign && text[offset + token.offset] == ';';
        if (token.kind == SqlToken::Kind::Comment || isSemicolon)
            continue;
        if (isFirst)
            span.offset = offset + token.offset;
        isFirst = false;
        span.length = offset + token.offset + token.length - span.offset;
    }
    return span;
}

}
