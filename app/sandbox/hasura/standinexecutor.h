// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/github/graphqlquery.h"
#include "app/sandbox/hasura/standinschema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Trunkline {

/// Runs GraphQL against PostgreSQL, which builds the JSON itself: so texts, times and numbers are spelled as Hasura's.
class StandInExecutor
{
public:
    StandInExecutor(PostgresSession &session, const StandInRules &rules);

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
    QByteArray select(const GraphqlField &field);
    QByteArray update(const GraphqlField &field, const QString &table);
    QByteArray insert(const GraphqlField &field, const QString &table);
    QString columns(const QList<GraphqlField> &selection, const QString &table, const QString &path) const;
    QString where(const QJsonObject &conditions, const QString &table, const QString &path, QVariantList &values) const;
    QVariant bound(const QJsonValue &value) const;
    QString sqlType(const QString &table, const QString &column) const;
    QByteArray fetch(const QString &sql, const QVariantList &values);
    void checkVariables(const QString &query, const QJsonObject &variables) const;
    const StandInRole *role() const { return m_role ? &*m_role : nullptr; }

    PostgresSession &m_session;
    const StandInRules &m_rules;
    StandInSchema m_schema;
    std::optional<StandInRole> m_role;
};

}
