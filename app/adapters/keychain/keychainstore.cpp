// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/keychain/keychainstore.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace Trunkline {

KeychainStore::KeychainStore(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

static Error errorOf(const QKeychain::Job &job)
{
    Error error{.kind = Error::Kind::Unreachable, .origin = job.service(), .detail = job.errorString()};
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.kind = Error::Kind::NotFound;
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.kind = Error::Kind::Forbidden;
        break;
    default:
        break;
    }
    return error;
}

/// Starts the job; @p value makes the result of one that ended well. The job deletes itself.
template <typename T, typename Job, typename Value>
static QFuture<Result<T>> run(Job *job, Value value)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, value] {
        const bool isMissing = job->error() == QKeychain::EntryNotFound;
        if (job->error() == QKeychain::NoError || (isMissing && std::is_void_v<T>))
            promise->addResult(value(*job));
        else
            promise->addResult(Result<T>(Failure(errorOf(*job))));
        promise->finish();
    });
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

QFuture<Result<Secret>> KeychainStore::read(const QString &entry)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service, this);
    job->setKey(entry);
    return run<Secret>(
            job, [](const QKeychain::ReadPasswordJob &done) { return Result<Secret>(Secret(done.binaryData())); });
}

QFuture<Result<void>> KeychainStore::write(const QString &entry, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    job->setKey(entry);
    job->setBinaryData(secret.reveal());
    return run<void>(job, [](const QKeychain::WritePasswordJob &) { return Result<void>(); });
}

QFuture<Result<void>> KeychainStore::remove(const QString &entry)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service, this);
    job->setKey(entry);
    return run<void>(job, [](const QKeychain::DeletePasswordJob &) { return Result<void>(); });
}

}
