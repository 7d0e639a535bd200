// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Trunkline {

/// A connection to PostgreSQL, for the thread that opened it. Blocks.
class Connection
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    struct Place
    {
        QString host; ///< or the folder of the socket
        int port = 5432;
        QString user;
        QString password;
        QString database;
        QString options; ///< further parameters of libpq, as "name=value;name=value"
    };

    struct Outcome
    {
        bool isDone = true;
        QString state; ///< SQLSTATE: "42P01"
        QString error; ///< the server's words, one line
    };

    explicit Connection(const Place &place);
    ~Connection();

    bool isOpen() const { return m_isOpen; }
    const QString &openError() const { return m_openError; }

    /// One or several statements, as they are.
    Outcome run(const QString &sql);
    /// All rows as texts; NULL is a null string. What went wrong is in lastOutcome().
    QList<QStringList> rows(const QString &sql);
    QString value(const QString &sql) { return rows(sql).value(0).value(0); }
    const Outcome &lastOutcome() const { return m_outcome; }

    static QString quoted(const QString &identifier);
    static QString literal(const QString &text);

private:
    const QString m_name;
    bool m_isOpen = false;
    QString m_openError;
    Outcome m_outcome;
};

}
