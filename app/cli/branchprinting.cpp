// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/branchprinting.h"

#include "app/cli/jsonwriter.h"
#include "models/rules/branchage.h"
#include "models/rules/branchrules.h"
#include "models/wording/agewording.h"
#include "models/wording/branchwording.h"

#include <QIODevice>

#include <array>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// nullopt where the contract says null.
std::optional<QLatin1StringView> stateName(BranchState state)
{
    switch (state) {
    case BranchState::Empty:
        return "empty"_L1;
    case BranchState::Fresh:
        return "fresh"_L1;
    case BranchState::Due:
        return "due"_L1;
    case BranchState::Overdue:
        return "overdue"_L1;
    case BranchState::Merged:
        return "merged"_L1;
    case BranchState::Unknown:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

QLatin1StringView mergedName(Merged merged)
{
    switch (merged) {
    case Merged::No:
        return "no"_L1;
    case Merged::Merge:
        return "merge"_L1;
    case Merged::Squash:
        return "squash"_L1;
    case Merged::Rebase:
        return "rebase"_L1;
    }
    Q_UNREACHABLE_RETURN("no"_L1);
}

/// nullopt when the branch has commits of its own whose times cannot be read.
std::optional<std::chrono::seconds> knownAge(const Branch &branch, const QDateTime &now)
{
    if (!branch.startedAt.isValid() && branch.ahead != 0)
        return std::nullopt;
    return branchAge(branch, now);
}

Paint statePaint(BranchState state)
{
    switch (state) {
    case BranchState::Overdue:
        return Paint::Bad;
    case BranchState::Due:
        return Paint::Warning;
    case BranchState::Fresh:
        return Paint::Good;
    case BranchState::Empty:
    case BranchState::Merged:
    case BranchState::Unknown:
        break;
    }
    return Paint::Faint;
}

QString dueText(const Branch &branch, const QDateTime &now, const Policy::Branches &policy)
{
    const QDateTime dueAt = branchDueAt(branch, policy);
    if (!dueAt.isValid())
        return {};
    const std::chrono::seconds left(now.secsTo(dueAt));
    return left.count() > 0 ? u"in %1"_s.arg(ageText(left)) : u"%1 over"_s.arg(ageText(-left));
}

QString countText(const std::optional<qint32> &count)
{
    return count ? QString::number(*count) : u"?"_s;
}

QString notesText(const Branch &branch)
{
    QStringList notes;
    if (branch.merged == Merged::Squash || branch.merged == Merged::Rebase) // the state says merged already
        notes += mergedText(branch.merged);
    if (branch.conflictsWithTrunk && !branch.conflictsWithTrunk->isEmpty())
        notes += branch.conflictsWithTrunk->size() == 1
                ? "conflict in "_L1 + branch.conflictsWithTrunk->first()
                : u"conflicts in %1 files"_s.arg(branch.conflictsWithTrunk->size());
    if (branch.pullRequest)
        notes += u"#%1"_s.arg(*branch.pullRequest);
    if (branch.localAhead || branch.localBehind)
        notes += u"local +%1 -%2"_s.arg(countText(branch.localAhead), countText(branch.localBehind));
    if (branch.mergeBase.isNull() && branch.ahead)
        notes += u"unrelated to trunk"_s;
    return notes.join(u", ");
}

QString summaryText(const BranchSnapshot &snapshot, const std::array<int, 6> &counts)
{
    QStringList parts;
    for (const BranchState state : {BranchState::Overdue, BranchState::Due, BranchState::Fresh, BranchState::Empty,
                                    BranchState::Merged, BranchState::Unknown}) {
        if (const int count = counts.at(std::size_t(state)); count > 0)
            parts += u"%1 %2"_s.arg(count).arg(stateText(state));
    }
    const qsizetype total = snapshot.branches.size();
    const QString branches = total == 1 ? u"1 branch"_s : u"%1 branches"_s.arg(total);
    return u"%1, trunk %2 at %3: %4 (%5)"_s.arg(snapshot.repository.name, snapshot.trunk.name,
                                                snapshot.trunk.tip.toShortHex(), branches, parts.join(u", "));
}

}

void writeBranch(JsonWriter &json, const Branch &branch, const QDateTime &now, const Policy::Branches &policy)
{
    const std::optional<std::chrono::seconds> age = knownAge(branch, now);
    const BranchState state = branchState(branch, now, policy);
    json.beginObject();
    json.member("name"_L1, branch.name);
    json.list("refs"_L1, branch.refs);
    json.textOrNull("tip"_L1, branch.tip.toHex());
    json.key("author"_L1);
    json.beginObject();
    json.textOrNull("name"_L1, branch.author.name);
    json.textOrNull("email"_L1, branch.author.email);
    json.endObject();
    json.member("startedAt"_L1, branch.startedAt);
    json.member("lastCommitAt"_L1, branch.lastCommitAt);
    json.member("ageSeconds"_L1, age.transform([](std::chrono::seconds seconds) { return qint64(seconds.count()); }));
    json.textOrNull("mergeBase"_L1, branch.mergeBase.toHex());
    json.member("ahead"_L1, branch.ahead);
    json.member("behind"_L1, branch.behind);
    json.member("localAhead"_L1, branch.localAhead);
    json.member("localBehind"_L1, branch.localBehind);
    json.member("merged"_L1, branch.merged.transform(mergedName));
    if (branch.conflictsWithTrunk) {
        json.list("conflictsWithTrunk"_L1, *branch.conflictsWithTrunk);
    } else {
        json.key("conflictsWithTrunk"_L1);
        json.null();
    }
    json.member("state"_L1, stateName(state));
    json.member("pullRequest"_L1, branch.pullRequest);
    json.member("dueAt"_L1, branchDueAt(branch, policy));
    json.list("findings"_L1, brokenRules(branchFindings(branch, now, policy)));
    json.endObject();
}

void printBranches(QIODevice &out, const TextStyle &style, const BranchSnapshot &snapshot, const QDateTime &now,
                   const Policy::Branches &policy)
{
    using enum TextTable::Align;
    using enum TextTable::Elide;
    if (snapshot.branches.isEmpty()) {
        out.write(u"No branch but %1: that is the goal.\n"_s.arg(snapshot.trunk.name).toUtf8());
        return;
    }
    TextTable table({{.title = u"BRANCH"_s, .elide = Middle, .minimum = 20},
                     {.title = u"AGE"_s, .align = Right},
                     {.title = u"STATE"_s},
                     {.title = u"DUE"_s},
                     {.title = u"AHEAD"_s, .align = Right},
                     {.title = u"BEHIND"_s, .align = Right},
                     {.title = u"AUTHOR"_s, .elide = End, .minimum = 8},
                     {.title = u"LAST COMMIT"_s},
                     {.title = u"NOTES"_s, .elide = End, .minimum = 10}});
    std::array<int, 6> counts{};
    for (const Branch *branch : byUrgency(snapshot.branches, now, policy)) {
        const BranchState state = branchState(*branch, now, policy);
        ++counts.at(std::size_t(state));
        const QString lastCommit = branch->lastCommitAt.isValid()
                ? agoText(std::chrono::seconds(branch->lastCommitAt.secsTo(now)))
                : unknownText();
        table.addRow({{.text = branch->name},
                      {.text = branchAgeText(*branch, now, policy), .paint = statePaint(state)},
                      {.text = stateText(state), .paint = statePaint(state)},
                      {.text = dueText(*branch, now, policy)},
                      {.text = countText(branch->ahead)},
                      {.text = countText(branch->behind)},
                      {.text = branch->author.name},
                      {.text = lastCommit},
                      {.text = notesText(*branch), .paint = Paint::Faint}});
    }
    table.write(out, style);
    out.write('\n' + style.painted(summaryText(snapshot, counts), Paint::Faint).toUtf8() + '\n');
}

}
