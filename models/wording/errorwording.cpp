// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/errorwording.h"

#include "models/wording/phrasing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr char Context[] = "Trunkline::ErrorText";

/// In messages %1 is the origin; in hints it is the origin quoted for a shell, or the time of the next attempt.
struct CauseText
{
    enum class Detail { Hidden, Shown }; ///< whether the expert's detail follows the message

    const char *message;
    const char *hint;
    Detail detail = Detail::Hidden;
};

CauseText kindWording(Error::Kind kind)
{
    using enum Error::Kind;
    using enum CauseText::Detail;
    switch (kind) {
    case Unauthenticated:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The sign-in was not accepted by %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Sign in again with a token or key that is valid.")};
    case Forbidden:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Access was refused by %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Ask its owner for access, or use another account."),
                .detail = Shown};
    case NotFound:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Nothing was found at %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Check the name, and that your account is allowed to see it.")};
    case RateLimited:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Too many requests for now, says %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Wait until %1 before you ask again.")};
    case Timeout:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "No answer came in time from %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Try again; on the command line --timeout SECONDS allows more time.")};
    case Unreachable:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "No connection could be made to %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Check the network (or the VPN) and try again."),
                .detail = Shown};
    case Protocol:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "An answer that makes no sense came from %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Check that the address is the right one and its version is supported."),
                .detail = Shown};
    case Conflict:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Something was changed meanwhile in %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Look at the current state and decide again.")};
    case Invalid:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Something could not be read or done in %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Correct what the message names and try again; nothing was changed."),
                .detail = Shown};
    case Cancelled:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The work was cancelled for %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Start it again when you want it finished.")};
    }
    Q_UNREACHABLE_RETURN({});
}

// NOLINTNEXTLINE(readability-function-size): a table; as a switch the compiler names a missing row
CauseText causeWording(const Error &error)
{
    using enum Error::Cause;
    using enum CauseText::Detail;
    switch (error.cause) {
    case Other:
        return kindWording(error.kind);
    case NotARepository:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "There is no git repository at %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Choose the folder of a clone; on the command line: --repo PATH")};
    case RepositoryGone:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "There is no folder %1 (any more)"),
                .hint
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Check the path, or open the repository where it is now.")};
    case DubiousOwnership:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "Another user owns the repository, so git does not trust it: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "If you trust it, run: git config --global --add safe.directory %1")};
    case UnsupportedRepository:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "The repository is stored in a format that cannot be read yet: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Use a clone in git's default format (SHA-1, no further extensions)."),
                .detail = Shown};
    case NoCommits:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "There is no commit yet in %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Make the first commit on trunk, or run: git fetch")};
    case NoTrunk:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The trunk branch was not found in %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Name it in .trunkline.yaml at the repository's root, as in: trunk: main")};
    case NoRemote:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "There is no remote to fetch from in %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Add it with: git remote add origin URL")};
    case GitMissing:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The program git was not found on PATH"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Install it, for example with: apt install git")};
    case AskedForPassword:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "Git needs a password or passphrase that nobody can type here, for %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Set up a credential helper or ssh-agent, then try it in a terminal with: "
                                          "git fetch")};
    case BadPolicy:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The rules could not be read from %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Correct the file there; the README lists what it may hold."),
                .detail = Shown};
    case NotASwarmManager:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The engine is a worker of its swarm: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Connect to one of the swarm's managers instead.")};
    case SwarmInactive:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The engine belongs to no swarm: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Connect to a manager of your swarm; --docker-host names another engine.")};
    case SwarmWithoutLeader:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "The swarm has no leader, because too few of its managers are there: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Bring managers back; the services that run are not touched by this.")};
    case SwarmLocked:
        return {.message
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The swarm is locked since the engine was restarted: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Unlock it on that machine: docker swarm unlock")};
    case EngineTooOld:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The Docker Engine is too old: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Docker Engine 20.10 (API 1.41) or newer is needed."),
                .detail = Shown};
    case NotOnGithub:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The remote is not on GitHub: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Name the repository on the command line: --github-repo OWNER/NAME")};
    case SeveralRemotes:
        return {.message
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Several remotes point to different repositories on %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Say which one is meant: --github-repo OWNER/NAME"),
                .detail = Shown};
    case SignedOut:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Nobody is signed in to %1"),
                .hint
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                    "Run: gh auth login, or set GH_TOKEN, or sign in on the page Pull requests.")};
    case MissingRight:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The token lacks a right that is needed at %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Give the token the right that is named, or use another one."),
                .detail = Shown};
    case SsoRequired:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "The organisation asks for single sign-on before it answers at %1"),
                .hint
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Authorise the token for the organisation, then refresh."),
                .detail = Shown};
    case HiddenRepository:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "There is no such repository, or this account may not see it: %1"),
                .hint
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Check the name, and which account the token belongs to.")};
    case TooHeavy:
        return {.message
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The question was too large to be answered in time by %1"),
                .hint
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Nothing to do: the next one asks for less at a time.")};
    case CutOff:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "An answer broke off on its way from %1"),
                .hint
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                    "Nothing to do: it is asked for again. If it stays, look for a proxy in between."),
                .detail = Shown};
    case UnsupportedServer:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The server is too old to be asked this: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Update GitHub Enterprise Server to version 3.17 or later."),
                .detail = Shown};
    case BadAddress:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The address cannot be used: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Correct it under Connections, in .trunkline.yaml or in the environment."),
                .detail = Shown};
    case BadCredentials:
        return {.message
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The user, password or secret is not accepted at %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Give the present one, then refresh."),
                .detail = Shown};
    case NoCredentials:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "There is no secret yet for %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Set TRUNKLINE_HASURA_ADMIN_SECRET, or store it in the keychain.")};
    case InsecureSecret:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "Secrets and tokens are not sent over plain http to another host: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Use https, or an ssh tunnel to localhost.")};
    case TableMissing:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "A table or column that the team's rules name is not there at %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Name what there is in .trunkline.yaml, track it in Hasura, or run: "
                                          "trunkline init"),
                .detail = Shown};
    case TooManyConnections:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "The database has no connection left: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Nothing to do: it is tried again.")};
    case DriverMissing:
        return {.message
                = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "A part of Qt that is needed for %1 is not installed"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Install it: apt install libqt6sql6-psql"),
                .detail = Shown};
    case OutcomeUnknown:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "The answer to the change was lost, and it cannot be read back: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Look at the flag once it can be read again; do not repeat the change "
                                          "before.")};
    case NoPostgres:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "PostgreSQL's server is not installed"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Install it: sudo apt-get install postgresql")};
    case PostgresFailed:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "A PostgreSQL to be thrown away broke off: %1"),
                .hint = QT_TRANSLATE_NOOP(
                        "Trunkline::ErrorText",
                        "Correct what its own words name, make room in the temporary folder, and try again."),
                .detail = Shown};
    case BadDatabaseUrl:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "This is no address of a PostgreSQL database: %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Write it as postgres://user@host:5432/name.")};
    case NotScratch:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                             "The database does not look like one that may be thrown away, at %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText",
                                          "Give a database with scratch, test, ci or tmp in its name."),
                .detail = Shown};
    case Refused:
        return {.message = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "This is not allowed on %1"),
                .hint = QT_TRANSLATE_NOOP("Trunkline::ErrorText", "Choose another branch; nothing was changed."),
                .detail = Shown};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Never more than a line, however much a program had to say.
QString shortLine(const QString &text)
{
    constexpr qsizetype longest = 300;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.first(longest - 1) + u'…';
}

QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString filled(const char *pattern, const QString &value)
{
    const QString text = QCoreApplication::translate(Context, pattern);
    return text.contains("%1"_L1) ? text.arg(value) : text;
}

QString hintValue(const Error &error)
{
    if (error.kind != Error::Kind::RateLimited)
        return quotedForShell(error.origin);
    return error.retryAt.isValid() ? error.retryAt.toLocalTime().toString(u"HH:mm"_s)
                                   : QCoreApplication::translate("Trunkline::ErrorText", "it allows more");
}
}

ErrorText describe(const Error &error)
{
    const CauseText wording = causeWording(error);
    const QString origin = error.origin.isEmpty() ? QCoreApplication::translate("Trunkline::ErrorText", "the source")
                                                  : shortLine(error.origin);
    const QString detail = shortLine(error.detail);
    const bool hasPlace = detail.startsWith(QString(origin + u':')); // a file's line and column
    const bool isMore = wording.detail == CauseText::Detail::Shown && !hasPlace;
    const QString message
            = labelledText(filled(wording.message, hasPlace ? detail : origin), isMore ? detail : QString());
    return {.message = sentenceText(message), .hint = filled(wording.hint, hintValue(error))};
}

QString notConnectedText(QLatin1StringView source)
{
    if (source == "github"_L1)
        return QCoreApplication::translate("Trunkline::ErrorText", "GitHub is not connected.");
    if (source == "hasura"_L1)
        return QCoreApplication::translate("Trunkline::ErrorText", "Neither Hasura nor a database is connected.");
    if (source == "swarm"_L1)
        return QCoreApplication::translate("Trunkline::ErrorText", "Docker is not connected.");
    return QCoreApplication::translate("Trunkline::ErrorText", "%1 is not connected.").arg(source);
}

QString kindName(Error::Kind kind)
{
    using enum Error::Kind;
    switch (kind) {
    case Unauthenticated:
        return u"unauthenticated"_s;
    case Forbidden:
        return u"forbidden"_s;
    case NotFound:
        return u"notFound"_s;
    case RateLimited:
        return u"rateLimited"_s;
    case Timeout:
        return u"timeout"_s;
    case Unreachable:
        return u"unreachable"_s;
    case Protocol:
        return u"protocol"_s;
    case Conflict:
        return u"conflict"_s;
    case Invalid:
        return u"invalid"_s;
    case Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}
