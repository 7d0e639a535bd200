// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubcall.h"

namespace Trunkline {

GithubCall::GithubCall(GithubRequest request, QUrl url, GithubClient &client)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_url(std::move(url))
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        qDeleteAll(findChildren<GithubExchange *>(Qt::FindDirectChildrenOnly)); // before the next one starts
        m_client.leave(this);
        deleteLater();
    });
    m_watcher.setFuture(m_promise.future());
}

GithubCall::~GithubCall()
{
    m_client.leave(this);
}

void GithubCall::run(QNetworkAccessManager &network, const QNetworkRequest &request,
                     const GithubExchange::Limits &limits)
{
    new GithubExchange(
            network, request, m_request.graphql, limits,
            [this](const Result<GithubAnswer> &result) { m_client.receive(*this, result); }, this);
}

void GithubCall::end(Result<GithubAnswer> result)
{
    QPromise<Result<GithubAnswer>> promise = std::move(m_promise); // whoever hears the result may destroy the client
    m_watcher.disconnect(this);
    m_client.leave(this);
    deleteLater();
    promise.addResult(std::move(result));
    promise.finish();
}

}
