// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/sqlitetransitionlog.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// The age is measured against the newest one: a wrong clock forgets nothing. What is so at present stays.
QString forgetting()
{
    constexpr qint64 hundredDays = 100LL * 24 * 3600 * 1000;
    return u"DELETE FROM transitions WHERE at < (SELECT max(at) FROM transitions) - %1 AND (became = '' OR "
           "place < (SELECT max(place) FROM transitions AS other WHERE other.repository = transitions.repository "
           "AND other.kind = transitions.kind AND other.subject = transitions.subject))"_s.arg(hundredDays);
}

/// `place` is the order in which they were written.
QStringList transitionSchema()
{
    return {u"CREATE TABLE IF NOT EXISTS transitions (place INTEGER PRIMARY KEY AUTOINCREMENT, "
            "repository TEXT NOT NULL, kind INTEGER NOT NULL, subject TEXT NOT NULL, was TEXT NOT NULL, "
            "became TEXT NOT NULL, at INTEGER NOT NULL, rule TEXT NOT NULL, pane TEXT NOT NULL, "
            "subject_key TEXT NOT NULL, sentence TEXT NOT NULL)"_s,
            u"CREATE INDEX IF NOT EXISTS transitions_by_subject ON transitions (repository, kind, subject, place)"_s,
            u"CREATE INDEX IF NOT EXISTS transitions_by_time ON transitions (repository, at)"_s, forgetting()};
}

void bind(QSqlQuery &query, const QString &repository, const Transition &transition)
{
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; }; // null is not empty there
    query.bindValue(0, text(repository));
    query.bindValue(1, int(transition.kind));
    query.bindValue(2, text(transition.subject));
    query.bindValue(3, text(transition.from));
    query.bindValue(4, text(transition.to));
    query.bindValue(5, transition.at.toMSecsSinceEpoch());
    query.bindValue(6, text(transition.rule));
    query.bindValue(7, text(transition.pane));
    query.bindValue(8, text(transition.key));
    query.bindValue(9, text(transition.sentence));
}

Transition readTransition(const QSqlQuery &query)
{
    return {.kind = Transition::Kind(query.value(0).toInt()),
            .subject = query.value(1).toString(),
            .from = query.value(2).toString(),
            .to = query.value(3).toString(),
            .at = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), QTimeZone::UTC),
            .rule = query.value(5).toString(),
            .pane = query.value(6).toString(),
            .key = query.value(7).toString(),
            .sentence = query.value(8).toString()};
}

}

SqliteTransitionLog::SqliteTransitionLog(const QString &path)
    : m_file(path, transitionSchema())
{
}

QFuture<Result<void>> SqliteTransitionLog::record(const QString &repository, const QList<Transition> &transitions)
{
    return m_file.run<void>([this, repository, transitions](QSqlDatabase database) -> Result<void> {
        database.transaction();
        QSqlQuery query(database);
        query.prepare(u"INSERT INTO transitions (repository, kind, subject, was, became, at, rule, pane, subject_key, "
                      "sentence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (const Transition &transition : transitions) {
            bind(query, repository, transition);
            if (query.exec())
                continue;
            const Error error = m_file.errorOf(query.lastError());
            database.rollback();
            return Failure(error);
        }
        const QDate today = transitions.isEmpty() ? QDate() : transitions.last().at.date();
        if (today != std::exchange(m_lastDay, today)) // a program that is left open forgets, too
            query.exec(forgetting());
        return database.commit() ? Result<void>() : Failure(m_file.errorOf(database.lastError()));
    });
}

QFuture<Result<QList<Transition>>> SqliteTransitionLog::read(const QString &condition, const QVariantList &values)
{
    return m_file.run<QList<Transition>>(
            [this, condition, values](const QSqlDatabase &database) -> Result<QList<Transition>> {
                QSqlQuery query(database);
                query.setForwardOnly(true);
                query.prepare(u"SELECT kind, subject, was, became, at, rule, pane, subject_key, sentence "
                              "FROM transitions "_s
                              + condition);
                for (const QVariant &value : values)
                    query.addBindValue(value);
                if (!query.exec())
                    return Failure(m_file.errorOf(query.lastError()));
                QList<Transition> transitions;
                while (query.next())
                    transitions.append(readTransition(query));
                return transitions;
            });
}

QFuture<Result<QList<Transition>>> SqliteTransitionLog::since(const QString &repository, const QDateTime &from)
{
    return read(u"WHERE repository = ? AND at >= ? ORDER BY place"_s, {repository, from.toMSecsSinceEpoch()});
}

QFuture<Result<QList<Transition>>> SqliteTransitionLog::present(const QString &repository)
{
    return read(u"WHERE repository = ? AND became != '' AND place = (SELECT max(place) FROM transitions AS other "
                "WHERE other.repository = transitions.repository AND other.kind = transitions.kind "
                "AND other.subject = transitions.subject) ORDER BY place"_s,
                {repository});
}

}
