// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/queryreader.h"

#include "app/adapters/sql/scriptstream.h"

#include <QDataStream>
#include <QIODevice>

using namespace std::chrono_literals;

namespace Trunkline {

namespace {

QByteArray told(const SqlCatalogue &catalogue)
{
    QByteArray message(1, SqlHelper::TellCatalogue);
    QDataStream stream(&message, QIODevice::Append);
    stream << catalogue;
    return message;
}

}

QueryReader::QueryReader(const QString &helper, const SqlCatalogue &catalogue)
    : m_helper(helper, 5s, told(catalogue))
{
}

QList<SqlReads> QueryReader::reads(const QList<QByteArray> &queries, const SqlHelper::Cancelled &cancelled)
{
    QList<QByteArray> requests;
    requests.reserve(queries.size());
    for (const QByteArray &query : queries)
        requests.append(SqlHelper::AskReads + query);
    QList<SqlReads> all;
    for (const SqlHelper::Answer &answer : m_helper.ask(requests, cancelled)) {
        SqlReads one{.isUnderstood = false};
        if (!answer.failure) {
            QDataStream stream(answer.bytes);
            stream >> one;
        }
        all.append(std::move(one));
    }
    return all;
}

}
