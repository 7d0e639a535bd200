// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/cli/verb.h"

#include <QStringList>

namespace Trunkline {

/// The arguments, understood.
struct CommandLine
{
    enum class Action {
        OpenWindow,
        RunVerb,
        ShowText, ///< help or version
        Refuse, ///< wrong usage
    };

    Action action = Action::OpenWindow;
    Options options;
    const Verb *verb = nullptr;
    QString text; ///< to show, or what is wrong with the arguments
};

/// @p arguments without the program's name. Needs no application object.
CommandLine parseCommandLine(const QStringList &arguments);

/// Does what the command line asks, unless that is to open the window. Needs no display: makes a QCoreApplication of
/// its own, so none may exist. Gives back the exit code.
int runCommandLine(const CommandLine &commandLine, const RepositoryOpener &open, QIODevice &out, QIODevice &err);
/// The same on the process's own standard output and error.
int runCommandLine(const CommandLine &commandLine, const RepositoryOpener &open);

}
