// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/judging.h"

#include "models/rules/sql/hazards.h"
#include "models/rules/sql/typechange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

namespace {

/// What an operation means for those who use the schema.
enum class Part { None, Expands, Fills, Contracts, Unseen };

class Judge
{
public:
    Judge(const SqlScript &script, SchemaState &schema, const JudgingContext &context)
        : m_script(script)
        , m_schema(schema)
        , m_context(context)
    {
    }

    Judgement judge()
    {
        const QList<LiveOperation> operations = liveOperations(m_script, m_schema);
        m_judgement.hazards = hazardsOf(operations, m_script, m_schema, m_context);
        noteReplaced(operations);
        for (const LiveOperation &live : operations) {
            take(live);
            m_schema.apply(live.operation);
        }
        keepFunctions();
        m_judgement.kind = kind();
        return std::move(m_judgement);
    }

private:
    /// What is dropped and made again in one file is replaced, and nothing is taken away.
    void noteReplaced(const QList<LiveOperation> &operations)
    {
        for (const LiveOperation &live : operations) {
            const SqlOperation &one = live.operation;
            if (one.kind == CreateFunction)
                noteRemadeFunction(one);
            else if (one.kind == CreateView)
                m_remade.insert(one.object);
            else if (one.kind == CreateTrigger || one.kind == CreateIndex || one.kind == AddUnique
                     || one.kind == AddPrimaryKey || one.kind == AddCheck || one.kind == AddForeignKey)
                m_remade.insert(one.name);
        }
    }

    /// Every call that the new one answers.
    void noteRemadeFunction(const SqlOperation &created)
    {
        m_remadeFunctions.insert(created.object);
        SqlOperation shorter = created;
        for (qint32 left = 0; left <= created.optional; ++left) {
            m_remadeFunctions.insert(shorter.signature());
            if (!shorter.arguments.isEmpty())
                shorter.arguments.removeLast();
        }
    }

    bool isRemade(const SqlOperation &dropped) const
    {
        if (dropped.kind != DropFunction)
            return m_remade.contains(dropped.object);
        if (!dropped.has(SqlOperation::AnyArguments))
            return m_remadeFunctions.contains(dropped.signature());
        SqlOperation only = dropped;
        const QList<SchemaState::Function> known = m_schema.functions(dropped.object);
        only.arguments = known.size() == 1 ? known.first().arguments : QStringList();
        return m_remadeFunctions.contains(known.size() == 1 ? only.signature() : dropped.object);
    }

    bool isNew(const QString &table) const { return m_created.contains(table); }

    void take(const LiveOperation &live)
    {
        const SqlOperation &operation = live.operation;
        if (operation.kind == CreateTable && !m_schema.hasTable(operation.object))
            m_created.insert(operation.object);
        switch (partOf(operation)) {
        case Part::None:
            break;
        case Part::Expands:
            m_expands = true;
            break;
        case Part::Fills:
            m_fills = true;
            break;
        case Part::Contracts:
            m_contracts = true;
            break;
        case Part::Unseen:
            m_judgement.unseen.append(live.index);
            break;
        }
        if (takesAway(operation))
            m_judgement.destructive.append(live.index);
        noteEffect(operation, live.index);
    }

    Part partOf(const SqlOperation &operation) const
    {
        switch (operation.kind) {
        case CreateTable:
            return operation.has(SqlOperation::Temporary) ? Part::None : Part::Expands;
        case AddColumn:
        case CreateView:
        case CreateEnum:
        case AddEnumValue:
        case CreateFunction:
        case CreateTrigger:
        case CreateIndex:
        case AddCheck:
        case AddForeignKey:
        case AddUnique:
        case AddPrimaryKey:
        case AddExclusion:
        case AddGenerated:
        case DropNotNull:
        case CreateExtension:
        case CreateOther:
        case AttachPartition:
            return Part::Expands;
        case Insert:
        case Update:
        case Delete:
            return isNew(operation.object) ? Part::None : Part::Fills;
        case Unseen:
            return Part::Unseen;
        case SetType:
            return narrows(operation) ? Part::Contracts : Part::Expands;
        case SetNotNull:
            return Part::Contracts;
        case DropIndex:
        case DropConstraint:
        case DropTrigger:
            return m_remade.contains(operation.kind == DropIndex ? operation.object : operation.name) ? Part::None
                                                                                                      : Part::Contracts;
        default:
            return takesAway(operation) ? Part::Contracts : Part::None;
        }
    }

    bool narrows(const SqlOperation &operation) const
    {
        return typeChange(m_schema.typeOf(operation.object, operation.column), operation.detail).isNarrowing;
    }

    bool takesAway(const SqlOperation &operation) const
    {
        switch (operation.kind) {
        case DropTable:
        case DropColumn:
        case Truncate:
        case RenameTable:
        case RenameColumn:
            return !isNew(operation.object);
        case DropSchema:
        case RenameEnumValue:
        case DetachPartition:
            return true;
        case RenameOther:
            return operation.detail == "schema"_L1 || operation.detail == "type"_L1 || operation.detail == "view"_L1
                    || operation.detail == "function"_L1 || operation.detail == "column"_L1;
        case DropView:
        case DropFunction:
            return !isRemade(operation);
        case DropOther:
            return operation.detail == "type"_L1 || operation.detail == "sequence"_L1 || operation.detail == "domain"_L1
                    || operation.detail == "extension"_L1;
        case SetType:
            return !isNew(operation.object) && narrows(operation);
        case SetNotNull:
            return !isNew(operation.object) && !m_schema.isProvenNotNull(operation.object, operation.column);
        case Delete:
            return !isNew(operation.object) && !operation.has(SqlOperation::HasWhere);
        default:
            return false;
        }
    }

    void noteEffect(const SqlOperation &operation, qint32 index)
    {
        const auto add = [&](SchemaEffect::Kind kind, const QString &column, const QString &to = {}) {
            m_judgement.effects.append(
                    {.kind = kind, .table = operation.object, .column = column, .to = to, .operation = index});
        };
        switch (operation.kind) {
        case CreateTable:
            add(SchemaEffect::Kind::Adds, {});
            break;
        case AddColumn:
            if (!isNew(operation.object))
                add(SchemaEffect::Kind::Adds, operation.column);
            break;
        case DropTable:
        case DropColumn:
            add(SchemaEffect::Kind::Drops, operation.column);
            break;
        case RenameTable:
        case RenameColumn:
            add(SchemaEffect::Kind::Renames, operation.column, operation.name);
            break;
        case SetType:
            if (narrows(operation))
                add(SchemaEffect::Kind::Narrows, operation.column);
            break;
        case Update:
            for (const QString &column : operation.columns)
                add(SchemaEffect::Kind::Fills, column);
            break;
        default:
            break;
        }
    }

    void keepFunctions()
    {
        QHash<QString, QList<SqlOperation>> bodies;
        for (const SqlOperation &operation : m_script.operations) {
            if (operation.has(SqlOperation::InFunction))
                bodies[operation.body].append(operation);
        }
        for (const SqlOperation &operation : m_script.operations) {
            if (operation.kind == CreateFunction)
                m_schema.addFunction(operation, bodies.value(operation.signature()));
        }
    }

    MigrationKind kind() const
    {
        const bool isUnclear = !m_judgement.unseen.isEmpty() || !m_script.gaps.isEmpty();
        if (m_contracts && (m_expands || m_fills))
            return MigrationKind::Mixed;
        if (m_contracts)
            return MigrationKind::Contract;
        if (isUnclear)
            return MigrationKind::Unknown;
        if (m_expands && m_fills)
            return MigrationKind::Mixed;
        return m_expands ? MigrationKind::Expand : m_fills ? MigrationKind::Backfill : MigrationKind::Neutral;
    }

    const SqlScript &m_script;
    SchemaState &m_schema;
    const JudgingContext &m_context;
    QSet<QString> m_created;
    QSet<QString> m_remade;
    QSet<QString> m_remadeFunctions; ///< names and signatures
    bool m_expands = false;
    bool m_fills = false;
    bool m_contracts = false;
    Judgement m_judgement;
};

}

namespace {

/// Follows calls into the functions that they call.
class Calls
{
public:
    Calls(const SqlScript &script, const SchemaState &schema)
        : m_schema(schema)
    {
        for (qint32 i = 0; i < script.operations.size(); ++i) {
            const SqlOperation &operation = script.operations[i];
            if (operation.has(SqlOperation::InFunction))
                m_bodies[operation.body].append({.operation = operation, .index = i});
            else if (operation.kind == CreateFunction)
                m_own[operation.object].append(operation);
        }
    }

    /// What runs in its place; itself where it cannot be told which function it is.
    QList<LiveOperation> follow(const SqlOperation &call, qint32 index) const
    {
        QList<QList<LiveOperation>> found;
        const QList<SqlOperation> own = m_own.value(call.name);
        for (const SqlOperation &one : own) {
            if (functionOf(one).takes(call.arguments.size()))
                found.append(m_bodies.value(one.signature()));
        }
        const QList<SchemaState::Function> older = m_schema.functions(call.name);
        for (const SchemaState::Function &known : older) {
            const bool isReplaced = std::ranges::any_of(
                    own, [&known](const SqlOperation &one) { return one.arguments == known.arguments; });
            if (!isReplaced && known.takes(call.arguments.size()))
                found.append(placedAt(call, index, known.body));
        }
        return found.size() == 1 ? found.first() : QList<LiveOperation>{{.operation = call, .index = index}};
    }

private:
    static SchemaState::Function functionOf(const SqlOperation &created)
    {
        return {.arguments = created.arguments, .optional = created.optional, .body = {}};
    }

    /// It happens there, whereever it was written.
    static QList<LiveOperation> placedAt(const SqlOperation &call, qint32 index, const QList<SqlOperation> &body)
    {
        QList<LiveOperation> live;
        for (SqlOperation one : body) {
            one.statement = call.statement;
            one.offset = call.offset;
            one.length = call.length;
            live.append({.operation = one, .index = index});
        }
        return live;
    }

    const SchemaState &m_schema;
    QHash<QString, QList<LiveOperation>> m_bodies; ///< of the script's functions, by signature
    QHash<QString, QList<SqlOperation>> m_own; ///< these functions, by name
};

}

QList<LiveOperation> liveOperations(const SqlScript &script, const SchemaState &schema)
{
    const Calls calls(script, schema);
    QList<LiveOperation> live;
    for (qint32 i = 0; i < script.operations.size(); ++i) {
        const SqlOperation &operation = script.operations[i];
        if (operation.has(SqlOperation::InFunction))
            continue;
        if (operation.kind == Unseen && operation.detail == "call"_L1)
            live += calls.follow(operation, i);
        else
            live.append({.operation = operation, .index = i});
    }
    return live;
}

Judgement judge(const SqlScript &script, QByteArrayView text, SchemaState &schema, const JudgingContext &context)
{
    Judgement judgement = Judge(script, schema, context).judge();
    applyAllowances(text, script, judgement.hazards);
    return judgement;
}

}
