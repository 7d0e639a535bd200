// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/editor/editorcommand.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QStringList place(const QString &program, const QString &path, int line)
{
    const QString name = QFileInfo(program).fileName();
    const QString number = QString::number(line);
    static const QStringList codeLike{u"code"_s, u"codium"_s, u"code-insiders"_s, u"cursor"_s};
    if (codeLike.contains(name))
        return {u"-g"_s, path % u':' % number};
    if (name == "kate"_L1 || name == "kwrite"_L1)
        return {u"-l"_s, number, path};
    static const QStringList plusLine{u"vi"_s,   u"vim"_s,   u"nvim"_s,  u"nano"_s,       u"emacs"_s,
                                      u"gvim"_s, u"gedit"_s, u"micro"_s, u"emacsclient"_s};
    if (plusLine.contains(name))
        return {u'+' + number, path};
    static const QStringList colonLine{u"hx"_s, u"helix"_s, u"subl"_s, u"zed"_s};
    if (colonLine.contains(name))
        return {path % u':' % number};
    return {path};
}

bool needsTerminal(const QString &program)
{
    static const QStringList names{u"vi"_s, u"vim"_s, u"nvim"_s, u"nano"_s, u"micro"_s, u"hx"_s, u"helix"_s};
    return names.contains(QFileInfo(program).fileName());
}

}

QStringList editorCommand(const QString &visual, const QString &path, int line,
                          const std::function<QString(const QString &)> &find)
{
    QStringList command = QProcess::splitCommand(visual);
    if (!command.isEmpty() && !find(command.first()).isEmpty()) {
        const QString program = command.first();
        command += place(program, path, line);
        if (!needsTerminal(program))
            return command;
        const QString terminal = find(u"x-terminal-emulator"_s);
        if (!terminal.isEmpty())
            return QStringList{terminal, u"-e"_s} + command;
    }
    for (const QString &program : {u"code"_s, u"kate"_s}) {
        if (!find(program).isEmpty())
            return QStringList{program} + place(program, path, line);
    }
    return {};
}

bool openInEditor(const QString &path, int line)
{
    if (!QFileInfo::exists(path))
        return false;
    QStringList command = editorCommand(qEnvironmentVariable("VISUAL"), path, line,
                                        [](const QString &program) { return QStandardPaths::findExecutable(program); });
    if (command.isEmpty())
        return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    const QString program = command.takeFirst();
    return QProcess::startDetached(program, command);
}

}
