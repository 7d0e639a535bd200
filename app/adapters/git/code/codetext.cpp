// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/code/codetext.h"

#include <algorithm>
#include <cstring>

namespace Trunkline {

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

QByteArrayView wordAt(QByteArrayView text, qsizetype at, Dots dots)
{
    if (at >= text.size() || !isWordStart(text[at]))
        return {};
    qsizetype end = at;
    while (end < text.size()
           && (isWordPart(text[end])
               || (dots == Dots::Follow && text[end] == '.' && end + 1 < text.size() && isWordStart(text[end + 1]))))
        ++end;
    return text.sliced(at, end - at);
}

QByteArrayView quotedAt(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype longest = 200;
    if (at >= text.size() || (text[at] != '\'' && text[at] != '"' && text[at] != '`'))
        return {};
    const char quote = text[at];
    qsizetype end = ++at;
    while (end < text.size() && end - at <= longest && isKeyPart(text[end]))
        ++end;
    return end < text.size() && text[end] == quote ? text.sliced(at, end - at) : QByteArrayView();
}

qsizetype find(QByteArrayView text, QByteArrayView part, qsizetype from)
{
    if (from >= text.size())
        return -1;
    const void *found
            = memmem(text.data() + from, std::size_t(text.size() - from), part.data(), std::size_t(part.size()));
    return found ? static_cast<const char *>(found) - text.data() : -1;
}

namespace {

QByteArrayView lineBefore(QByteArrayView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1] != '\n')
        --begin;
    return text.sliced(begin, at - begin);
}

/// A line comment opens outside of quotes; "//" after ':' is an address.
bool opensLineComment(QByteArrayView line)
{
    char quote = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            if (c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (c == '\'' || c == '"' || c == '`') {
            quote = c;
        } else if (i + 1 < line.size() && c == '/' && line[i + 1] == '/' && (i == 0 || line[i - 1] != ':')) {
            return true;
        }
    }
    return false;
}

bool isInBlock(QByteArrayView text, qsizetype at, QByteArrayView begin, QByteArrayView end)
{
    const qsizetype opened = text.first(at).lastIndexOf(begin);
    return opened >= 0 && text.first(at).lastIndexOf(end) < opened;
}

}

bool isInComment(QByteArrayView text, qsizetype at)
{
    const QByteArrayView line = lineBefore(text, at);
    const QByteArrayView begin = line.trimmed();
    if (begin.startsWith('#') || begin.startsWith("--"))
        return true;
    return opensLineComment(line) || isInBlock(text, at, "/*", "*/") || isInBlock(text, at, "<!--", "-->");
}

}
