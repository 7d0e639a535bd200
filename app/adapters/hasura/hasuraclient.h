// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/flagdocuments.h"
#include "app/adapters/hasura/hasuraanswer.h"
#include "app/adapters/hasura/hasuraplace.h"
#include "models/ports/secretstore.h"

#include <QNetworkAccessManager>
#include <QObject>

class QNetworkReply;

namespace Trunkline {

/// Sends requests to one Hasura, and remembers what its schema offers.
class HasuraClient final : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        std::chrono::milliseconds answerWithin{15'000}; ///< Hasura itself sets no limit
        std::chrono::milliseconds verifyEvery{400}; ///< where the answer to a change was lost
        int verifications = 8; ///< what the server had begun when the answer was lost has ended by then
    };

    /// Without a secret in @p place it is looked up in @p secrets, which may be null, under secretEntry().
    HasuraClient(HasuraPlace place, FlagPolicy policy, std::unique_ptr<SecretStore> secrets, Patience patience,
                 QObject *parent = nullptr);

    static QString secretEntry(const QString &origin);
    bool needsSecret() const { return m_needsSecret; }
    QFuture<Result<Secret>> readSecret() { return m_secrets->read(secretEntry(m_place.origin())); }
    /// Fails where it may not be sent to that place.
    Result<void> useSecret(const Result<Secret> &secret);

    const HasuraPlace &place() const { return m_place; }
    const FlagPolicy &policy() const { return m_policy; }
    const Patience &patience() const { return m_patience; }

    /// The caller owns the reply.
    QNetworkReply *post(const HasuraRequest &request);
    QNetworkReply *post(const QUrl &url, const QByteArray &body);
    /// Without credentials: for what everybody may know.
    QNetworkReply *get(const QUrl &url);
    static HasuraReply take(QNetworkReply *reply);

    /// Null until the schema was asked for, and again after forget().
    const std::shared_ptr<const FlagDocuments> &documents() const { return m_documents; }
    void learn(const FlagSchema &schema) { m_documents = std::make_shared<FlagDocuments>(m_policy, schema); }
    void forget() { m_documents.reset(); }

private:
    HasuraPlace m_place;
    const FlagPolicy m_policy;
    const Patience m_patience;
    const std::unique_ptr<SecretStore> m_secrets;
    bool m_needsSecret = false;
    QNetworkAccessManager m_network;
    std::shared_ptr<const FlagDocuments> m_documents;
};

}
