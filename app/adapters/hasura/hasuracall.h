// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuraclient.h"
#include "models/feeds/inflight.h"
#include "models/feeds/promisedcall.h"

#include <QNetworkReply>
#include <QtConcurrentRun>

#include <functional>

namespace Trunkline {

/// One request to the user, which may take several to Hasura, one after the other.
template <typename T>
class HasuraCall : public PromisedCall<T>
{
protected:
    using Documents = std::shared_ptr<const FlagDocuments>;

    explicit HasuraCall(HasuraClient &client)
        : PromisedCall<T>(&client)
        , m_client(client)
    {
    }

    HasuraClient &client() { return m_client; }
    Error failure(Error::Kind kind, Error::Cause cause, const QString &detail) const
    {
        return {.kind = kind, .cause = cause, .origin = m_client.place().origin(), .detail = detail};
    }

    /// Goes on with the answer, made out of its JSON in another thread by @p parse.
    template <typename Value>
    void ask(const HasuraRequest &request, std::function<Value(const QJsonObject &)> parse,
             std::function<void(const Result<Value> &)> then)
    {
        QNetworkReply *reply = m_client.post(request);
        reply->setParent(this);
        QObject::connect(reply, &QNetworkReply::finished, this,
                         [this, reply, parse = std::move(parse), then = std::move(then)] {
                             reply->deleteLater();
                             const auto work = [raw = HasuraClient::take(reply), parse,
                                                origin = m_client.place().origin()]() -> Result<Value> {
                                 const Result<QJsonObject> data = parseHasuraReply(raw, origin);
                                 if (!data)
                                     return Failure(data.error());
                                 return parse(*data);
                             };
                             QtConcurrent::run(work).then(this, [this, then](const Result<Value> &value) {
                                 if (!value && value.error().cause == Error::Cause::TableMissing)
                                     m_client.forget(); // the schema is another now
                                 then(value);
                             });
                         });
    }

    /// The documents that fit the schema; asks for it when that is not known. A failure ends the call.
    void withDocuments(const std::function<void(const Documents &)> &then)
    {
        if (m_client.needsSecret()) {
            m_secret.start(m_client.readSecret(), this, [this, then](const Result<Secret> &secret) {
                if (const Result<void> used = m_client.useSecret(secret); used)
                    withDocuments(then);
                else
                    this->end(Failure(used.error()));
            });
            return;
        }
        if (m_client.documents()) {
            then(m_client.documents());
            return;
        }
        const FlagDocuments blank(m_client.policy());
        if (!blank.hasNamespace()) {
            askForRoots({}, then);
            return;
        }
        ask<FlagDocuments::RootTypes>(
                FlagDocuments::rootTypes(), [blank](const QJsonObject &data) { return blank.readRootTypes(data); },
                [this, then](const Result<FlagDocuments::RootTypes> &types) {
                    if (types)
                        askForRoots(*types, then);
                    else
                        this->end(Failure(types.error()));
                });
    }

private:
    void askForRoots(const FlagDocuments::RootTypes &types, const std::function<void(const Documents &)> &then)
    {
        const FlagDocuments blank(m_client.policy());
        ask<FlagDocuments::Roots>(
                FlagDocuments::rootFields(types), [blank](const QJsonObject &data) { return blank.readRoots(data); },
                [this, then](const Result<FlagDocuments::Roots> &roots) {
                    if (roots)
                        askForColumns(*roots, then);
                    else
                        this->end(Failure(roots.error()));
                });
    }

    void askForColumns(const FlagDocuments::Roots &roots, const std::function<void(const Documents &)> &then)
    {
        const FlagDocuments blank(m_client.policy());
        ask<FlagSchema>(
                FlagDocuments::columns(roots),
                [blank, roots](const QJsonObject &data) { return blank.readColumns(data, roots); },
                [this, then](const Result<FlagSchema> &schema) {
                    if (!schema) {
                        this->end(Failure(schema.error()));
                        return;
                    }
                    const FlagPolicy &policy = m_client.policy();
                    if (!isUsable(schema->shape, policy)) {
                        this->end(Failure(failure(Error::Kind::NotFound, Error::Cause::TableMissing,
                                                  missingNames(schema->shape, policy).join(QStringLiteral(", ")))));
                        return;
                    }
                    m_client.learn(*schema);
                    then(m_client.documents());
                });
    }

    HasuraClient &m_client;
    InFlight<Result<Secret>> m_secret;
};

}
