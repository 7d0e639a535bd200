// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/migrationdigest.h"

#include "models/feeds/worklater.h"
#include "models/findings/migrationfindings.h"

namespace Trunkline {

static MigrationCounts countMigrations(const MigrationSnapshot &snapshot, const PaneFindings &findings)
{
    MigrationCounts counts{.all = int(snapshot.migrations.size())};
    for (const Migration &migration : snapshot.migrations) {
        counts.applied += migration.state == Migration::State::Applied;
        counts.pending += migration.state == Migration::State::Pending;
        counts.inPullRequests += migration.state == Migration::State::PullRequest;
    }
    for (const SchemaChange &change : snapshot.changes)
        counts.changes += change.phase != SchemaChange::Phase::Done;
    for (const ReportedFinding &reported : findings.findings) {
        counts.errors += reported.finding.severity == Finding::Severity::Error;
        counts.warnings += reported.finding.severity == Finding::Severity::Warning;
    }
    return counts;
}

MigrationDigest digestMigrations(const MigrationFacts &facts)
{
    MigrationDigest digest{
            .snapshot = assemble(facts.reading, facts.database, facts.flags, facts.now, facts.policy),
            .findings = {},
            .counts = {},
            .now = facts.now,
    };
    digest.findings = migrationPaneFindings(digest.snapshot, facts.now, facts.policy);
    digest.counts = countMigrations(digest.snapshot, digest.findings);
    return digest;
}

QFuture<MigrationDigest> digestMigrationsLater(const MigrationFacts &facts)
{
    return workLater<MigrationDigest>([facts] { return digestMigrations(facts); });
}

}
