// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace Trunkline {

/// A repository as GitHub would know it: objects with the names of the schema, made from a seed. Ids are beyond 32
/// bits.
struct GithubWorld
{
    QString owner = QStringLiteral("acme");
    QString name = QStringLiteral("platform");
    QString viewer = QStringLiteral("ada");
    QString trunkSha;
    QMap<int, QJsonObject> open; ///< by number
    QList<QJsonObject> merged; ///< newest first
    QJsonArray environments;
    QJsonArray deployments; ///< newest first
    QJsonObject protection; ///< branchProtectionRule; empty: none to be seen
    QJsonArray rules; ///< of the rulesets, as GraphQL gives them
    QJsonArray restRules; ///< the same, as REST gives them
    QJsonArray forcePushes;
};

/// Many pull requests in every state that a gate can have; @p now is when it is.
GithubWorld makeGithubWorld(quint32 seed, const QDateTime &now, int open = 250, int merged = 40);

/// One check run of the kind that pull requests have.
QJsonObject makeCheckRun(const QString &name, const QString &app, qint64 appId, const QString &status,
                         const QString &conclusion, const QString &sha, const QDateTime &at, qint64 id);

/// A new commit on a pull request: head, time, and nothing judged yet.
void pushCommit(QJsonObject &pullRequest, const QString &sha, const QDateTime &at);

}
