// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Trunkline::SchemaQuery {

/// (fact, value) of everything but columns, indexes and comments on relations.
const QString &facts();
/// (relation, its oid, its columns as JSON: [[number, name, name quoted where needed, collation, type, description]]).
const QString &columns();
/// (table, its indexes as JSON: [[name, start of the definition, oid, whether it is made of columns alone, numbers of
/// the columns, classes of operators, collations, options, number of columns that order it, end of the definition,
/// marks]]).
QString indexes(int serverVersion);
/// (class of operators, type that it is the usual one for), of those that come with the server.
const QString &usualOperators();
/// (relation or index, comments as JSON: [[number of the column, comment]]).
const QString &comments();

}
