// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Trunkline {

/// A piece of SQL text, as far as it can be told without a grammar.
struct SqlToken
{
    enum class Kind : quint8 { Word, Number, Text, Comment, Sign, BackslashCommand };

    Kind kind = Kind::Word;
    qsizetype offset = 0; ///< bytes
    qsizetype length = 0;
};

/// Cuts @p text into tokens; white space is none. Never fails: what is not closed reaches to the end.
QList<SqlToken> sqlTokens(QByteArrayView text);

/// A place in a text without the white space and comments before it, and without the semicolon behind.
struct SqlSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;
};
SqlSpan trimmedSpan(QByteArrayView text, qsizetype offset, qsizetype length);

}
