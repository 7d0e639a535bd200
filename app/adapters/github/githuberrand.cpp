// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githuberrand.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

GithubErrand::GithubErrand(const Context &context, Ended ended, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_ended(std::move(ended))
{
}

GithubErrand::~GithubErrand()
{
    m_inFlight.cancel();
}

void GithubErrand::end(const std::optional<Error> &error)
{
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(error); // may delete this
}

QString GithubErrand::origin() const
{
    return m_context.state.repository.host + u'/' + m_context.state.repository.fullName();
}

QString GithubErrand::repositoryPath() const
{
    const HostedRepository &repository = m_context.state.repository;
    return "/repos/"_L1 + repository.owner + u'/' + repository.name;
}

QJsonObject GithubErrand::repositoryVariables() const
{
    return {{u"owner"_s, m_context.state.repository.owner}, {u"name"_s, m_context.state.repository.name}};
}

int GithubErrand::pageSize(const QString &document, int usual) const
{
    return m_context.state.pageSizes.value(document, usual);
}

bool GithubErrand::shrink(const QString &document, int usual, const Error &error)
{
    constexpr int least = 3;
    const int size = pageSize(document, usual) / 2;
    if (error.cause != Error::Cause::TooHeavy || size < least)
        return false;
    m_context.state.pageSizes.insert(document, size);
    return true;
}

bool GithubErrand::learnUnknownFields(const Error &error)
{
    if (error.cause != Error::Cause::UnsupportedServer)
        return false;
    const QSet<QString> before = m_context.state.unknownFields;
    const QStringList names = error.detail.split(u' ');
    m_context.state.unknownFields.unite(QSet<QString>(names.cbegin(), names.cend()));
    return m_context.state.unknownFields != before;
}

Error GithubErrand::noted(Error error)
{
    // a limit that only the body of the answer told of; from the headers, the client knows already
    if (error.kind == Error::Kind::RateLimited && !error.retryAt.isValid())
        return m_context.client.noteRefusal(error);
    return error;
}

void GithubErrand::noteCost(const std::optional<GraphqlCost> &cost)
{
    if (!cost)
        return;
    m_context.client.limits().noteSpent(cost->cost);
    m_context.client.limits().noteBudget(cost->limit, cost->remaining, cost->used, cost->resetAt);
}

}
