// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubclient.h"
#include "app/adapters/github/githubstate.h"

#include <QThreadPool>

#include <functional>

namespace Trunkline {

class Clock;

/// One thing that a refresh fetches, in one or several requests after one another. Deleting it stops it.
class GithubErrand : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        GithubClient &client;
        GithubState &state;
        QThreadPool &pool; ///< answers are parsed here
        const Clock &clock;
        std::chrono::milliseconds retryDelay; ///< before a query that was too heavy is asked in smaller pieces
        std::chrono::milliseconds mergeDelay; ///< the host's time to find out what can be merged
    };
    using Ended = std::function<void(const std::optional<Error> &)>;

    GithubErrand(const Context &context, Ended ended, QObject *parent);
    ~GithubErrand() override;

    virtual void start() = 0;

Q_SIGNALS:
    void progressed();

protected:
    /// @p parse turns a GraphqlAnswer and an origin into a Result, in the pool; @p then hears it here.
    template <typename Parse, typename Then>
    void askGraphql(const QString &document, const QJsonObject &variables, Parse parse, const Then &then);
    /// @p parse turns a body and an origin into a Result.
    template <typename Parse, typename Then>
    void askRest(const GithubRequest &request, Parse parse, const Then &then);

    /// Ends the errand; the last thing it does.
    void end(const std::optional<Error> &error = std::nullopt);

    GithubState &state() { return m_context.state; }
    const Context &context() const { return m_context; }
    QString origin() const;
    QString repositoryPath() const;
    QJsonObject repositoryVariables() const;

    int pageSize(const QString &document, int usual) const;
    /// Asks for less from now on when @p error says that it was too much; false when it cannot be less.
    bool shrink(const QString &document, int usual, const Error &error);

private:
    /// True when the query is worth another try without the fields that the server lacks.
    bool learnUnknownFields(const Error &error);
    Error noted(Error error);
    void noteCost(const std::optional<GraphqlCost> &cost);

    const Context m_context;
    Ended m_ended;
    QFuture<Result<GithubAnswer>> m_inFlight;
};

template <typename Parse, typename Then>
void GithubErrand::askGraphql(const QString &document, const QJsonObject &variables, Parse parse, const Then &then)
{
    using Parsed = std::invoke_result_t<Parse, const GraphqlAnswer &, const QString &>;
    struct Outcome
    {
        Parsed parsed;
        std::optional<GraphqlCost> cost;
    };
    const QString from = origin();
    m_inFlight = m_context.client.send({.graphql = graphqlRequest(document, variables, m_context.state.unknownFields)});
    m_inFlight
            .then(&m_context.pool,
                  [parse, from](const Result<GithubAnswer> &answer) {
                      const Result<GraphqlAnswer> graphql = answer.and_then(
                              [&](const GithubAnswer &whole) { return parseGraphql(whole.body, from); });
                      if (!graphql)
                          return Outcome{.parsed = Failure(graphql.error())};
                      return Outcome{.parsed = parse(*graphql, from), .cost = parseCost(*graphql)};
                  })
            .then(this, [this, document, variables, parse = std::move(parse), then](const Outcome &outcome) {
                noteCost(outcome.cost);
                if (outcome.parsed)
                    then(outcome.parsed);
                else if (learnUnknownFields(outcome.parsed.error()))
                    askGraphql(document, variables, parse, then);
                else
                    then(Parsed(Failure(noted(outcome.parsed.error()))));
            });
}

template <typename Parse, typename Then>
void GithubErrand::askRest(const GithubRequest &request, Parse parse, const Then &then)
{
    const QString from = origin();
    m_inFlight = m_context.client.send(request);
    m_inFlight
            .then(&m_context.pool,
                  [parse, from](const Result<GithubAnswer> &answer) {
                      return answer.and_then([&](const GithubAnswer &whole) { return parse(whole.body, from); });
                  })
            .then(this, then);
}

}
