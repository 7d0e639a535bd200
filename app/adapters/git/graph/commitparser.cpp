// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/commitparser.h"

#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace Trunkline {

namespace {

struct Ident
{
    QByteArrayView name;
    QByteArrayView email;
    std::optional<qint64> time;
};

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

QByteArrayView skipSpaces(QByteArrayView text)
{
    const auto first = std::ranges::find_if_not(text, isSpace);
    return text.sliced(first - text.begin());
}

/// Digits, then a time zone: without the zone git knows no time either.
std::optional<qint64> parseTime(QByteArrayView text)
{
    text = skipSpaces(text);
    qint64 time = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), time);
    if (error != std::errc() || text.front() == '-')
        return {};
    const QByteArrayView zone = skipSpaces(text.sliced(end - text.begin()));
    const bool hasZone = zone.size() > 1 && (zone[0] == '+' || zone[0] == '-') && zone[1] >= '0' && zone[1] <= '9';
    return hasZone ? std::optional(time) : std::nullopt;
}

Ident parseIdent(QByteArrayView line)
{
    const qsizetype open = line.indexOf('<');
    if (open < 0)
        return {};
    Ident ident;
    ident.name = line.first(open);
    while (!ident.name.isEmpty() && isSpace(ident.name.back()))
        ident.name.chop(1);
    const qsizetype close = line.indexOf('>', open);
    if (close < 0)
        return ident;
    ident.email = line.sliced(open + 1, close - open - 1);
    // the last bracket, not the first: some addresses in the wild hold one too many
    ident.time = parseTime(line.sliced(line.lastIndexOf('>') + 1));
    return ident;
}

QString decoded(QByteArrayView bytes, QByteArrayView encoding)
{
    if (!encoding.isEmpty()) {
        QStringDecoder decoder(encoding.toByteArray().constData());
        if (decoder.isValid()) {
            QString text = decoder(bytes);
            if (!decoder.hasError())
                return text;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// Takes the next line off @p text; the blank line after the headers gives an empty one.
QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line;
}

bool takePrefix(QByteArrayView &line, QByteArrayView prefix)
{
    if (!line.startsWith(prefix))
        return false;
    line = line.sliced(prefix.size());
    return true;
}

}

Person CommitHeader::author() const
{
    return {.name = decoded(authorName, encoding), .email = decoded(authorEmail, encoding)};
}

std::optional<CommitHeader> parseCommit(QByteArrayView text)
{
    QByteArrayView line = takeLine(text);
    if (!takePrefix(line, "tree ") || ObjectId::fromHex(line).isNull())
        return {};
    CommitHeader header;
    bool hasAuthor = false;
    bool hasCommitter = false;
    for (line = takeLine(text); !line.isEmpty(); line = takeLine(text)) {
        if (!hasAuthor && takePrefix(line, "parent ")) {
            header.parents.append(ObjectId::fromHex(line));
            if (header.parents.back().isNull())
                return {};
        } else if (!hasAuthor && takePrefix(line, "author ")) {
            hasAuthor = true;
            const Ident ident = parseIdent(line);
            header.authorName = ident.name;
            header.authorEmail = ident.email;
            header.authoredAt = ident.time;
        } else if (!hasCommitter && takePrefix(line, "committer ")) {
            hasCommitter = true;
            header.committedAt = parseIdent(line).time;
        } else if (takePrefix(line, "encoding ")) {
            header.encoding = line;
        }
    }
    return header;
}

}
