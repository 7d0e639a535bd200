// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/commitmessage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

std::optional<qint32> pullRequestOf(const QString &subject)
{
    static const QRegularExpression merge(u"^Merge pull request #(\\d{1,9}) from "_s);
    static const QRegularExpression squash(u"\\(#(\\d{1,9})\\)$"_s);
    for (const QRegularExpression *form : {&merge, &squash}) {
        if (const QRegularExpressionMatch match = form->match(subject); match.hasMatch())
            return match.captured(1).toInt();
    }
    return std::nullopt;
}

QList<Person> coAuthorsOf(const QString &message)
{
    static const QRegularExpression trailer(u"^co-authored-by:\\s*(.*?)\\s*<([^<>\\n]*)>\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                    | QRegularExpression::MultilineOption);
    QList<Person> people;
    for (const QRegularExpressionMatch &match : trailer.globalMatch(message))
        people.append({.name = match.captured(1), .email = match.captured(2)});
    return people;
}

void readIds(const QString &message, TrunkCommit *commit)
{
    static const QRegularExpression id(u"(\\breverts commits?\\s+)?\\b([0-9a-f]{7,64})\\b"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpressionMatch &match : id.globalMatch(message)) {
        QStringList &list = match.capturedLength(1) > 0 ? commit->reverts : commit->mentions;
        list.append(match.captured(2).toLower());
    }
}

/// "Reverts acme/platform#12", and a subject that quotes the squashed one: Revert "Cart (#12)".
QList<qint32> revertedPullRequestsOf(const QString &message)
{
    static const QRegularExpression form(
            u"^Reverts (?:[\\w.-]+/[\\w.-]+)?#(\\d{1,9})\\.?\\s*$|^Revert \".*\\(#(\\d{1,9})\\)\""_s,
            QRegularExpression::MultilineOption);
    QList<qint32> numbers;
    for (const QRegularExpressionMatch &match : form.globalMatch(message)) {
        const QString number = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        if (!numbers.contains(number.toInt()))
            numbers.append(number.toInt());
    }
    return numbers;
}

}

TrunkCommit readCommitMessage(const QString &message)
{
    TrunkCommit commit;
    const qsizetype end = message.indexOf("\n\n"_L1);
    commit.subject = (end < 0 ? message : message.first(end)).simplified();
    commit.pullRequest = pullRequestOf(commit.subject);
    commit.coAuthors = coAuthorsOf(message);
    commit.revertedPullRequests = revertedPullRequestsOf(message);
    readIds(message, &commit);
    return commit;
}

}
