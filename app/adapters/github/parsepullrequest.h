// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/graphql.h"
#include "models/domain/pullrequest.h"

namespace Trunkline {

/// A pull request as the heartbeat sees it. The digest stands for everything that calls for new details.
struct Pulse
{
    PullRequest facts; ///< without the parts
    QByteArray digest;
    bool tellsMergeable = false;
};

Pulse parsePulse(const QJsonObject &node);

/// Details, and where the answer stopped short of all of them.
struct ParsedPullRequest
{
    PullRequest facts;
    QString moreFiles; ///< cursor of the next page; empty when all are there
    QString moreChecks;
    bool mayNotReadChecks = false;
};

/// @p problems: those within this node, with paths that start at it. They take away exactly the parts they concern.
ParsedPullRequest parseDetails(const QJsonObject &node, const QList<GraphqlProblem> &problems, const QString &origin);

/// The same of a merged one, with how it came to trunk.
ParsedPullRequest parseMerged(const QJsonObject &node, const QList<GraphqlProblem> &problems, const QString &origin);

Deployment parseDeployment(const QJsonObject &node);
QList<ChangedFile> parseFiles(const QJsonArray &nodes);

/// The problems below @p path, their paths cut to what follows it.
QList<GraphqlProblem> problemsBelow(const QList<GraphqlProblem> &problems, const QStringList &path);

/// Files and checks that came on a further page.
struct MoreFiles
{
    QList<ChangedFile> files;
    QString more;
};
struct MoreChecks
{
    QList<Check> checks;
    QString more;
};
Result<MoreFiles> parseFilesPage(const GraphqlAnswer &answer, const QString &origin);
Result<MoreChecks> parseChecksPage(const GraphqlAnswer &answer, const QString &head, const QString &origin);

}
