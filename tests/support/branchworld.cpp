// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/branchworld.h"

#include "tests/support/branches.h"

namespace Trunkline::Test {

namespace {

struct Sample
{
    const char *name;
    const char *author;
    int hours;
    int ahead;
    int behind;
    int conflicts;
    std::optional<Merged> merged = Merged::No;
};

Branch made(const Sample &sample)
{
    const QString name = QString::fromLatin1(sample.name);
    Branch one = branch(name, std::chrono::hours(sample.hours));
    one.refs = {u"refs/heads/"_s + name, u"refs/remotes/origin/"_s + name};
    one.author = {.name = QString::fromUtf8(sample.author), .email = u"dev@example.org"_s};
    one.lastCommitAt = noon().addDuration(-std::chrono::minutes(sample.hours * 17));
    one.ahead = sample.ahead;
    one.behind = sample.behind;
    one.merged = sample.merged;
    QStringList conflicts;
    for (int i = 0; i < sample.conflicts; ++i)
        conflicts.append(u"web/src/pages/Page%1.vue"_s.arg(i));
    one.conflictsWithTrunk = conflicts;
    return one;
}

}

QList<Branch> sampleBranches()
{
    const Sample samples[] = {
            {"feat/invoice-export", "Ada Lovelace", 71, 14, 63, 2},
            {"feat/checkout-address-step-with-a-long-name-nobody-shortened", "Grace Hopper", 55, 21, 48, 0},
            {"fix/flaky-login", "Ada Lovelace", 49, 2, 41, 0},
            {"fix/session-timeout", "Linus", 41, 3, 22, 0},
            {"feat/search-facets", "Grace Hopper", 30, 7, 19, 1},
            {"feat/new-checkout", "Barbara Liskov", 18, 6, 9, 0},
            {"fix/vat-rounding", "Ada Lovelace", 5, 1, 2, 0},
            {"feat/dark-mode", "王小明", 3, 2, 1, 0},
            {"fix/typo", "Linus", 0, 1, 0, 0},
            {"feat/orders-total", "Barbara Liskov", 22, 4, 12, 0},
            {"chore/upgrade-vite", "Renovate", 26, 1, 15, 0},
            {"feat/preview-links", "Grace Hopper", 9, 3, 4, 0},
            {"old/done-by-squash", "Ada Lovelace", 120, 5, 80, 0, Merged::Squash},
            {"old/done-by-merge", "Linus", 200, 0, 120, 0, Merged::Merge},
            {"old/rebased", "Barbara Liskov", 90, 3, 70, 0, Merged::Rebase},
            {"feat/api-tokens", "Linus", 12, 2, 6, 0},
    };
    QList<Branch> all;
    for (const Sample &sample : samples)
        all.append(made(sample));
    all[6].isCheckedOut = true;
    all[0].pullRequest = 478;
    all[3].pullRequest = 482;
    all[13].startedAt = {};
    Branch empty = made({"feat/just-started", "Ada Lovelace", 1, 0, 3, 0});
    empty.startedAt = {};
    empty.isOnFirstParentLine = true;
    Branch shallow{.name = u"vendor/shallow"_s,
                   .refs = {u"refs/remotes/origin/vendor/shallow"_s},
                   .author = {.name = u"Somebody"_s},
                   .lastCommitAt = noon().addDays(-3)};
    all.append({empty, shallow});
    std::ranges::sort(all, {}, &Branch::name);
    return all;
}

BranchDetail sampleDetail(const Branch &branch)
{
    BranchDetail detail{.name = branch.name, .tip = branch.tip, .commitCount = 3};
    for (const QString &subject : {u"Write the export as CSV"_s, u"Ask for the month"_s, u"Start the invoice export"_s})
        detail.commits.append({.id = branch.tip,
                               .subject = subject,
                               .author = branch.author,
                               .authoredAt = noon().addDuration(-20h),
                               .committedAt = noon().addDuration(-20h)});
    detail.files = {
            {.path = u"web/src/invoice/export.ts"_s,
             .linesAdded = 4,
             .linesRemoved = 2,
             .patch = u"@@ -1,6 +1,8 @@\n import { rows } from './rows';\n \n-export function total(list: number[]) {\n"
                      "-    return list.length;\n+// Cents, because floats lie.\n"
                      "+export function total(list: number[]): number {\n"
                      "+    return list.reduce((sum, next) => sum + next, 0);\n }\n+export const version = '2';\n"_s},
            {.path = u"api/src/invoice.cpp"_s,
             .kind = FileChange::Kind::Added,
             .linesAdded = 2,
             .patch = u"@@ -0,0 +1,2 @@\n+#include <string>\n+std::string month = \"May\";\n"_s},
            {.path = u"web/public/logo.png"_s, .isBinary = true},
    };
    detail.conflicts = {{.path = u"web/src/pages/Page0.vue"_s,
                         .merged = u"<template>\n<<<<<<< main\n  <AddressStep />\n=======\n  <InvoiceStep />\n"
                                   ">>>>>>> feat/invoice-export\n</template>\n"_s,
                         .reason = u"content"_s},
                        {.path = u"web/src/pages/Page1.vue"_s, .reason = u"delete/modify"_s}};
    return detail;
}

BranchWorld::BranchWorld()
    : clock(noon())
    , feed(source, clock, {.fetchEvery = 0s})
    , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , page(feed, details, store, settings)
{
}

void BranchWorld::publish(const QList<Branch> &branches)
{
    source.publish(snapshot(branches));
}

}
