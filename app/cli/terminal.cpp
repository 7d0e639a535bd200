// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <QFileDevice>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Trunkline {

static bool showsColour()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

TextStyle styleFor(const QIODevice &out, Options::Colour colour)
{
    const auto *file = qobject_cast<const QFileDevice *>(&out);
    const int handle = file ? file->handle() : -1;
    const bool isTerminal = handle >= 0 && isatty(handle) == 1;

    TextStyle style;
    if (colour == Options::Colour::Always || (colour == Options::Colour::Auto && isTerminal && showsColour()))
        style.colour = TextStyle::Colour::Ansi;
    winsize size{};
    if (isTerminal && ioctl(handle, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        style.width = size.ws_col;
    else if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0)
        style.width = columns;
    return style;
}

}
