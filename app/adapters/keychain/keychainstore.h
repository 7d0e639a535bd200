// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/secretstore.h"

#include <QObject>

namespace Trunkline {

/// Secrets in the desktop's keychain (Secret Service, KWallet), in entries of one service.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(QString service, QObject *parent = nullptr);

    QFuture<Result<Secret>> read(const QString &entry) override;
    QFuture<Result<void>> write(const QString &entry, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &entry) override;

private:
    const QString m_service;
};

}
