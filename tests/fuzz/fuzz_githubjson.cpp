// SPDX-License-Identifier: GPL-3.0-or-later

// Every answer of GitHub's to every parser: which one it was meant for is not for the host to say.

#include "app/adapters/github/githubpullrequestdiffsource.h"
#include "app/adapters/github/parsechecks.h"
#include "app/adapters/github/parserepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstddef>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace {

/// Addresses are opened with a click.
void requireWeb(const QString &address)
{
    if (!address.isEmpty() && !address.startsWith("http"_L1, Qt::CaseInsensitive))
        __builtin_trap();
}

void requireWeb(const QList<Check> &checks)
{
    for (const Check &check : checks)
        requireWeb(check.url);
}

void requireWeb(const QList<Deployment> &deployments)
{
    for (const Deployment &deployment : deployments) {
        requireWeb(deployment.url);
        requireWeb(deployment.logUrl);
    }
}

void requireWeb(const PullRequest &facts)
{
    requireWeb(facts.url);
    requireWeb(facts.checks.value_or(QList<Check>()));
    requireWeb(facts.deployments.value_or(QList<Deployment>()));
    for (const Review &review : facts.reviews.value_or(QList<Review>()))
        requireWeb(review.url);
}

void readGraphql(const GraphqlAnswer &answer, const QString &origin)
{
    (void)parseCost(answer);
    (void)parseViewer(answer, origin);
    if (const auto heartbeat = parseHeartbeat(answer, origin)) {
        for (const HeartbeatPage &page : heartbeat->pages) {
            for (const Pulse &pulse : page.pulses)
                requireWeb(pulse.facts);
        }
    }
    if (const auto details = parseDetailsList(answer, origin)) {
        for (const ParsedPullRequest &parsed : *details)
            requireWeb(parsed.facts);
    }
    if (const auto merged = parseMergedPage(answer, origin)) {
        for (const ParsedPullRequest &parsed : merged->pullRequests)
            requireWeb(parsed.facts);
    }
    if (const auto deployed = parseDeployments(answer, origin))
        requireWeb(deployed->deployments);
    if (const auto page = parseChecksPage(answer, u"aaa1"_s, origin))
        requireWeb(page->checks);
    (void)parseFilesPage(answer, origin);
}

}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString origin = u"github.com"_s;
    TrunkProtection protection;
    if (const auto answer = parseGraphql(body, origin)) {
        readGraphql(*answer, origin);
        protection = parseProtection(*answer, origin).value_or(TrunkProtection());
    }
    if (const auto rules = parseBranchRules(body, origin)) {
        if (combined(protection, *rules).requiredApprovals.value_or(0) < rules->requiredApprovals)
            __builtin_trap(); // the stricter one counts
    }
    (void)parseActivity(body, origin);
    (void)parseFileChanges(body, origin);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    requireWeb(parseJobs(object));
    requireWeb(parseRunsWithoutJobs(object));
    return 0;
}
