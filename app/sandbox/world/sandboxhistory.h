// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QMap>

namespace Trunkline {

struct SandboxPerson
{
    QString login;
    QString name;

    QString email() const { return login + QStringLiteral("@acme.example"); }
    bool operator==(const SandboxPerson &) const = default;
};

struct SandboxCommit
{
    QString branch; ///< short name; it moves there
    SandboxPerson author;
    QDateTime at;
    QString message;
    QMap<QString, QByteArray> files; ///< by path; an empty one is removed
    QString parent; ///< a mark or a revision; empty: the branch as it was described last
    QString merged; ///< a second parent
};

/// Commits are described, then written all at once by git fast-import. The same description gives the same commits.
class SandboxHistory
{
public:
    /// Gives the mark by which others may name it.
    QString commit(const SandboxCommit &commit);
    /// Blocks. @p gitDir is a bare repository.
    Result<void> write(const QString &gitDir);
    /// Hexadecimal, once written.
    QString id(const QString &mark) const { return m_ids.value(mark); }

private:
    QByteArray m_stream;
    int m_marks = 0;
    QMap<QString, QString> m_tips; ///< marks by branch
    QMap<QString, QString> m_ids;
};

/// Runs git without the user's configuration; blocks. Gives what it prints.
Result<QByteArray> runSandboxGit(const QString &folder, const QStringList &arguments, const QByteArray &input = {});

}
