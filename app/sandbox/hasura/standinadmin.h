// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hasura/standindatabase.h"
#include "app/sandbox/hasura/standinrules.h"

#include <QJsonObject>

namespace Trunkline {

/// The admin's part of the stand-in: metadata and SQL, of both what Trunkline asks and what a test needs.
class StandInAdmin
{
public:
    StandInAdmin(StandInDatabase &database, StandInRules &rules);

    struct Answer
    {
        int status = 200;
        QByteArray body;
        bool hasChangedMetadata = false;
    };

    static bool isPath(const QByteArray &path) { return path == "/v1/metadata" || path == "/v2/query"; }
    Answer answer(const QByteArray &path, const QJsonObject &request);
    /// Who is no admin, or nobody at all.
    Answer refusal(int status, const QString &code, const QString &message, const QString &path) const;
    /// What Hasura's command line noted of migrations, as get_catalog_state tells it.
    void setCommandLineState(const QJsonObject &state) { m_commandLineState = state; }

private:
    Answer metadata(const QJsonObject &request);
    Answer track(const QString &type, const QJsonObject &arguments);
    Answer runSql(const QJsonObject &arguments);
    QJsonObject commandLineState() const;
    QJsonValue cell(const QVariant &value) const;

    StandInDatabase &m_database;
    StandInRules &m_rules;
    QJsonObject m_commandLineState;
};

}
