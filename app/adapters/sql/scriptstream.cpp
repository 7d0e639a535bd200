// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/scriptstream.h"

#include <QDataStream>

namespace Trunkline {

QDataStream &operator<<(QDataStream &stream, const SqlScript &script)
{
    stream << script.statements << qint32(script.operations.size());
    for (const SqlOperation &one : script.operations)
        stream << quint8(one.kind) << quint32(one.flags.toInt()) << one.statement << one.offset << one.length
               << one.object << one.column << one.name << one.detail << one.other << one.columns << one.sources
               << one.body << one.arguments << one.optional;
    stream << qint32(script.gaps.size());
    for (const SqlGap &gap : script.gaps)
        stream << quint8(gap.why) << gap.offset << gap.length << gap.detail;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, SqlScript &script)
{
    qint32 count = 0;
    stream >> script.statements >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        SqlOperation one;
        quint8 kind = 0;
        quint32 flags = 0;
        stream >> kind >> flags >> one.statement >> one.offset >> one.length >> one.object >> one.column >> one.name
                >> one.detail >> one.other >> one.columns >> one.sources >> one.body >> one.arguments >> one.optional;
        one.kind = SqlOperation::Kind(kind);
        one.flags = SqlOperation::Flags::fromInt(flags);
        script.operations.append(std::move(one));
    }
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        SqlGap gap;
        quint8 why = 0;
        stream >> why >> gap.offset >> gap.length >> gap.detail;
        gap.why = SqlGap::Why(why);
        script.gaps.append(std::move(gap));
    }
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const SqlCatalogue &catalogue)
{
    stream << qint32(catalogue.relations.size());
    for (const SqlCatalogue::Relation &one : catalogue.relations)
        stream << one.name << one.columns << one.definition << one.isStored;
    stream << qint32(catalogue.functions.size());
    for (const SqlCatalogue::Function &one : catalogue.functions)
        stream << one.name << one.body;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, SqlCatalogue &catalogue)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        SqlCatalogue::Relation one;
        stream >> one.name >> one.columns >> one.definition >> one.isStored;
        catalogue.relations.append(std::move(one));
    }
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        SqlCatalogue::Function one;
        stream >> one.name >> one.body;
        catalogue.functions.append(std::move(one));
    }
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const SqlReads &reads)
{
    return stream << reads.columns << reads.tables << reads.unresolved << reads.isUnderstood;
}

QDataStream &operator>>(QDataStream &stream, SqlReads &reads)
{
    return stream >> reads.columns >> reads.tables >> reads.unresolved >> reads.isUnderstood;
}

}
