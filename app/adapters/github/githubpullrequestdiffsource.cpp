// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubpullrequestdiffsource.h"

#include "app/adapters/github/githubdiffcall.h"
#include "app/adapters/github/jsonvalues.h"

#include <QJsonDocument>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Trunkline {

static FileChange parseFileChange(const QJsonValue &file)
{
    static constexpr std::pair<QLatin1StringView, FileChange::Kind> kinds[]
            = {{"added"_L1, FileChange::Kind::Added},
               {"removed"_L1, FileChange::Kind::Deleted},
               {"renamed"_L1, FileChange::Kind::Renamed},
               {"copied"_L1, FileChange::Kind::Copied},
               {"changed"_L1, FileChange::Kind::TypeChanged}};
    FileChange change{.path = file["filename"_L1].toString(),
                      .oldPath = file["previous_filename"_L1].toString(),
                      .kind = enumValue(file["status"_L1], kinds, FileChange::Kind::Modified),
                      .linesAdded = qint32(file["additions"_L1].toInteger()),
                      .linesRemoved = qint32(file["deletions"_L1].toInteger()),
                      .patch = file["patch"_L1].toString()};
    const bool hasLines = change.linesAdded + change.linesRemoved > 0;
    change.isTooLarge = change.patch.isEmpty() && hasLines; // the host leaves long ones out
    change.isBinary = change.patch.isEmpty() && !hasLines && change.kind != FileChange::Kind::Renamed;
    return change;
}

Result<QList<FileChange>> parseFileChanges(const QByteArray &body, const QString &origin)
{
    const QJsonDocument answer = QJsonDocument::fromJson(body);
    if (!answer.isArray())
        return Failure(Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"files"_s});
    QList<FileChange> changes;
    const QJsonArray files = answer.array();
    for (const auto &file : files)
        changes.append(parseFileChange(file));
    return changes;
}

GithubDiffCall::GithubDiffCall(GithubClient &client, const QString &path, QObject *parent)
    : PromisedCall(parent)
    , m_client(client)
{
    ask({.path = path});
}

void GithubDiffCall::ask(const GithubRequest &request)
{
    m_inFlight.start(m_client.send(request), this, [this](const Result<GithubAnswer> &answer) { receive(answer); });
}

void GithubDiffCall::receive(const Result<GithubAnswer> &answer)
{
    if (!answer)
        return end(Failure(answer.error()));
    // parsed away from the window's thread: a hundred patches can be megabytes
    struct Page
    {
        Result<QList<FileChange>> changes;
        QUrl next;
    };
    const QString origin = m_client.endpoint().host;
    QtFuture::makeReadyValueFuture(*answer)
            .then(QThreadPool::globalInstance(),
                  [origin](const GithubAnswer &whole) {
                      return Page{parseFileChanges(whole.body, origin), nextPage(whole.headers)};
                  })
            .then(this, [this](const Page &page) {
                if (!page.changes)
                    return end(Failure(page.changes.error()));
                m_changes += *page.changes;
                if (page.next.isEmpty())
                    return end(m_changes);
                ask({.url = page.next});
            });
}

GithubPullRequestDiffSource::GithubPullRequestDiffSource(GithubClient &client, HostedRepository repository,
                                                         QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_repository(std::move(repository))
{
}

GithubPullRequestDiffSource::~GithubPullRequestDiffSource()
{
    qDeleteAll(findChildren<GithubDiffCall *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<QList<FileChange>>> GithubPullRequestDiffSource::changes(const PullRequest &pullRequest)
{
    const QString path = u"/repos/%1/%2/pulls/%3/files?per_page=100"_s.arg(m_repository.owner, m_repository.name)
                                 .arg(pullRequest.number);
    return (new GithubDiffCall(m_client, path, this))->future();
}

}
