// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace Trunkline {

/// A selected field, or a fragment when typeCondition is set: then only its selection counts.
struct GraphqlField
{
    QString name;
    QString alias; ///< the name under which the answer carries it
    QString typeCondition;
    QJsonObject arguments; ///< variables filled in
    QList<GraphqlField> selection;

    bool isFragment() const { return !typeCondition.isEmpty(); }
};

/// Reads an operation: fields, aliases, arguments, variables, fragments, @include. As much of GraphQL as Trunkline's
/// own documents use; whether these are right is tested against the published schema elsewhere.
Result<QList<GraphqlField>> parseGraphqlQuery(const QString &text, const QJsonObject &variables);

/// Points by GitHub's published formula: each connection is asked for once per node above it; the sum, through 100.
int graphqlCost(const QList<GraphqlField> &selection);

}
