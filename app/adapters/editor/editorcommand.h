// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Trunkline {

/// How a file is opened at a line: $VISUAL, else VS Code, else Kate, else whatever the desktop opens it with (an empty
/// list). An editor that needs a terminal gets one. @p visual is the variable, @p find says where a program is.
QStringList editorCommand(const QString &visual, const QString &path, int line,
                          const std::function<QString(const QString &program)> &find);

/// Does it; false when nothing could be started.
bool openInEditor(const QString &path, int line);

}
