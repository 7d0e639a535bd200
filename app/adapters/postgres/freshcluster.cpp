// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/freshcluster.h"

#include "app/adapters/postgres/serverprograms.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto longestMaking = 60s;

}

FreshCluster::FreshCluster(QString programs, QString shelf)
    : m_programs(std::move(programs))
    , m_shelf(std::move(shelf))
{
}

Result<void> FreshCluster::make(const QString &folder, const Cancelled &cancelled) const
{
    if (!m_shelf.isEmpty() && QFile::exists(kept() + "/PG_VERSION"_L1)) {
        const Result<void> copied = copy(kept(), folder, cancelled);
        if (copied || copied.error().kind == Error::Kind::Cancelled)
            return copied;
        QDir(folder).removeRecursively();
    }
    const Result<void> made = initialise(folder, cancelled);
    if (made && !m_shelf.isEmpty())
        keep(folder, cancelled);
    return made;
}

Result<void> FreshCluster::initialise(const QString &folder, const Cancelled &cancelled) const
{
    return ServerPrograms::runToEnd(
            ServerPrograms::asOtherUser({m_programs + "/initdb"_L1, u"-D"_s, folder, u"-U"_s, u"postgres"_s, u"-A"_s,
                                         u"trust"_s, u"--no-sync"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s,
                                         u"--wal-segsize=1"_s, u"--no-instructions"_s}),
            cancelled, longestMaking);
}

Result<void> FreshCluster::copy(const QString &from, const QString &to, const Cancelled &cancelled) const
{
    return ServerPrograms::runToEnd({u"cp"_s, u"-a"_s, u"--reflink=auto"_s, u"--"_s, from, to}, cancelled,
                                    longestMaking);
}

/// Whoever is first: several programs may do this at once.
void FreshCluster::keep(const QString &folder, const Cancelled &cancelled) const
{
    QDir().mkpath(m_shelf);
    const QString unfinished = kept() + u'-' + QUuid::createUuid().toString(QUuid::Id128);
    if (!copy(folder, unfinished, cancelled) || !QDir().rename(unfinished, kept()))
        QDir(unfinished).removeRecursively();
}

void FreshCluster::forget() const
{
    if (!m_shelf.isEmpty())
        QDir(kept()).removeRecursively();
}

/// Other programs make other clusters.
QString FreshCluster::kept() const
{
    const QFileInfo server(m_programs + "/postgres"_L1);
    const QString identity = server.canonicalFilePath() + u' ' + QString::number(server.size()) + u' '
            + QString::number(server.lastModified().toMSecsSinceEpoch());
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return m_shelf + "/cluster-"_L1 + QString::fromLatin1(hash);
}

}
