// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <expected>

namespace Trunkline {

/// What went wrong, to branch on. ui and app/cli turn it into a sentence and an action (models/wording/errorwording.h).
struct Error
{
    /// The kinds of the JSON contract.
    enum class Kind {
        Unauthenticated,
        Forbidden,
        NotFound,
        RateLimited,
        Timeout,
        Unreachable,
        Protocol, ///< an answer that makes no sense
        Conflict,
        Invalid,
        Cancelled,
    };

    /// A well-known cause within a kind that has advice of its own.
    enum class Cause {
        Other,
        NotARepository,
        RepositoryGone,
        DubiousOwnership,
        UnsupportedRepository, ///< detail names the extension or object format
        NoCommits,
        NoTrunk,
        NoRemote,
        GitMissing,
        AskedForPassword, ///< the user's git wanted to ask something on a terminal
        BadPolicy, ///< detail holds file, line and column
        NotASwarmManager, ///< the engine is a worker of its swarm
        SwarmInactive, ///< the engine is in no swarm
        SwarmWithoutLeader, ///< too few managers are there to decide anything
        SwarmLocked, ///< the manager was restarted and waits for its unlock key
        EngineTooOld, ///< detail names the version
        NotOnGithub, ///< the remote lies on another host; origin names it
        SeveralRemotes, ///< on GitHub, and none of them trunk's; detail names them
        SignedOut, ///< there is no token at all
        MissingRight, ///< of the token; detail names the right in the host's words
        SsoRequired, ///< the organisation wants the token authorised; detail is the link, or empty
        HiddenRepository, ///< not there, or not for this account: the host does not say which
        TooHeavy, ///< the host gave up on the question; asking for less may help
        CutOff, ///< the answer broke off on its way
        UnsupportedServer, ///< too old; detail names what it does not know
        BadAddress, ///< of a database or server; detail says what is wrong with it
        BadCredentials, ///< the server knows the user or secret not, or no more
        NoCredentials, ///< there are none at all
        InsecureSecret, ///< a secret or token would go over plain http to another host
        TableMissing, ///< or columns of it; detail names them
        TooManyConnections,
        DriverMissing, ///< detail names it
        OutcomeUnknown, ///< a change was sent, its answer was lost, and the server can no longer be asked
        NoPostgres, ///< the server's programs are not installed
        PostgresFailed, ///< a server of our own did not start or broke off; detail says why
        BadDatabaseUrl, ///< it is none of PostgreSQL's
        NotScratch, ///< the database does not look like one that may be thrown away; detail names it
        Refused, ///< the action is not allowed on this subject; detail says why
    };

    Kind kind = Kind::Invalid;
    Cause cause = Cause::Other;
    QString origin; ///< which repository, host or file; never a credential
    QString detail; ///< for the log and for experts, untranslated
    QDateTime retryAt; ///< UTC; set for RateLimited

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

using Failure = std::unexpected<Error>;

}
