// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/gitmigrationsource.h"

#include <QDir>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Result<void> writeNew(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Failure(Error{.kind = Error::Kind::Invalid, .origin = path, .detail = file.errorString()});
    return {};
}

Result<QString> writePair(const GitPlace &place, const QString &folder, const QByteArray &up, const QByteArray &down)
{
    if (place.workTree.isEmpty())
        return Failure(Error{.kind = Error::Kind::Invalid, .origin = place.gitDir, .detail = u"bare repository"_s});
    const QString path = place.workTree + u'/' + folder;
    if (QDir(path).exists())
        return Failure(Error{.kind = Error::Kind::Conflict, .origin = path});
    if (!QDir().mkpath(path))
        return Failure(Error{.kind = Error::Kind::Forbidden, .origin = path});
    for (const auto &[name, text] : {std::pair(u"/up.sql"_s, up), std::pair(u"/down.sql"_s, down)}) {
        if (const Result<void> done = writeNew(path + name, text); !done)
            return Failure(done.error());
    }
    return folder;
}

}

GitMigrationSource::GitMigrationSource(const GitPlace &place, const Policy &policy, const QString &helper,
                                       const QString &memory, const Clock &clock)
    : m_place(place)
    , m_clock(clock)
    , m_reader(place, policy, helper, memory)
{
    m_pool.setMaxThreadCount(1);
}

GitMigrationSource::~GitMigrationSource()
{
    for (QFuture<Result<MigrationReading>> &future : m_running)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<Result<MigrationReading>> GitMigrationSource::migrations(const MigrationQuestion &question)
{
    m_running.removeIf([](const QFuture<Result<MigrationReading>> &future) { return future.isFinished(); });
    const auto read = [this, question](QPromise<Result<MigrationReading>> &promise) {
        Result<MigrationReading> reading = m_reader.read(question, [&promise] { return promise.isCanceled(); });
        if (reading)
            reading->asOf = m_clock.now();
        if (!promise.isCanceled())
            promise.addResult(std::move(reading));
    };
    m_running.append(QtConcurrent::run(&m_pool, read));
    return m_running.last();
}

QFuture<Result<QString>> GitMigrationSource::create(const QString &folder, const QString &name, const QByteArray &up,
                                                    const QByteArray &down, quint64 version)
{
    const QString path = folder + u'/' + QString::number(version) + u'_' + name;
    return QtConcurrent::run(&m_pool, [this, path, up, down] { return writePair(m_place, path, up, down); });
}

}
