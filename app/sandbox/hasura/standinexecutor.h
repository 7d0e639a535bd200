// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/github/graphqlquery.h"
#include "app/sandbox/hasura/standinschema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Trunkline {

/// Runs GraphQL against a database, which builds the JSON itself.
class StandInExecutor
{
public:
    StandInExecutor(StandInDatabase &database, const StandInRules &rules);

    struct Answer
    {
        QByteArray data; ///< the text of the data object; empty: errors
        QJsonArray errors;
    };

    enum class Operation { Any, SubscriptionOnly };
    /// @p role is empty for the admin.
    Answer run(const QJsonObject &request, const QString &role, Operation operation = Operation::Any);

    static QJsonArray error(const QString &code, const QString &message, const QString &path);

private:
    struct Refused
    {
        QJsonArray errors;
    };

    QByteArray runFields(const QList<GraphqlField> &fields, bool isMutation);
    QByteArray runField(const GraphqlField &field, bool isMutation);
    QByteArray runTableField(const GraphqlField &field, bool isMutation);
    QJsonArray unknownField(const QString &name, bool isMutation) const;
    QByteArray select(const GraphqlField &field);
    QByteArray update(const GraphqlField &field, const QString &table);
    QByteArray updateByKey(const GraphqlField &field, const QString &table);
    QByteArray insert(const GraphqlField &field, const QString &table);
    QList<StandInColumn> columns(const QList<GraphqlField> &selection, const QString &table, const QString &path) const;
    StandInQuery rowsOf(const GraphqlField &field, const QString &table, const QString &path) const;
    void checkHidden(StandInQuery query, const QString &path) const;
    QList<StandInValue> values(const GraphqlField &field, const QString &table, const QString &path) const;
    static QVariant bound(const QJsonValue &value);
    QByteArrayList checked(const Result<QByteArrayList> &rows) const;
    void checkVariables(const QString &query, const QJsonObject &variables) const;
    const StandInRole *role() const { return m_role ? &*m_role : nullptr; }

    StandInDatabase &m_database;
    const StandInRules &m_rules;
    StandInSchema m_schema;
    std::optional<StandInRole> m_role;
};

}
