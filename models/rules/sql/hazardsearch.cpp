// SPDX-License-Identifier: GPL-3.0-or-later

// Goes through a file once, with the schema as it is at each statement.

#include "models/rules/sql/hazards.h"
#include "models/rules/sql/operationhazards.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

namespace {

/// PostgreSQL refuses these inside of a transaction block.
bool refusesTransaction(const SqlOperation &operation)
{
    if (operation.kind == Maintenance)
        return operation.detail == "VACUUM FULL"_L1;
    if (operation.kind == Neutral)
        return operation.detail == "VACUUM"_L1;
    const bool isConcurrent = operation.has(SqlOperation::Concurrently);
    return isConcurrent && operation.kind != RefreshView;
}

class HazardSearch
{
public:
    HazardSearch(const SqlScript &script, SchemaState before, const JudgingContext &context)
        : m_script(script)
        , m_context(context)
        , m_schema(std::move(before))
    {
    }

    QList<Hazard> search(const QList<LiveOperation> &operations)
    {
        for (const LiveOperation &live : operations) {
            const SqlOperation &operation = live.operation;
            look(operation);
            if (operation.kind == CreateTable && !m_schema.hasTable(operation.object))
                m_created.insert(operation.object);
            if (operation.kind == RenameTable && m_created.contains(operation.object))
                m_created.insert(operation.name);
            m_schema.apply(operation);
        }
        lookAtTables(operations);
        std::ranges::stable_sort(m_hazards, {}, &Hazard::offset);
        return std::move(m_hazards);
    }

private:
    QString tableOf(const SqlOperation &operation) const
    {
        const bool isIndex
                = operation.kind == DropIndex || (operation.kind == Reindex && operation.detail == "index"_L1);
        const QString table = isIndex ? m_schema.tableOfIndex(operation.object) : QString();
        return table.isEmpty() ? operation.object : table;
    }

    bool isNew(const SqlOperation &operation) const
    {
        const QString table = tableOf(operation);
        return m_created.contains(table) || m_context.unmerged.contains(table);
    }

    void add(const QString &rule, const SqlOperation &operation, const LockTaken &lock)
    {
        const QString table = tableOf(operation);
        const bool isOfColumn
                = !operation.column.isEmpty() && operation.kind != AddCheck && operation.kind != RenameEnumValue;
        const auto rows = m_context.rows.constFind(table);
        m_hazards.append({.rule = rule,
                          .statement = operation.statement,
                          .offset = operation.offset,
                          .length = operation.length,
                          .object = isOfColumn      ? QString(table % u'.' % operation.column)
                                  : table.isEmpty() ? operation.name
                                                    : table,
                          .lock = lock.lock,
                          .reach = lock.reach,
                          .blocks = lock.blocks,
                          .rows = rows == m_context.rows.cend() ? std::nullopt : std::optional(*rows)});
    }

    void look(const SqlOperation &operation)
    {
        for (const QString &rule : styleBrokenBy(operation, m_schema))
            add(rule, operation, {});
        if (operation.kind == Setting && operation.name == "lock_timeout"_L1 && operation.detail != "0"_L1
            && !operation.detail.isEmpty())
            m_hasTimeout = true;
        if (refusesTransaction(operation) && m_script.statements > 1)
            add(u"concurrently-in-transaction"_s, operation, {});
        if (isNew(operation) && operation.kind != Unseen) {
            lookAtReferenced(operation);
            return;
        }
        const LockTaken lock = lockOf(operation, m_schema);
        QStringList rules = rulesBrokenBy(operation, m_schema);
        if (operation.kind == CreateEnum && operation.object.isEmpty())
            rules.clear();
        for (const QString &rule : std::as_const(rules))
            add(rule, operation, lock);
        if (lock.isStrong())
            lookAtStrong(operation, lock);
        else
            lookAtWork(operation, lock);
        lookAtValidation(operation, lock);
    }

    /// A new table is nobody's, but the table that it references is in use.
    void lookAtReferenced(const SqlOperation &operation)
    {
        const bool references = operation.kind == AddForeignKey
                || (operation.kind == AddColumn && operation.has(SqlOperation::InlineForeignKey));
        if (references && !m_created.contains(operation.other) && !m_hasTimeout && !m_isTimeoutNoted
            && m_schema.hasTable(operation.other)) {
            SqlOperation onOther = operation;
            onOther.object = operation.other;
            onOther.column.clear();
            noteTimeout(onOther,
                        {.lock = u"SHARE ROW EXCLUSIVE"_s,
                         .reach = Hazard::Reach::Instant,
                         .blocks = Hazard::Blocks::Writes});
        }
    }

    void noteTimeout(const SqlOperation &operation, const LockTaken &lock)
    {
        m_isTimeoutNoted = true;
        add(u"no-lock-timeout"_s, operation,
            {.lock = lock.lock, .reach = Hazard::Reach::Instant, .blocks = lock.blocks});
    }

    void lookAtStrong(const SqlOperation &operation, const LockTaken &lock)
    {
        if (!m_hasTimeout && !m_isTimeoutNoted)
            noteTimeout(operation, lock);
        const QString table = tableOf(operation);
        const bool isHeld = !m_locked.isEmpty();
        const bool isOther = isHeld && !m_locked.contains(table);
        if (isHeld && (isOther || lock.reach >= Hazard::Reach::Scan))
            add(u"work-after-lock"_s, operation, lock);
        if (lock.blocks == Hazard::Blocks::Everything)
            m_locked.insert(table, operation.statement);
    }

    /// Rows that are changed while another lock is held prolong it.
    void lookAtWork(const SqlOperation &operation, const LockTaken &lock)
    {
        if (!m_locked.isEmpty() && lock.reach >= Hazard::Reach::Scan)
            add(u"work-after-lock"_s, operation, lock);
    }

    /// The lock that the constraint came with is held for the whole validation.
    void lookAtValidation(const SqlOperation &operation, const LockTaken &lock)
    {
        const QString constraint = operation.object + u'/' + operation.name;
        if (operation.has(SqlOperation::NotValid) && operation.kind != CreateIndex)
            m_notValid.insert(constraint, lock);
        const auto added = m_notValid.constFind(constraint);
        if (operation.kind == ValidateConstraint && added != m_notValid.cend())
            add(u"validate-in-same-transaction"_s, operation,
                {.lock = added->lock, .reach = Hazard::Reach::Scan, .blocks = added->blocks});
    }

    void lookAtTables(const QList<LiveOperation> &operations)
    {
        QMap<QString, int> foreignKeys;
        for (const LiveOperation &live : operations) {
            const SqlOperation &operation = live.operation;
            const bool isKey = operation.kind == AddForeignKey
                    || (operation.kind == AddColumn && operation.has(SqlOperation::InlineForeignKey));
            if (isKey && !m_created.contains(operation.object) && ++foreignKeys[operation.object] == 2)
                add(u"several-foreign-keys"_s, operation, {});
            const bool isPlainTable = operation.kind == CreateTable && !operation.has(SqlOperation::Temporary)
                    && !operation.has(SqlOperation::Partition) && operation.other.isEmpty();
            if (isPlainTable && m_schema.hasTable(operation.object) && !m_schema.table(operation.object).hasPrimaryKey
                && !m_schema.table(operation.object).columns.isEmpty())
                add(u"no-primary-key"_s, operation, {});
            lookAtKeyType(operation);
        }
    }

    void lookAtKeyType(const SqlOperation &operation)
    {
        if (operation.kind != AddForeignKey || operation.columns.size() != 1)
            return;
        const QString own = m_schema.typeOf(operation.object, operation.columns.first());
        const QString key = m_schema.typeOf(operation.other, u"id"_s);
        const auto plain = [](const QString &type) {
            return type == "serial"_L1 ? u"int4"_s : type == "bigserial"_L1 ? u"int8"_s : type;
        };
        if (!own.isEmpty() && !key.isEmpty() && plain(own) != plain(key))
            add(u"foreign-key-type"_s, operation, {});
    }

    const SqlScript &m_script;
    const JudgingContext &m_context;
    SchemaState m_schema;
    QSet<QString> m_created;
    QMap<QString, qint32> m_locked; ///< tables under ACCESS EXCLUSIVE, with the statement that took it
    QHash<QString, LockTaken> m_notValid; ///< "table/constraint" -> what it was added with
    bool m_hasTimeout = false;
    bool m_isTimeoutNoted = false;
    QList<Hazard> m_hazards;
};

}

QList<Hazard> hazardsOf(const QList<LiveOperation> &operations, const SqlScript &script, const SchemaState &before,
                        const JudgingContext &context)
{
    return HazardSearch(script, before, context).search(operations);
}

}
