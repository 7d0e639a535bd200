// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/operationreader.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

const OperationReader::Row *OperationReader::handlerFor(QByteArrayView name)
{
    using Self = OperationReader;
    static constexpr Row rows[] = {
            {"AlterTableStmt", &Self::alterTable},
            {"CreateStmt", &Self::createTable},
            {"CreateTableAsStmt", &Self::createTableAs},
            {"DropStmt", &Self::drop},
            {"RenameStmt", &Self::rename},
            {"IndexStmt", &Self::createIndex},
            {"TruncateStmt", &Self::truncate},
            {"CreateFunctionStmt", &Self::createFunction},
            {"CreateTrigStmt", &Self::createTrigger},
            {"ViewStmt", &Self::createView},
            {"AlterEnumStmt", &Self::alterEnum},
            {"CreateEnumStmt", &Self::createEnum},
            {"AlterDomainStmt", &Self::alterDomain},
            {"CreateDomainStmt", &Self::createDomain},
            {"VariableSetStmt", &Self::setVariable},
            {"TransactionStmt", &Self::transaction},
            {"ReindexStmt", &Self::reindex},
            {"VacuumStmt", &Self::vacuum},
            {"ClusterStmt", &Self::cluster},
            {"RefreshMatViewStmt", &Self::refresh},
            {"LockStmt", &Self::lockTable},
            {"CreateExtensionStmt", &Self::createExtension},
            {"DropdbStmt", &Self::dropDatabase},
            {"InsertStmt", &Self::insert},
            {"UpdateStmt", &Self::update},
            {"DeleteStmt", &Self::erase},
            {"MergeStmt", &Self::update},
            {"SelectStmt", &Self::select},
            {"CallStmt", &Self::call},
            {"CopyStmt", &Self::copy},
            {"CommentStmt", &Self::neutral},
            {"GrantStmt", &Self::neutral},
            {"GrantRoleStmt", &Self::neutral},
            {"AlterDefaultPrivilegesStmt", &Self::neutral},
            {"NotifyStmt", &Self::neutral},
            {"VariableShowStmt", &Self::neutral},
            {"CreateSeqStmt", &Self::createOther},
            {"CreateSchemaStmt", &Self::createOther},
            {"CompositeTypeStmt", &Self::createOther},
            {"CreateRangeStmt", &Self::createOther},
            {"DefineStmt", &Self::createOther},
            {"CreateRoleStmt", &Self::createOther},
            {"CreatePolicyStmt", &Self::createOther},
            {"CreateStatsStmt", &Self::createOther},
            {"CreateCastStmt", &Self::createOther},
            {"CreatePublicationStmt", &Self::createOther},
            {"AlterSeqStmt", &Self::alterOther},
            {"AlterOwnerStmt", &Self::alterOther},
            {"AlterObjectSchemaStmt", &Self::alterOther},
            {"AlterFunctionStmt", &Self::alterOther},
            {"AlterPolicyStmt", &Self::alterOther},
            {"AlterRoleStmt", &Self::alterOther},
            {"AlterRoleSetStmt", &Self::alterOther},
            {"AlterExtensionStmt", &Self::alterOther},
            {"RuleStmt", &Self::createOther},
    };
    const Row *const found = std::ranges::find(rows, name, &Row::name);
    return found == std::end(rows) ? nullptr : found;
}

void OperationReader::read(const Statement &statement)
{
    m_statement = statement;
    m_span = statement.span;
    const Node node = statement.node.only();
    if (const Row *row = handlerFor(node.key()))
        (this->*row->handler)(node);
    else
        addUnseen(QString::fromLatin1(node.key()));
}

SqlOperation &OperationReader::add(Kind kind, const QString &object)
{
    m_operations.append({.kind = kind,
                         .statement = m_statement.number,
                         .offset = qint32(m_span.offset),
                         .length = qint32(m_span.length),
                         .object = object});
    return m_operations.last();
}

SqlOperation &OperationReader::addUnseen(const QString &why)
{
    SqlOperation &operation = add(Unseen);
    operation.detail = why;
    return operation;
}

void OperationReader::createTable(const Node &node)
{
    SqlOperation &table = add(CreateTable, relationName(node["relation"]));
    const QString name = table.object;
    table.flags.setFlag(SqlOperation::IfExists, node["if_not_exists"].isTrue());
    table.flags.setFlag(SqlOperation::Temporary, node["relation"]["relpersistence"].is("t"));
    table.flags.setFlag(SqlOperation::Partition, bool(node["partbound"]));
    if (node["inhRelations"])
        table.other = relationName(node["inhRelations"].first()["RangeVar"]);
    for (Node element = node["tableElts"].first(); element; element = element.next()) {
        const Node only = element.only();
        if (only.key() == "ColumnDef") {
            column(only, add(AddColumn, name));
        } else if (only.key() == "Constraint") {
            constraint(only, name);
        }
    }
}

void OperationReader::createTableAs(const Node &node)
{
    const bool isView = node["objtype"].is("OBJECT_MATVIEW");
    add(isView ? CreateView : CreateTable, relationName(node["into"]["rel"]));
    lookAtCalls(node["query"]);
}

namespace {

SqlOperation::Kind dropKind(QByteArrayView type)
{
    if (type == "OBJECT_TABLE" || type == "OBJECT_FOREIGN_TABLE")
        return DropTable;
    if (type == "OBJECT_INDEX")
        return DropIndex;
    if (type == "OBJECT_VIEW" || type == "OBJECT_MATVIEW")
        return DropView;
    if (type == "OBJECT_FUNCTION" || type == "OBJECT_PROCEDURE" || type == "OBJECT_ROUTINE")
        return DropFunction;
    if (type == "OBJECT_TRIGGER")
        return DropTrigger;
    if (type == "OBJECT_SCHEMA")
        return DropSchema;
    return DropOther;
}

}

void OperationReader::drop(const Node &node)
{
    const QByteArrayView type = node["removeType"].bytes();
    for (Node object = node["objects"].first(); object; object = object.next()) {
        const Node only = object.only();
        const QString name = only.key() == "List" ? joinedName(only["items"])
                : only.key() == "ObjectWithArgs"  ? joinedName(only["objname"])
                : only.key() == "TypeName"        ? joinedName(only["names"])
                                                  : only["sval"].text();
        SqlOperation &operation = add(dropKind(type), name);
        if (operation.kind == DropTrigger) { // "orders.audit"
            operation.name = name.section(u'.', -1);
            operation.object = name.section(u'.', 0, -2);
        }
        operation.detail = QString::fromLatin1(type.mid(7)).toLower().replace(u'_', u' ');
        takeArguments(only, operation);
        operation.flags.setFlag(SqlOperation::IfExists, node["missing_ok"].isTrue());
        operation.flags.setFlag(SqlOperation::Cascade, node["behavior"].is("DROP_CASCADE"));
        operation.flags.setFlag(SqlOperation::Concurrently, node["concurrent"].isTrue());
    }
}

void OperationReader::rename(const Node &node)
{
    const QByteArrayView type = node["renameType"].bytes();
    const bool isOfTable = node["relationType"].is("OBJECT_TABLE");
    const QString object = node["relation"]    ? relationName(node["relation"])
            : node["object"]["List"]           ? joinedName(node["object"]["List"]["items"])
            : node["object"]["ObjectWithArgs"] ? joinedName(node["object"]["ObjectWithArgs"]["objname"])
                                               : node["subname"].text();
    const Kind kind = type == "OBJECT_TABLE"       ? RenameTable
            : type == "OBJECT_COLUMN" && isOfTable ? RenameColumn
                                                   : RenameOther;
    SqlOperation &operation = add(kind, object);
    operation.name = node["newname"].text();
    operation.detail = QString::fromLatin1(type.mid(7)).toLower().replace(u'_', u' ');
    takeArguments(node["object"].only(), operation);
    if (kind == RenameColumn)
        operation.column = node["subname"].text();
}

void OperationReader::createIndex(const Node &node)
{
    SqlOperation &operation = add(CreateIndex, relationName(node["relation"]));
    operation.name = node["idxname"].text();
    operation.flags.setFlag(SqlOperation::Unnamed, operation.name.isEmpty());
    operation.flags.setFlag(SqlOperation::Unique, node["unique"].isTrue());
    operation.flags.setFlag(SqlOperation::Concurrently, node["concurrent"].isTrue());
    operation.flags.setFlag(SqlOperation::IfExists, node["if_not_exists"].isTrue());
    operation.flags.setFlag(SqlOperation::HashMethod, node["accessMethod"].is("hash"));
    operation.flags.setFlag(SqlOperation::HasWhere, bool(node["whereClause"]));
    for (Node element = node["indexParams"].first(); element; element = element.next())
        operation.columns.append(element["IndexElem"]["name"].text());
}

void OperationReader::truncate(const Node &node)
{
    for (Node table = node["relations"].first(); table; table = table.next())
        add(Truncate, relationName(table["RangeVar"]))
                .flags.setFlag(SqlOperation::Cascade, node["behavior"].is("DROP_CASCADE"));
}

void OperationReader::createFunction(const Node &node)
{
    SqlOperation &operation = add(CreateFunction, joinedName(node["funcname"]));
    takeParameters(node["parameters"], operation);
    for (Node option = node["options"].first(); option; option = option.next()) {
        if (option["DefElem"]["defname"].is("language"))
            operation.detail = option["DefElem"]["arg"]["String"]["sval"].text().toLower();
    }
}

/// Where a routine is made: what comes out of it does not tell it apart.
void OperationReader::takeParameters(const Node &list, SqlOperation &operation)
{
    operation.flags |= SqlOperation::Routine;
    for (Node item = list.first(); item; item = item.next()) {
        const Node parameter = item["FunctionParameter"];
        const Node mode = parameter["mode"];
        if (mode.is("FUNC_PARAM_OUT") || mode.is("FUNC_PARAM_TABLE"))
            continue;
        operation.arguments.append(argumentType(parameter["argType"]));
        operation.optional += parameter["defexpr"] ? 1 : 0;
    }
}

/// Where one is named.
void OperationReader::takeArguments(const Node &named, SqlOperation &operation)
{
    if (named.key() != "ObjectWithArgs")
        return;
    const bool isRoutine = operation.kind == DropFunction || operation.detail == "function"_L1
            || operation.detail == "procedure"_L1 || operation.detail == "routine"_L1
            || operation.detail == "aggregate"_L1;
    operation.flags.setFlag(SqlOperation::Routine, isRoutine);
    operation.flags.setFlag(SqlOperation::AnyArguments, named["args_unspecified"].isTrue());
    for (Node type = named["objargs"].first(); type; type = type.next())
        operation.arguments.append(argumentType(type["TypeName"]));
}

void OperationReader::createTrigger(const Node &node)
{
    SqlOperation &operation = add(CreateTrigger, relationName(node["relation"]));
    operation.name = node["trigname"].text();
    operation.detail = joinedName(node["funcname"]);
}

void OperationReader::createView(const Node &node)
{
    add(CreateView, relationName(node["view"]));
}

void OperationReader::alterEnum(const Node &node)
{
    const bool isRename = bool(node["oldVal"]);
    SqlOperation &operation = add(isRename ? RenameEnumValue : AddEnumValue, joinedName(node["typeName"]));
    operation.column = node["oldVal"].text();
    operation.name = node["newVal"].text();
    operation.flags.setFlag(SqlOperation::Ordered, bool(node["newValNeighbor"]));
    operation.flags.setFlag(SqlOperation::IfExists, node["skipIfNewValExists"].isTrue());
}

void OperationReader::createEnum(const Node &node)
{
    add(CreateEnum, joinedName(node["typeName"]));
}

void OperationReader::alterDomain(const Node &node)
{
    const Node constraint = node["def"]["Constraint"];
    const bool isAdded = node["subtype"].is("C");
    SqlOperation &operation = add(isAdded ? AddDomainCheck : AlterOther, joinedName(node["typeName"]));
    operation.name = constraint["conname"].text();
    operation.flags.setFlag(SqlOperation::NotValid, constraint["skip_validation"].isTrue());
    operation.detail = u"domain"_s;
}

void OperationReader::createDomain(const Node &node)
{
    SqlOperation &operation = add(CreateOther, joinedName(node["domainname"]));
    operation.detail = node["constraints"] ? u"constrained domain"_s : u"domain"_s;
}

void OperationReader::setVariable(const Node &node)
{
    SqlOperation &operation = add(Setting);
    operation.name = node["name"].text().toLower();
    const Node value = node["args"].first()["A_Const"];
    operation.detail = value["sval"] ? value["sval"]["sval"].text() : value["ival"]["ival"].text();
    operation.flags.setFlag(SqlOperation::Local, node["is_local"].isTrue());
}

void OperationReader::transaction(const Node &node)
{
    add(Transaction).detail = QString::fromLatin1(node["kind"].bytes().mid(11));
}

void OperationReader::reindex(const Node &node)
{
    const bool isIndex = node["kind"].is("REINDEX_OBJECT_INDEX");
    SqlOperation &operation = add(Reindex, node["relation"] ? relationName(node["relation"]) : node["name"].text());
    operation.detail = isIndex ? u"index"_s : u"table"_s;
    for (Node one = node["params"].first(); one; one = one.next())
        operation.flags.setFlag(SqlOperation::Concurrently, one["DefElem"]["defname"].is("concurrently"));
}

void OperationReader::vacuum(const Node &node)
{
    bool isFull = false;
    for (Node one = node["options"].first(); one; one = one.next())
        isFull = isFull || one["DefElem"]["defname"].is("full");
    const QString table = relationName(node["rels"].first()["VacuumRelation"]["relation"]);
    if (isFull)
        add(Maintenance, table).detail = u"VACUUM FULL"_s;
    else
        add(Neutral, table).detail = node["is_vacuumcmd"].isTrue() ? u"VACUUM"_s : u"ANALYZE"_s;
}

void OperationReader::cluster(const Node &node)
{
    add(Maintenance, relationName(node["relation"])).detail = u"CLUSTER"_s;
}

void OperationReader::refresh(const Node &node)
{
    add(RefreshView, relationName(node["relation"]))
            .flags.setFlag(SqlOperation::Concurrently, node["concurrent"].isTrue());
}

void OperationReader::lockTable(const Node &node)
{
    add(LockTable, relationName(node["relations"].first()["RangeVar"])).detail = node["mode"].text();
}

void OperationReader::createExtension(const Node &node)
{
    add(CreateExtension, node["extname"].text());
}

void OperationReader::dropDatabase(const Node &node)
{
    add(DropSchema, node["dbname"].text()).detail = u"database"_s;
}

void OperationReader::neutral(const Node & /*node*/)
{
    add(Neutral);
}

void OperationReader::createOther(const Node &node)
{
    const Node names = node["typeName"] ? node["typeName"] : node["defnames"];
    const QString object = node["sequence"] ? relationName(node["sequence"])
            : node["schemaname"]            ? node["schemaname"].text()
            : node["typevar"]               ? relationName(node["typevar"])
            : node["policy_name"]           ? node["policy_name"].text()
            : node["role"]                  ? node["role"].text()
                                            : joinedName(names);
    SqlOperation &operation = add(CreateOther, object);
    operation.detail = QString::fromLatin1(node.key());
    if (!node["kind"].is("OBJECT_AGGREGATE"))
        return;
    takeParameters(node["args"].first()["List"]["items"], operation);
    operation.flags.setFlag(SqlOperation::AnyArguments, node["oldstyle"].isTrue()); // they stand elsewhere
}

void OperationReader::alterOther(const Node &node)
{
    add(AlterOther, relationName(node["relation"])).detail = QString::fromLatin1(node.key());
}

}
