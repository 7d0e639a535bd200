// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/detailserrand.h"

#include "app/adapters/github/jsonvalues.h"
#include "app/adapters/github/parsechecks.h"
#include "models/ports/clock.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

static const QString detailsDocument = u"pr_details"_s;
static constexpr int usualChunk = 25;
static constexpr int mostWithJobs = 20; ///< at one refresh: each costs a request and one for every run

namespace {

struct Runs
{
    QList<qint64> ids;
    QList<Check> waiting;
};

Result<Runs> parseRuns(const QByteArray &body, const QString &origin)
{
    const QJsonDocument answer = QJsonDocument::fromJson(body);
    if (!answer.isObject())
        return Failure(Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"workflow runs"_s});
    Runs runs{.waiting = parseRunsWithoutJobs(answer.object())};
    const QJsonArray list = answer["workflow_runs"_L1].toArray();
    for (const auto &run : list)
        runs.ids.append(idValue(run["id"_L1]));
    return runs;
}

Result<QList<Check>> parseJobsBody(const QByteArray &body, const QString &origin)
{
    const QJsonDocument answer = QJsonDocument::fromJson(body);
    if (!answer.isObject())
        return Failure(Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"jobs"_s});
    return parseJobs(answer.object());
}

}

void DetailsErrand::start()
{
    for (const GithubState::Entry &known : std::as_const(state().open)) {
        if (known.digest != known.readDigest)
            m_changed.append(known.pullRequest.number);
        else if (known.needsJobs && m_withoutChecks.size() < mostWithJobs)
            m_withoutChecks.enqueue(known.pullRequest.number);
    }
    std::ranges::reverse(m_changed); // the newest are looked at first
    next();
}

GithubState::Entry *DetailsErrand::entry(qint32 number)
{
    const auto found = state().open.find(number);
    return found == state().open.end() ? nullptr : &*found;
}

void DetailsErrand::next()
{
    if (!m_further.isEmpty())
        askFurther(m_further.dequeue());
    else if (!m_changed.isEmpty())
        askChunk();
    else if (!m_withoutChecks.isEmpty())
        askRuns(m_withoutChecks.dequeue());
    else
        end();
}

void DetailsErrand::askChunk()
{
    const QList<qint32> chunk
            = m_changed.first(std::min<qsizetype>(pageSize(detailsDocument, usualChunk), m_changed.size()));
    QJsonArray ids;
    QHash<qint32, QByteArray> digests; // a heartbeat cannot come in between, but the answer may be short
    for (const qint32 number : chunk) {
        ids.append(state().open.value(number).pullRequest.id);
        digests.insert(number, state().open.value(number).digest);
    }
    askGraphql(detailsDocument, {{u"ids"_s, ids}}, parseDetailsList,
               [this, chunk, digests](const Result<QList<ParsedPullRequest>> &list) {
                   if (list) {
                       m_changed.remove(0, chunk.size());
                       for (const ParsedPullRequest &parsed : *list)
                           take(parsed, digests.value(parsed.facts.number));
                       Q_EMIT progressed();
                       next();
                   } else if (++m_tries <= 4 && shrink(detailsDocument, usualChunk, list.error())) {
                       QTimer::singleShot(context().retryDelay * m_tries, this, [this] { next(); });
                   } else {
                       end(list.error());
                   }
               });
}

void DetailsErrand::take(const ParsedPullRequest &parsed, const QByteArray &digest)
{
    GithubState::Entry *known = entry(parsed.facts.number);
    if (!known)
        return;
    const PullRequest::Mergeable before = known->pullRequest.mergeable;
    known->pullRequest = parsed.facts;
    if (parsed.facts.mergeable == PullRequest::Mergeable::Unknown)
        known->pullRequest.mergeable = before;
    known->pullRequest.detailsAt = context().clock.now();
    known->readDigest = digest;
    if (!parsed.moreFiles.isEmpty() || !parsed.moreChecks.isEmpty())
        m_further.enqueue({parsed.facts.number, parsed.moreFiles, parsed.moreChecks});
    known->needsJobs = parsed.mayNotReadChecks;
    if (!parsed.mayNotReadChecks)
        return;
    markMissing(state().account, HostAccount::Right::Checks, u"checks=read"_s);
    if (m_withoutChecks.size() < mostWithJobs)
        m_withoutChecks.enqueue(parsed.facts.number);
}

void DetailsErrand::askFurther(const Further &further)
{
    GithubState::Entry *known = entry(further.number);
    if (!known)
        return next();
    const QString head = known->pullRequest.headSha;
    const bool wantsFiles = !further.files.isEmpty();
    const QJsonObject variables{{u"id"_s, known->pullRequest.id},
                                {u"after"_s, wantsFiles ? further.files : further.checks}};
    if (wantsFiles) {
        askGraphql(u"pr_files_page"_s, variables, parseFilesPage, [this, further](const Result<MoreFiles> &page) {
            PullRequest &facts = entry(further.number)->pullRequest;
            if (page)
                facts.files->append(page->files);
            else
                facts.files = std::nullopt; // some are missing: that is not "these are the files"
            const QString more = page ? page->more : QString();
            if (!page)
                facts.unreadable.append({PullRequest::Part::Files, page.error()});
            if (!more.isEmpty() || !further.checks.isEmpty())
                m_further.enqueue({further.number, more, further.checks});
            next();
        });
        return;
    }
    const auto parse
            = [head](const GraphqlAnswer &answer, const QString &from) { return parseChecksPage(answer, head, from); };
    askGraphql(u"pr_checks_page"_s, variables, parse, [this, further](const Result<MoreChecks> &page) {
        PullRequest &facts = entry(further.number)->pullRequest;
        if (page) {
            facts.checks->append(page->checks);
            if (!page->more.isEmpty())
                m_further.enqueue({further.number, {}, page->more});
        } else {
            facts.checks = std::nullopt;
            facts.unreadable.append({PullRequest::Part::Checks, page.error()});
        }
        next();
    });
}

void DetailsErrand::askRuns(qint32 number)
{
    const QString sha = state().open.value(number).pullRequest.headSha;
    const GithubRequest request{.path = repositoryPath() + "/actions/runs?per_page=100&head_sha="_L1 + sha};
    askRest(request, parseRuns, [this, number, sha](const Result<Runs> &runs) {
        if (!runs)
            return giveUpJobs(runs.error());
        m_jobs = runs->waiting;
        for (const qint64 id : runs->ids)
            m_runs.enqueue(id);
        askJobs(number, sha);
    });
}

void DetailsErrand::askJobs(qint32 number, const QString &sha)
{
    if (m_runs.isEmpty()) {
        if (GithubState::Entry *known = entry(number)) {
            for (Check &job : m_jobs)
                job.sha = job.sha.isEmpty() ? sha : job.sha;
            known->pullRequest.checks = m_jobs;
            known->pullRequest.unreadable.removeIf(
                    [](const PullRequest::Unreadable &part) { return part.part == PullRequest::Part::Checks; });
            known->needsJobs = false;
        }
        return next();
    }
    const QString path = repositoryPath() + u"/actions/runs/%1/jobs?per_page=100"_s.arg(m_runs.dequeue());
    askRest({.path = path}, parseJobsBody, [this, number, sha](const Result<QList<Check>> &jobs) {
        if (!jobs)
            return giveUpJobs(jobs.error());
        m_jobs.append(*jobs);
        askJobs(number, sha);
    });
}

/// Without this right the checks stay unreadable, and say so; any other error is one of the whole refresh.
void DetailsErrand::giveUpJobs(const Error &error)
{
    if (error.kind != Error::Kind::Forbidden && error.kind != Error::Kind::NotFound)
        return end(error);
    markMissing(state().account, HostAccount::Right::Actions, error.detail);
    m_withoutChecks.clear();
    m_runs.clear();
    for (GithubState::Entry &known : state().open)
        known.needsJobs = false;
    next();
}

}
