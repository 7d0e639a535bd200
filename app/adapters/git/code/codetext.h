// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Trunkline {

/// Small steps through source text. All take and give offsets; the end of the text is the offset of its size.

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

inline bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

inline bool isWordPart(char c)
{
    return isWordStart(c) || (c >= '0' && c <= '9');
}

/// What a flag's key is made of.
inline bool isKeyPart(char c)
{
    return isWordPart(c) || c == '-' || c == '.' || c == ':' || c == '/';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at);
/// The identifier at @p at, with its members when @p dotted: "Flags.checkout"; empty when there is none.
enum class Dots { Stop, Follow };
QByteArrayView wordAt(QByteArrayView text, qsizetype at, Dots dots);
/// The text in quotes at @p at, when it can be a key; empty else.
QByteArrayView quotedAt(QByteArrayView text, qsizetype at);
/// Where @p part begins at or after @p from; -1 when nowhere.
qsizetype find(QByteArrayView text, QByteArrayView part, qsizetype from);
/// True when what is at @p at is a comment's.
bool isInComment(QByteArrayView text, qsizetype at);

}
