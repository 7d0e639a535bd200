// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/quietwatch.h"

#include "app/adapters/postgres/connection.h"
#include "app/adapters/postgres/statementsampling.h"
#include "models/rules/quiettime.h"

namespace Trunkline {

QuietWatch::QuietWatch(QString helper, const QString &memory, Policy::Migrations policy)
    : m_helper(std::move(helper))
    , m_memory(memory)
    , m_policy(std::move(policy))
{
}

QMap<QString, ReadEvidence> QuietWatch::look(Connection &connection, const QString &place,
                                             const DatabaseQuestion &question, const QDateTime &now)
{
    const QString database = place + u' ' + databaseIdentity(connection);
    const StatementSample sample = readStatements(connection, now, m_policy.ignoredReaders);
    const Result<StatementRecord> before = m_memory.load(database);
    StatementRecord record = before.value_or(StatementRecord());
    takeSample(record, sample);
    if (before) // what cannot be kept proves nothing the next time, and is no reason to say nothing now
        (void)m_memory.save(database, *before, record);

    QMap<QString, ReadEvidence> evidence;
    if (question.oldObjects.isEmpty())
        return evidence;
    const QHash<QString, SqlReads> reads = follow(connection, textsToFollow(record, sample, m_policy.quietFor));
    for (const QString &object : question.oldObjects) {
        const bool isTable = std::ranges::contains(m_catalogue.relations, object, &SqlCatalogue::Relation::name);
        QuietQuestion one{.object = object,
                          .isTable = isTable || !object.contains(u'.'),
                          .users = {},
                          .quietFor = m_policy.quietFor,
                          .ignoredRoles = m_policy.ignoredReaders};
        if (!one.isTable)
            one.users = readUsers(connection, object.section(u'.', 0, -2), object.section(u'.', -1),
                                  question.replacements.value(object));
        evidence.insert(object, readEvidence(one, record, sample, reads));
    }
    return evidence;
}

/// Texts that were followed before are not followed again, unless the schema is another one now.
QHash<QString, SqlReads> QuietWatch::follow(Connection &connection, const QSet<QString> &texts)
{
    SqlCatalogue catalogue = readCatalogue(connection);
    if (!m_reader || catalogue != m_catalogue) {
        m_catalogue = std::move(catalogue);
        m_known.clear();
        m_reader = std::make_unique<QueryReader>(m_helper, m_catalogue);
    }
    QStringList open;
    QList<QByteArray> queries;
    for (const QString &text : texts) {
        if (m_known.contains(text))
            continue;
        open.append(text);
        queries.append(text.toUtf8());
    }
    const QList<SqlReads> found = m_reader->reads(queries);
    for (qsizetype i = 0; i < found.size(); ++i)
        m_known.insert(open[i], found[i]);
    return m_known;
}

}
