// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace Trunkline {

/// What the grammars of all search fields share: words, "quoted words", and operators like "author:ada".

struct QueryToken
{
    QString fact; ///< "author", in lower case; empty for a plain word
    QString value; ///< without quotes
    QString text; ///< as it was typed, without quotes: what is looked for when the fact is none

    bool operator==(const QueryToken &) const = default;
};

QList<QueryToken> queryTokens(const QString &text);

bool containsText(const QString &text, const QString &part);

/// For texts of the program's own: true when what @p make makes holds @p part, as it is shown or in English.
bool containsWord(const std::function<QString()> &make, const QString &part);
/// The same for one that begins with @p part.
bool beginsWithWord(const std::function<QString()> &make, const QString &part);

/// "yes" and "no" in the language of the operators; nullopt for anything else.
std::optional<bool> yesOrNo(const QString &value);

/// ">48h", "<2d", "90m" (at least); empty for anything else. What is unknown is neither more nor less.
std::function<bool(const std::optional<std::chrono::seconds> &)> spanCondition(const QString &value);

/// ">500", "<10", "7" (exactly); empty for anything else.
std::function<bool(const std::optional<qint64> &)> numberCondition(const QString &value);

}
