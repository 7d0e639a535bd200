// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/stack/shellwords.h"

namespace Trunkline {

QStringList shellWords(const QString &command)
{
    QStringList words;
    QString word;
    bool isInWord = false;
    QChar quote;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar one = command[i];
        const bool isEscape = one == u'\\' && quote != u'\'' && i + 1 < command.size();
        if (isEscape) {
            word += command[++i];
            isInWord = true;
        } else if (!quote.isNull() ? one == quote : one == u'"' || one == u'\'') {
            quote = quote.isNull() ? one : QChar();
            isInWord = true; // also an empty one
        } else if (quote.isNull() && one.isSpace()) {
            if (isInWord)
                words.append(std::exchange(word, {}));
            isInWord = false;
        } else {
            word += one;
            isInWord = true;
        }
    }
    if (isInWord)
        words.append(word);
    return words;
}

}
