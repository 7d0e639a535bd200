// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Trunkline {

// Texts made of others. Commas, colons, brackets and full stops, and whether a space follows them, differ between
// languages, so every way of putting two texts together is a text for translators as well. What is empty is left out.

/// "a, b, c"
QString listText(const QStringList &items);

/// "a; b; c", for what has commas of its own.
QString clausesText(const QStringList &clauses);

/// Whole sentences, one behind the other: "It failed. Try again."
QString sentencesText(const QStringList &sentences);

/// @p clause with the full stop that it lacks.
QString sentenceText(const QString &clause);

/// "what: more about it"
QString labelledText(const QString &label, const QString &text);

/// "what (more about it)"
QString bracketedText(const QString &text, const QString &more);

/// @p text, or the dash of a place in a table that has none.
QString orDash(const QString &text);

}
