// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pullrequestprinting.h"

#include "app/cli/gatekeys.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/pullrequestreading.h"
#include "models/items/pullrequestmodel.h"
#include "models/rules/branchrules.h"
#include "models/rules/pullrequestjudging.h"
#include "models/rules/pullrequestrules.h"
#include "models/wording/agewording.h"
#include "models/wording/pullrequestwording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QLatin1StringView mergeableKey(PullRequest::Mergeable mergeable)
{
    switch (mergeable) {
    case PullRequest::Mergeable::Yes:
        return "yes"_L1;
    case PullRequest::Mergeable::Conflict:
        return "conflict"_L1;
    case PullRequest::Mergeable::Unknown:
        break;
    }
    return "unknown"_L1;
}

void listOrNull(JsonWriter &json, QLatin1StringView name, const std::optional<QStringList> &entries)
{
    if (entries)
        return json.list(name, *entries);
    json.key(name);
    json.null();
}

std::optional<QStringList> pathsOf(const PullRequest &facts)
{
    if (!facts.files)
        return std::nullopt;
    QStringList paths;
    for (const ChangedFile &file : *facts.files)
        paths.append(file.path);
    return paths;
}

void writeMerge(JsonWriter &json, const JudgedPullRequest &pullRequest)
{
    const Merge &merge = *pullRequest.facts.merge;
    json.member("mergedAt"_L1, merge.at);
    json.textOrNull("mergedBy"_L1, merge.by);
    json.textOrNull("mergeCommit"_L1, merge.sha);
    json.member("leadTimeSeconds"_L1,
                leadTime(pullRequest.facts).transform([](std::chrono::seconds lead) { return qint64(lead.count()); }));
    json.member("branchDeleted"_L1, merge.isBranchDeleted);
    QStringList gates;
    for (const Gate &gate : pullRequest.notPassedAtMerge)
        gates.append(gateKey(gate.kind));
    json.list("gatesNotPassedAtMerge"_L1, gates);
}

Paint paintOf(const JudgedPullRequest &pullRequest)
{
    using Group = PullRequestStanding::Group;
    switch (pullRequest.standing.group) {
    case Group::ReadyToMerge:
        return Paint::Good;
    case Group::Blocked:
        return Paint::Bad;
    case Group::NeedsMyReview:
        return Paint::Warning;
    case Group::WaitingForOthers:
    case Group::Draft:
        break;
    }
    return Paint::Faint;
}

QString summaryText(const PullRequestSnapshot &snapshot, const std::vector<const JudgedPullRequest *> &open)
{
    QStringList order;
    QHash<QString, int> counts;
    for (const JudgedPullRequest *pullRequest : open) {
        const QString standing = standingText(*pullRequest);
        if (++counts[standing] == 1)
            order.append(standing);
    }
    for (QString &standing : order)
        standing = u"%1 %2"_s.arg(counts.value(standing)).arg(standing);
    const QString count = open.size() == 1 ? u"1 open pull request"_s : u"%1 open pull requests"_s.arg(open.size());
    const QString details = order.isEmpty() ? QString() : u" ("_s + order.join(u", "_s) + u')';
    return u"%1, trunk %2: %3%4"_s.arg(snapshot.repository.fullName(), snapshot.trunk, count, details);
}

}

void writePullRequest(JsonWriter &json, const JudgedPullRequest &pullRequest, const QDateTime &now,
                      const Policy::PullRequests &policy)
{
    const PullRequest &facts = pullRequest.facts;
    json.beginObject();
    json.member("number"_L1, qint64(facts.number));
    json.member("title"_L1, facts.title);
    json.textOrNull("url"_L1, facts.url);
    json.textOrNull("author"_L1, facts.author.login);
    json.member("isDraft"_L1, facts.isDraft);
    json.member("branch"_L1, facts.branch);
    json.member("base"_L1, facts.base);
    json.textOrNull("headSha"_L1, facts.headSha);
    json.member("createdAt"_L1, facts.createdAt);
    json.member("updatedAt"_L1, facts.updatedAt);
    json.member("ageSeconds"_L1, qint64(pullRequestAge(facts, now).count()));
    json.member("mergeable"_L1, mergeableKey(facts.mergeable));
    json.key("gates"_L1);
    json.beginArray();
    for (const Gate &gate : pullRequest.standing.gates)
        writeGate(json, gate);
    json.endArray();
    json.member("ready"_L1, pullRequest.standing.isReady);
    listOrNull(json, "labels"_L1, facts.labels);
    listOrNull(json, "files"_L1, pathsOf(facts));
    listOrNull(json, "migrations"_L1, pullRequest.migrations);
    listOrNull(json, "flags"_L1, std::nullopt); // needs the table of flags
    json.member("autoMerge"_L1, !facts.autoMergeMethod.isEmpty());
    json.member("mergeQueuePosition"_L1,
                facts.mergeQueue.transform([](const MergeQueueEntry &entry) { return qint64(entry.position); }));
    if (facts.merge)
        writeMerge(json, pullRequest);
    json.list("findings"_L1, brokenRules(pullRequestFindings(pullRequest, now, policy)));
    json.endObject();
}

void printPullRequests(QIODevice &out, const TextStyle &style, const PullRequestReading &reading, const QDateTime &now)
{
    using enum TextTable::Align;
    using enum TextTable::Elide;
    const QList<JudgedPullRequest> all = judged(*reading.snapshot, reading.policy);
    std::vector<const JudgedPullRequest *> sorted = byUrgency(all);
    const auto isMerged = [](const JudgedPullRequest *pullRequest) { return pullRequest->isMerged(); };
    const auto firstMerged = std::ranges::find_if(sorted, isMerged);
    const std::vector<const JudgedPullRequest *> open(sorted.begin(), firstMerged);

    TextTable table({{.title = u"NUMBER"_s, .align = Right},
                     {.title = u"TITLE"_s, .elide = End, .minimum = 20},
                     {.title = u"STANDING"_s},
                     {.title = u"TARVM"_s}, // one letter for each gate
                     {.title = u"AGE"_s, .align = Right},
                     {.title = u"AUTHOR"_s, .elide = End, .minimum = 8},
                     {.title = u"SIZE"_s},
                     {.title = u"WHY"_s, .elide = End, .minimum = 20}});
    for (const JudgedPullRequest *pullRequest : open) {
        const PullRequest &facts = pullRequest->facts;
        table.addRow({{.text = u'#' + QString::number(facts.number)},
                      {.text = facts.title.simplified()},
                      {.text = standingText(*pullRequest), .paint = paintOf(*pullRequest)},
                      {.text = gateMarks(pullRequest->standing.gates)},
                      {.text = ageText(pullRequestAge(facts, now))},
                      {.text = facts.author.login},
                      {.text = sizeText(facts)},
                      {.text = blockersText(*pullRequest), .paint = Paint::Faint}});
    }
    if (!open.empty()) {
        table.write(out, style);
        out.write("\n"
                  + style.painted(u"T tests, A AI review, R review, V preview, M migration: ✓ passed, ✗ failed, … "
                                  "running, ○ missing, ↺ outdated, – not needed, ? unknown"_s,
                                  Paint::Faint)
                            .toUtf8()
                  + '\n');
    }
    out.write(style.painted(summaryText(*reading.snapshot, open), Paint::Faint).toUtf8() + '\n');
    for (auto merged = firstMerged; merged != sorted.end(); ++merged) {
        if (!(*merged)->notPassedAtMerge.isEmpty())
            out.write(u"#%1 %2\n"_s.arg((*merged)->facts.number).arg(standingSentence(**merged, now)).toUtf8());
    }
}

}
