// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace Trunkline {

/// A folder for a throw-away server, gone when this is destroyed. What was left behind by a process that was killed is
/// found and removed by the next one, with the server that may still run in it.
class TemporaryPlace
{
    Q_DISABLE_COPY_MOVE(TemporaryPlace)

public:
    TemporaryPlace();
    ~TemporaryPlace();

    bool isValid() const { return m_folder.isValid() && m_owner; }
    QString problem() const { return m_folder.errorString(); }
    QString path() const { return m_folder.path(); }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    /// Of the server whose files @p data are; 0 when none runs.
    static qint64 serverIn(const QString &data);
    /// What starts the names of these folders, in the system's folder for temporary files.
    static QString prefix() { return QStringLiteral("trunkline-verify-"); }

private:
    static void removeAbandoned();

    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_owner; ///< tells other processes that somebody is here
};

}
