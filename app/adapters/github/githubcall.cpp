// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubcall.h"

namespace Trunkline {

GithubCall::GithubCall(GithubRequest request, QUrl url, GithubClient &client)
    : PromisedCall(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_url(std::move(url))
{
}

GithubCall::~GithubCall()
{
    m_client.leave(this);
}

void GithubCall::giveUp()
{
    qDeleteAll(findChildren<GithubExchange *>(Qt::FindDirectChildrenOnly)); // before the next one starts
    m_client.leave(this);
    deleteLater();
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
    m_client.leave(this);
    PromisedCall::end(std::move(result));
}

}
