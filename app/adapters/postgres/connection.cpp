// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Connection::Outcome outcomeOf(const QSqlError &error)
{
    if (error.type() == QSqlError::NoError)
        return {};
    QString text = error.databaseText().trimmed();
    text.remove(u"ERROR:  "_s);
    return {.isDone = false, .state = error.nativeErrorCode(), .error = text.simplified()};
}

}

Connection::Connection(const Place &place)
    : m_name(QUuid::createUuid().toString(QUuid::Id128))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    database.setHostName(place.host);
    database.setPort(place.port);
    database.setUserName(place.user);
    database.setPassword(place.password);
    database.setDatabaseName(place.database);
    database.setConnectOptions(u"connect_timeout=10;application_name=trunkline;options=-cclient_min_messages=error"_s
                               + (place.options.isEmpty() ? QString() : u';' + place.options));
    m_isOpen = database.open();
    if (!m_isOpen)
        m_openError = database.lastError().databaseText().simplified();
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Connection::Outcome Connection::run(const QString &sql)
{
    if (!m_isOpen)
        return m_outcome = {.isDone = false, .state = u"08003"_s, .error = m_openError};
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.exec(sql);
    while (query.lastError().type() == QSqlError::NoError && query.nextResult()) {
    } // each statement has its own answer
    m_outcome = outcomeOf(query.lastError());
    return m_outcome;
}

QList<QStringList> Connection::rows(const QString &sql)
{
    QList<QStringList> rows;
    if (!m_isOpen) {
        m_outcome = {.isDone = false, .state = u"08003"_s, .error = m_openError};
        return rows;
    }
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (query.exec(sql)) {
        const int columns = query.record().count();
        rows.reserve(query.size());
        while (query.next()) {
            QStringList row;
            row.reserve(columns);
            for (int column = 0; column < columns; ++column)
                row.append(query.isNull(column) ? QString() : query.value(column).toString());
            rows.append(row);
        }
    }
    m_outcome = outcomeOf(query.lastError());
    return rows;
}

QString Connection::quoted(const QString &identifier)
{
    return u'"' + QString(identifier).replace(u'"', u"\"\""_s) + u'"';
}

QString Connection::literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return u"E'"_s + escaped + u'\'';
}

}
