// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/github/graphqlquery.h"

#include <functional>

namespace Trunkline {

/// Answers a query from objects whose fields are named as in the schema. A list is answered as a connection when it is
/// asked as one; __typename decides about fragments.
class GraphqlExecutor
{
public:
    /// The value of a field; a problem takes the field away: null and an entry in errors[], as GitHub does.
    struct Value
    {
        QJsonValue value;
        QString problem; ///< its type, as "FORBIDDEN"
    };
    /// @p path leads to the field.
    using Resolver
            = std::function<Value(const QJsonObject &object, const GraphqlField &field, const QStringList &path)>;

    explicit GraphqlExecutor(Resolver resolver)
        : m_resolver(std::move(resolver))
    {
    }

    /// {"data": ..., "errors": [...]}
    QJsonObject execute(const QList<GraphqlField> &selection, const QJsonObject &root);

private:
    QJsonValue complete(const QJsonValue &value, const GraphqlField &field, const QStringList &path);
    QJsonObject select(const QJsonObject &object, const QList<GraphqlField> &selection, const QStringList &path);
    QJsonObject connection(const QJsonArray &items, const GraphqlField &field, const QStringList &path);
    void fail(const QString &problem, const QStringList &path);
    QJsonValue item(const QJsonValue &value, const GraphqlField &field, const QStringList &path);

    const Resolver m_resolver;
    QJsonArray m_errors;
};

}
