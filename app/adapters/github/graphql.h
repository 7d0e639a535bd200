// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace Trunkline {

/// One entry of errors[] in a GraphQL answer.
struct GraphqlProblem
{
    QString type; ///< "FORBIDDEN", "NOT_FOUND", ...
    QString message;
    QStringList path; ///< {"nodes", "3", "files"}; empty when it concerns the whole
    bool isSaml = false;

    /// The problem as an error of the part it concerns.
    Error error(const QString &origin) const;
};

/// data with what is missing from it.
struct GraphqlAnswer
{
    QJsonObject data;
    QList<GraphqlProblem> problems;
};

/// The body of a request for the document @p name of resources/graphql. Fields in @p unknownFields are left out where
/// the document allows it ("# newer"): an older server does not know them.
QByteArray graphqlRequest(const QString &name, const QJsonObject &variables, const QSet<QString> &unknownFields = {});

/// An error when nothing can be used: no data, a limit, or a query too heavy (Cause::TooHeavy, even with some data: the
/// answer then is short of arbitrary parts). Unknown fields are Cause::UnsupportedServer with their names in detail.
Result<GraphqlAnswer> parseGraphql(const QByteArray &body, const QString &origin);

}
