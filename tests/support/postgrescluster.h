// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Trunkline {

/// A real PostgreSQL of the tests' own: a cluster in a temporary folder that listens on a unix socket there and trusts
/// whoever reaches it. Its superuser is "postgres". Stopped and deleted with the object.
class PostgresCluster
{
    Q_DISABLE_COPY_MOVE(PostgresCluster)

public:
    PostgresCluster();
    /// A server of somebody else, for clients that bring their own: only run() and url() work.
    explicit PostgresCluster(QString externalUrl);
    ~PostgresCluster();

    /// Another one that repeats @p primary for as long as that runs, connected to it as @p role.
    static std::unique_ptr<PostgresCluster> standbyOf(const PostgresCluster &primary, const QString &role);

    /// Empty when it runs; else why not.
    const QString &problem() const { return m_problem; }
    /// The folder of the socket.
    QString folder() const;
    QString url(const QString &database = QStringLiteral("postgres"),
                const QString &user = QStringLiteral("postgres")) const;
    /// Runs SQL as the superuser through psql and gives back what it prints, without alignment; fails the test where
    /// PostgreSQL refuses.
    QString run(const QString &sql, const QString &database = QStringLiteral("postgres")) const;
    /// Every client is cut off and none gets in until start().
    void stop();
    void start();

private:
    enum class Data { Own, Copied };
    explicit PostgresCluster(Data data);
    void prepare(QProcess &process) const;
    QString finish(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_dir;
    QString m_problem;
    const QString m_externalUrl;
    QProcess m_server;
};

}
