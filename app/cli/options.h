// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Trunkline {

/// What the command line asked for, beside the verb.
struct Options
{
    enum class Format { Table, Json };
    enum class Colour { Auto, Always, Never };
    enum class Verbosity { Quiet, Normal, Verbose };
    /// Whether squash and rebase merges and conflicts with trunk are computed, beyond what is remembered.
    enum class Analysis { Auto, All, None };

    QString repository = QStringLiteral("."); ///< where to look for the repository
    Format format = Format::Table;
    QDateTime now; ///< UTC; invalid: the real time
    std::chrono::milliseconds timeout = std::chrono::minutes(5);
    Colour colour = Colour::Auto;
    Verbosity verbosity = Verbosity::Normal;
    Analysis analysis = Analysis::Auto;
    QStringList operands; ///< what follows the verb
    QMap<QString, QString> own; ///< the verb's own options that were given, by name; a switch has an empty value
    QString dockerHost; ///< address or docker context; empty: as the docker command decides
    QString captureFolder; ///< of the window: write pictures of its pages here and end; empty: stay open
    QString githubRepository; ///< "OWNER/NAME"; empty: what the remotes say
    /// Of the window: what to show at first, from a link "trunkline://flags/new_checkout?repository=/srv/platform".
    struct Link
    {
        QString page; ///< empty: there was no link
        QString key; ///< of the subject; empty: only the page
    };
    Link link;
    bool isDemo = false; ///< in the sandbox instead of a repository of the user's
    /// Where the sandbox answers what elsewhere a keychain, a PostgreSQL and the network would.
    struct Sandbox
    {
        QString tables; ///< an SQLite file
        quint16 previewProxy = 0; ///< a port of this computer
        bool isPlaying = true; ///< false: nothing happens there by itself
    };
    std::optional<Sandbox> sandbox; ///< once it is there
};

/// As in the contract of the command line.
enum class ExitCode {
    Fine = 0,
    Findings = 1,
    WrongUse = 2,
    SourceFailed = 3,
};

}
