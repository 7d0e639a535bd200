// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/phrasing.h"

#include <QCoreApplication>

namespace Trunkline {

namespace {

struct Phrasing
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::Phrasing)
};

QString joined(const QStringList &parts, const QString &pair)
{
    QString text;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            text = text.isEmpty() ? part : pair.arg(text, part);
    }
    return text;
}

bool endsSentence(QChar last)
{
    return QStringView(u".!?…。！？؟").contains(last);
}

}

QString listText(const QStringList &items)
{
    return joined(items, Phrasing::tr("%1, %2", "parts of a list"));
}

QString clausesText(const QStringList &clauses)
{
    return joined(clauses, Phrasing::tr("%1; %2", "parts of a list that have commas of their own"));
}

QString sentencesText(const QStringList &sentences)
{
    return joined(sentences, Phrasing::tr("%1 %2", "two sentences, each with its full stop"));
}

QString sentenceText(const QString &clause)
{
    return clause.isEmpty() || endsSentence(clause.back()) ? clause : Phrasing::tr("%1.", "a sentence").arg(clause);
}

QString labelledText(const QString &label, const QString &text)
{
    return label.isEmpty() || text.isEmpty() ? QString(label + text)
                                             : Phrasing::tr("%1: %2", "what, then more about it").arg(label, text);
}

QString bracketedText(const QString &text, const QString &more)
{
    return text.isEmpty() || more.isEmpty() ? QString(text + more)
                                            : Phrasing::tr("%1 (%2)", "what, then more about it").arg(text, more);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

}
