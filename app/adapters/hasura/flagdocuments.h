// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/featureflag.h"
#include "models/domain/flagpolicy.h"
#include "models/domain/result.h"
#include "models/rules/flagtables.h"

#include <QJsonObject>

namespace Trunkline {

struct HasuraRequest
{
    QString query;
    QJsonObject variables;

    QByteArray toJson() const;
};

/// What the schema of this role offers.
struct FlagSchema
{
    FlagShape shape;
    QHash<QString, QString> types; ///< of the flag's columns: "bigint"
    QString setType; ///< "flags_set_input"; empty: this role cannot update
    QString insertType;
    QString auditInsertType;
    bool hasIncrement = false; ///< the version may be in _inc
    bool canRecordAudits = false;
};

/// The team's tables in GraphQL: names come from the policy, values always go as variables.
class FlagDocuments
{
public:
    explicit FlagDocuments(FlagPolicy policy, FlagSchema schema = {});

    /// The types that hold the root fields. A namespace has types of its own, whose names are asked for first.
    struct RootTypes
    {
        QString query = QStringLiteral("query_root");
        QString mutation = QStringLiteral("mutation_root");
    };
    bool hasNamespace() const { return !m_policy.rootFields.within.isEmpty(); }
    static HasuraRequest rootTypes();
    RootTypes readRootTypes(const QJsonObject &data) const;

    /// Names of all root fields, then, with what that told, of the columns.
    static HasuraRequest rootFields(const RootTypes &types);
    struct Roots
    {
        QString flagType;
        QString eventType;
        QString auditType;
        bool canUpdate = false;
        bool canInsert = false;
        bool canRecordAudits = false;
    };
    Roots readRoots(const QJsonObject &data) const;
    static HasuraRequest columns(const Roots &roots);
    FlagSchema readColumns(const QJsonObject &data, const Roots &roots) const;

    const FlagSchema &schema() const { return m_schema; }
    HasuraRequest flags() const;
    HasuraRequest subscription() const;
    HasuraRequest flag(const QString &key) const;
    HasuraRequest history(const QString &key, qint32 limit) const;
    /// The flag and whether the change is recorded, in one request.
    HasuraRequest verification(const QString &key, const QString &changeId) const;
    HasuraRequest lastAudit() const;
    HasuraRequest update(const FlagChange &change) const;
    HasuraRequest insert(const NewFlag &flag) const;
    HasuraRequest insertAudit(const FlagAudit &audit) const;

    FlagSnapshot readSnapshot(const QJsonObject &data) const;
    std::optional<FeatureFlag> readFlag(const QJsonObject &data) const;
    bool readIsRecorded(const QJsonObject &data) const;
    QList<FlagEvent> readHistory(const QJsonObject &data) const;
    std::optional<FlagAudit> readAudit(const QJsonObject &data) const;
    /// How many rows an update changed, and the row after it.
    QList<FeatureFlag> readUpdated(const QJsonObject &data) const;

private:
    QString root(const QString &configured, const QString &table, QLatin1StringView pattern) const;
    QString selectRoot() const { return root(m_policy.rootFields.select, m_policy.table, QLatin1StringView("%1")); }
    QString eventRoot() const { return root(m_policy.rootFields.events, m_policy.eventTable, QLatin1StringView("%1")); }
    QString auditRoot() const { return root(m_policy.rootFields.audits, m_policy.auditTable, QLatin1StringView("%1")); }
    QString updateRoot() const
    {
        return root(m_policy.rootFields.update, m_policy.table, QLatin1StringView("update_%1"));
    }
    QString insertRoot() const
    {
        return root(m_policy.rootFields.insert, m_policy.table, QLatin1StringView("insert_%1_one"));
    }
    QString insertAuditRoot() const
    {
        return root(m_policy.rootFields.insertAudit, m_policy.auditTable, QLatin1StringView("insert_%1_one"));
    }
    QString inNamespace(const QString &fields) const;
    QJsonObject ofNamespace(const QJsonObject &data) const;
    QString columnList() const;
    QString eventColumnList() const;
    FeatureFlag readRow(const QJsonObject &row) const;

    const FlagPolicy m_policy;
    const FlagSchema m_schema;
};

}
