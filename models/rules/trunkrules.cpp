// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/trunkrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::chrono::days RevertMemory{7};

bool isNamedBy(const TrunkCommit &commit, const QStringList &ids)
{
    const QString hex = commit.id.toHex();
    return std::ranges::any_of(ids, [&](const QString &id) { return hex.startsWith(id); });
}

bool isRevert(const TrunkCommit &commit)
{
    return !commit.reverts.isEmpty() || commit.subject.startsWith("Revert \""_L1);
}

/// A revert of a revert brings the change back.
bool isReapplied(const TrunkCommit &revert, const QList<TrunkCommit> &older)
{
    return revert.subject.startsWith("Reapply \""_L1) || revert.subject.startsWith("Revert \"Revert \""_L1)
            || std::ranges::any_of(older, [&](const TrunkCommit &commit) {
                   return isRevert(commit) && isNamedBy(commit, revert.reverts);
               });
}

/// The subject between the quotes of `Revert "…"`, without the number of a pull request.
QString subjectTakenBack(const TrunkCommit &revert)
{
    QString subject = revert.subject;
    if (subject.startsWith("Revert \""_L1))
        subject = subject.sliced(8);
    if (const qsizetype end = subject.lastIndexOf(u'"'); end >= 0)
        subject.truncate(end);
    static const QRegularExpression number(u"\\s*\\(#\\d+\\)$"_s);
    return subject.remove(number).trimmed();
}

/// True when @p later says that it follows up on what @p revert took back.
bool followsUp(const TrunkCommit &later, const TrunkCommit &revert, const QString &subject)
{
    const QStringList ids = later.reverts + later.mentions;
    const auto namesTakenBack = [&](const QString &id) {
        return std::ranges::any_of(revert.reverts,
                                   [&](const QString &taken) { return taken.startsWith(id) || id.startsWith(taken); });
    };
    return isNamedBy(revert, ids) || std::ranges::any_of(ids, namesTakenBack)
            || (!subject.isEmpty() && later.subject.contains(subject, Qt::CaseInsensitive));
}

bool mentions(const AiRuleFile &file, QLatin1StringView word)
{
    return file.path.contains(word, Qt::CaseInsensitive) || file.text.contains(word, Qt::CaseInsensitive);
}

}

QList<StandingRevert> standingReverts(const TrunkHistory &history, const QDateTime &now)
{
    QList<StandingRevert> standing;
    for (qsizetype i = 0; i < history.commits.size(); ++i) {
        const TrunkCommit &commit = history.commits[i];
        if (!isRevert(commit) || isReapplied(commit, history.commits.sliced(i + 1))
            || commit.committedAt < now.addDuration(-RevertMemory))
            continue;
        const QString subject = subjectTakenBack(commit);
        const QList<TrunkCommit> newer = history.commits.first(i);
        if (std::ranges::none_of(newer, [&](const TrunkCommit &later) { return followsUp(later, commit, subject); }))
            standing.append({commit, subject});
    }
    return standing;
}

std::optional<QList<AiRuleSubject>> missingAiRules(const QList<AiRuleFile> &files)
{
    if (files.isEmpty())
        return std::nullopt;
    QList<AiRuleSubject> missing;
    for (const auto &[subject, word] :
         {std::pair{AiRuleSubject::SwarmConfiguration, "swarm"_L1}, std::pair{AiRuleSubject::Secrets, "secret"_L1}}) {
        if (std::ranges::none_of(files, [&](const AiRuleFile &file) { return mentions(file, word); }))
            missing.append(subject);
    }
    return missing;
}

}
