// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFlags>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace Trunkline {

/// Behaviours of Hasura that a careless stand-in gets wrong. Each can be broken, so that a test can be seen to notice.
enum class Behaviour {
    ErrorsAreHttp200, ///< also a wrong secret
    AdminErrorsHaveStatus, ///< /v1/metadata and /v2/query: 400 or 401, and one object instead of a list
    RoleHeaderIsObeyed, ///< the admin secret with a role acts as that role
    NoMatchIsSuccess, ///< a conditional update that matches nothing: no rows, no error
    MissingPrimaryKeyIsNull, ///< update_x_by_pk: null, no error
    HiddenRowIsMissing, ///< a row that the role's filter hides looks like one that is not there
    EmptySetIsSuccess, ///< no rows, no error
    ColumnOfTwoOperatorsIsError, ///< in _set and in _inc
    UnknownFieldIsValidationFailed,
    CheckIsPermissionError, ///< PostgreSQL's CHECK is code permission-error, unique is constraint-violation
    HttpErrorsCarryNoData,
    MutationIsOneTransaction,
    UnusedVariableIsError,
    EqualNullIsError,
    BigintIsNumber,
    ListOfProtocolsIsLegacy,
    PingComesBeforeAck,
    CompleteFollowsError,
    TransportErrorIsArray,
    StopIsNotAnswered,
    DeniedInitClosesWith4403,
    SilentClientIsClosed, ///< who sends no connection_init in time: 4408, in the older protocol 1011
    MetadataChangeClosesWith1012,
    ExpiryTearsSockets, ///< a token that expires ends its socket, without a close frame
    EmptyResultIsSent,
    NothingIsSentWithoutChange,
    LiveErrorComesAsNext,
    SqlCellsAreTexts, ///< run_sql: t, f, "NULL", and a row of names first
    ReadOnlyIsTransaction, ///< run_sql: what writes fails with 25006, and COMMIT escapes
    AppliedIsPresence, ///< the catalogue's value says "broke off", its being there says "applied"
};

inline size_t qHash(Behaviour behaviour, size_t seed = 0)
{
    return ::qHash(int(behaviour), seed);
}

/// What one role may do with the tables of the schema public. Columns by table; a table that is not there is hidden.
struct StandInRole
{
    QHash<QString, QStringList> readable;
    QHash<QString, QStringList> updatable;
    QHash<QString, QStringList> insertable;
    QHash<QString, QString> filters; ///< SQL: rows that the role sees and changes
};

struct StandInRules
{
    QByteArray adminSecret = "secret";
    QByteArray jwtSecret; ///< of HS256; empty: tokens are not known here
    std::function<QDateTime()> now
            = [] { return QDateTime::currentDateTimeUtc(); }; ///< what a token's expiry is held to
    QHash<QString, StandInRole> roles; ///< beside admin, who may do everything
    QSet<Behaviour> broken;
    bool isStringifying = false; ///< HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES
    QString nameSpace; ///< of the source's root fields; empty: none
    QStringList untracked; ///< tables that are in the database and not in GraphQL
    int refetchMs = 1000;
    int keepaliveMs = 5000;
    int initWithinMs = 3000;

    bool keeps(Behaviour behaviour) const { return !broken.contains(behaviour); }
};

}
