// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Trunkline {

/// Behaviours of Hasura that a careless stand-in gets wrong. Each can be broken, so that a test can be seen to notice.
enum class Behaviour {
    ErrorsAreHttp200, ///< also a wrong secret
    RoleHeaderIsObeyed, ///< the admin secret with a role acts as that role
    NoMatchIsSuccess, ///< a conditional update that matches nothing: no rows, no error
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
    EmptyResultIsSent,
    NothingIsSentWithoutChange,
    LiveErrorComesAsNext,
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
    QHash<QString, StandInRole> roles; ///< beside admin, who may do everything
    QSet<Behaviour> broken;
    bool isStringifying = false; ///< HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES
    QStringList untracked; ///< tables that are in the database and not in GraphQL
    int refetchMs = 1000;
    int keepaliveMs = 5000;

    bool keeps(Behaviour behaviour) const { return !broken.contains(behaviour); }
};

}
