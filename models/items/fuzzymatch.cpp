// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/fuzzymatch.h"

#include <QList>

#include <algorithm>

namespace Trunkline {

namespace {

constexpr int LetterScore = 1;
constexpr int RunScore = 4;
constexpr int WordStartScore = 6;
constexpr int WholeScore = 20; ///< the word stands there as it is
constexpr int Spread = 40; ///< so far from the beginning it makes no difference any more

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

std::optional<int> wordScore(QStringView word, QStringView text)
{
    if (const qsizetype whole = text.indexOf(word, 0, Qt::CaseInsensitive); whole >= 0)
        return WholeScore + int(word.size()) * RunScore + (isWordStart(text, whole) ? 2 * WordStartScore : 0)
                - int(std::min<qsizetype>(whole, Spread)) / 4;
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : word) {
        const qsizetype found = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (found < 0)
            return std::nullopt;
        score += isWordStart(text, found) ? WordStartScore : found == at + 1 && at >= 0 ? RunScore : LetterScore;
        at = found;
    }
    return score;
}

}

std::optional<int> fuzzyScore(QStringView query, QStringView text)
{
    int score = 0;
    for (const QStringView word : query.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> one = wordScore(word, text);
        if (!one)
            return std::nullopt;
        score += *one;
    }
    return score;
}

}
