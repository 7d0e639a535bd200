// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimeZone>

#include <chrono>

namespace Trunkline::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline QDateTime noon()
{
    return {QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC};
}

/// A real repository in a temporary folder, driven by the real git. Untouched by the user's configuration. A git
/// command that fails ends the test by throwing.
class TestRepository
{
public:
    enum class Init { Normal, Bare, None };

    explicit TestRepository(Init init = Init::Normal, const QStringList &initOptions = {});

    QString path() const { return m_dir.path(); }
    QString filePath(const QString &name) const { return m_dir.filePath(name); }

    /// Runs git here and gives back its standard output without the last line break.
    QString git(const QStringList &arguments);
    /// The same without throwing; false when git failed.
    bool tryGit(const QStringList &arguments);

    void write(const QString &file, const QByteArray &content);
    /// Writes @p file and commits it; author and committer time are @p at. Gives back the commit's id in hex.
    QString commit(const QString &file, const QByteArray &content, const QDateTime &at = noon(),
                   const QString &message = {});

    /// Times of the next commits made by git() itself (merge, rebase, ...).
    void setTime(const QDateTime &author, const QDateTime &committer);
    void setAuthor(const QString &name, const QString &email);

private:
    QByteArray run(const QStringList &arguments, int *exitCode);

    QTemporaryDir m_dir;
    QDateTime m_authorTime = noon();
    QDateTime m_committerTime = noon();
    QString m_authorName = u"Ada"_s;
    QString m_authorEmail = u"ada@example.org"_s;
};

}
