// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace Trunkline {

/// One thing that an SQL statement does to one object, in the terms that rules are written in: an ALTER TABLE with
/// three actions is three operations.
struct SqlOperation
{
    enum class Kind : quint8 {
        // tables
        CreateTable,
        DropTable,
        RenameTable,
        AlterTableOther,
        RewriteTable, ///< SET LOGGED, SET ACCESS METHOD, SET TABLESPACE
        AttachPartition,
        DetachPartition,
        // columns
        AddColumn,
        DropColumn,
        RenameColumn,
        SetType,
        SetNotNull,
        DropNotNull,
        SetDefault,
        DropDefault,
        AddGenerated,
        // constraints and indexes
        AddCheck,
        AddForeignKey,
        AddUnique,
        AddPrimaryKey,
        AddExclusion,
        ValidateConstraint,
        DropConstraint,
        CreateIndex,
        DropIndex,
        Reindex,
        // other objects
        CreateView,
        DropView,
        RefreshView,
        CreateEnum,
        AddEnumValue,
        RenameEnumValue,
        AddDomainCheck,
        CreateFunction,
        DropFunction,
        CreateTrigger,
        DropTrigger,
        CreateExtension,
        CreateOther,
        AlterOther,
        RenameOther, ///< a schema, type, index, constraint, ...: detail says which
        DropOther, ///< a type, sequence, policy, ...: detail says which
        DropSchema, ///< or a database
        // rows
        Insert,
        Update,
        Delete,
        Truncate,
        Query,
        // the whole
        Maintenance, ///< VACUUM FULL, CLUSTER
        LockTable,
        Setting, ///< name is the setting, detail its value
        Transaction, ///< BEGIN, COMMIT, ...
        Neutral, ///< comments, grants, ANALYZE, ...
        Unseen, ///< what it does cannot be seen from its text; detail says why
    };

    enum Flag : quint32 {
        Concurrently = 1U << 0U,
        IfExists = 1U << 1U, ///< or IF NOT EXISTS
        Cascade = 1U << 2U,
        NotValid = 1U << 3U,
        UsingIndex = 1U << 4U,
        NotNull = 1U << 5U,
        HasDefault = 1U << 6U,
        VolatileDefault = 1U << 7U,
        Stored = 1U << 8U, ///< GENERATED ... STORED
        Identity = 1U << 9U,
        Serial = 1U << 10U,
        InlineCheck = 1U << 11U,
        InlineUnique = 1U << 12U,
        InlinePrimaryKey = 1U << 13U,
        InlineForeignKey = 1U << 14U,
        Unique = 1U << 15U,
        HasWhere = 1U << 16U,
        HasUsing = 1U << 17U, ///< ALTER TYPE ... USING
        Local = 1U << 18U, ///< SET LOCAL
        Unnamed = 1U << 19U, ///< a constraint or index that is left to be named
        HashMethod = 1U << 20U,
        Temporary = 1U << 21U,
        InFunction = 1U << 22U, ///< in a function's body: happens when that is called
        Ordered = 1U << 23U, ///< ADD VALUE BEFORE or AFTER
        DefaultIsNull = 1U << 24U,
        Partition = 1U << 25U, ///< CREATE TABLE ... PARTITION OF
        Routine = 1U << 26U, ///< a function, procedure or aggregate: one name may stand for several
        AnyArguments = 1U << 27U, ///< a routine that is named without them
    };
    Q_DECLARE_FLAGS(Flags, Flag)

    Kind kind = Kind::Neutral;
    Flags flags;
    qint32 statement = 0; ///< 1-based
    qint32 offset = 0; ///< bytes in the file
    qint32 length = 0;
    QString object; ///< "orders", "sales.orders"; the schema public is left out, quotes are too
    QString column;
    QString name; ///< the new name, the constraint, the index
    QString detail; ///< the type, the reason, the value
    QString other; ///< the table that is referenced
    QStringList columns; ///< of an index or constraint
    QStringList sources; ///< "new=old" for every column that is computed from another: of an Update, a generated
                         ///< column, a trigger's function
    QString body; ///< signature of the function whose body it is in
    QStringList arguments; ///< types of what a routine takes; of a call as many, without types
    qint32 optional = 0; ///< how many of the last ones a call may leave out

    bool has(Flag flag) const { return flags.testFlag(flag); }
    /// "total(orders,int4)": tells routines of one name apart.
    QString signature() const { return object + u'(' + arguments.join(u',') + u')'; }
    bool operator==(const SqlOperation &) const = default;
};

/// A place that the parser did not understand, or that hides what it does.
struct SqlGap
{
    enum class Why : quint8 {
        Syntax, ///< not SQL of this version of PostgreSQL
        NotText, ///< not UTF-8, or zero bytes in it
        TooLarge,
        TooDeep,
        ParserDied, ///< it crashed, or took too long
    };

    Why why = Why::Syntax;
    qint32 offset = 0; ///< bytes in the file
    qint32 length = 0;
    QString detail; ///< the parser's words

    bool operator==(const SqlGap &) const = default;
};

/// What is in one SQL file.
struct SqlScript
{
    qint32 statements = 0;
    QList<SqlOperation> operations; ///< in the order of the text
    QList<SqlGap> gaps;

    bool operator==(const SqlScript &) const = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SqlOperation::Flags)

}
