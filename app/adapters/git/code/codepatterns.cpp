// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/code/codepatterns.h"

#include "app/adapters/git/code/codeconstants.h"
#include "app/adapters/git/code/codetext.h"

#include <algorithm>

namespace Trunkline {

namespace {

constexpr qsizetype longestTypeArgument = 80;

QByteArray withoutBlanks(QByteArray text)
{
    text.removeIf(isBlank);
    return text;
}

/// What follows the anchor agrees with @p rest; gives where the key begins, -1 when it does not.
qsizetype follow(QByteArrayView text, qsizetype at, QByteArrayView rest)
{
    for (const char wanted : rest) {
        at = skipBlanks(text, at);
        if (wanted == '(' && at < text.size() && text[at] == '<') { // useFlag<boolean>(
            const qsizetype end = find(text.first(std::min(text.size(), at + longestTypeArgument)), ">", at);
            if (end < 0)
                return -1;
            at = skipBlanks(text, end + 1);
        }
        if (at >= text.size() || text[at] != wanted)
            return -1;
        ++at;
    }
    return skipBlanks(text, at);
}

struct Position
{
    qint32 line = 1;
    qint32 column = 1;
};

Position positionOf(QByteArrayView text, qsizetype at)
{
    const QByteArrayView before = text.first(at);
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    qint32 column = 1;
    for (const char c : before.sliced(lineBegin))
        column += (c & 0xC0) != 0x80; // characters, not bytes
    return {.line = qint32(1 + std::ranges::count(before, '\n')), .column = column};
}

}

CodePatterns::CodePatterns(const QStringList &calls)
{
    for (const QString &call : calls) {
        const QByteArray text = call.toUtf8();
        const qsizetype key = text.indexOf("KEY");
        if (key <= 0)
            continue;
        const bool isQuoted = text[key - 1] == '\'' || text[key - 1] == '"' || text[key - 1] == '`';
        const QByteArray prefix = withoutBlanks(text.first(isQuoted ? key - 1 : key));
        qsizetype end = prefix.startsWith('@') ? 1 : 0;
        while (end < prefix.size() && (isWordPart(prefix[end]) || prefix[end] == '.'))
            ++end;
        if (end > 0)
            m_patterns.push_back({.anchor = prefix.first(end), .rest = prefix.sliced(end), .isQuoted = isQuoted});
    }
}

CodeFacts CodePatterns::read(QByteArrayView text, Words words) const
{
    CodeFacts facts;
    for (const Pattern &pattern : m_patterns)
        findUses(text, pattern, words, facts);
    const auto place = [](const CodeFacts::Use &use) { return std::pair(use.line, use.column); };
    std::ranges::sort(facts.uses, {}, place);
    const auto repeated = std::ranges::unique(facts.uses, {}, place); // two patterns may find one call
    facts.uses.erase(repeated.begin(), repeated.end());
    if (words == Words::Quoted)
        facts.constants = readConstants(text, facts.uses);
    return facts;
}

void CodePatterns::findUses(QByteArrayView text, const Pattern &pattern, Words words, CodeFacts &facts) const
{
    for (qsizetype at = find(text, pattern.anchor, 0); at >= 0; at = find(text, pattern.anchor, at + 1)) {
        if (at > 0 && isWordPart(text[at - 1]) && isWordPart(pattern.anchor.front()))
            continue;
        const qsizetype key = follow(text, at + pattern.anchor.size(), pattern.rest);
        if (key < 0)
            continue;
        CodeFacts::Use use;
        if (const QByteArrayView quoted = quotedAt(text, key); !quoted.isEmpty()) {
            use.text = quoted.toByteArray();
        } else {
            const QByteArrayView word = wordAt(text, key, Dots::Follow);
            const qsizetype next = skipBlanks(text, key + word.size());
            if (word.isEmpty() || (next < text.size() && (text[next] == '(' || text[next] == '[')))
                continue;
            use.text = word.toByteArray();
            use.isConstant = pattern.isQuoted && words == Words::Quoted;
        }
        if (isInComment(text, at))
            continue;
        const Position position = positionOf(text, at);
        use.line = position.line;
        use.column = position.column;
        facts.uses.push_back(std::move(use));
    }
}

}
