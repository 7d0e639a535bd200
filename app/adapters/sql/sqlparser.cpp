// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/sqlparser.h"

#include "app/adapters/sql/scriptstream.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Trunkline {

SqlParser::SqlParser(QString helper, std::chrono::milliseconds timeout)
    : m_helper(std::move(helper), timeout)
{
}

QString SqlParser::helperBesideTheProgram()
{
    const QString name = u"/trunkline-sqlhelper"_s;
    const QString beside = QCoreApplication::applicationDirPath() + name;
    return QFile::exists(beside) ? beside : QCoreApplication::applicationDirPath() + "/../libexec"_L1 + name;
}

QList<SqlScript> SqlParser::parse(const QList<QByteArray> &texts, const Cancelled &cancelled)
{
    QList<QByteArray> requests;
    requests.reserve(texts.size());
    for (const QByteArray &text : texts)
        requests.append(SqlHelper::AskScript + text);
    const QList<SqlHelper::Answer> answers = m_helper.ask(requests, cancelled);
    QList<SqlScript> scripts;
    scripts.reserve(answers.size());
    for (const SqlHelper::Answer &answer : answers) {
        SqlScript script;
        if (answer.failure) {
            const auto size = qint32(qMin<qsizetype>(texts[scripts.size()].size(), INT_MAX));
            script.gaps = {{.why = *answer.failure, .length = size}};
        } else {
            QDataStream stream(answer.bytes);
            stream >> script;
        }
        scripts.append(std::move(script));
    }
    return scripts;
}

}
