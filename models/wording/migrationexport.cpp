// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowtext.h"
#include "models/rules/sql/hazards.h"
#include "models/wording/hazardwording.h"
#include "models/wording/migrationwording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

QByteArray migrationsAsCsv(const QList<Migration> &migrations)
{
    QList<QStringList> rows;
    for (const Migration &migration : migrations) {
        QStringList rules;
        for (const Hazard &hazard : migration.judgement.hazards) {
            if (!hazard.isAllowed() && !isStyle(hazard.rule) && !rules.contains(hazard.rule))
                rules.append(hazard.rule);
        }
        rows.append({migration.database, QString::number(migration.version), migration.name,
                     kindName(migration.judgement.kind), downName(downOf(migration)),
                     verificationName(migration.verification.state),
                     migration.verification.at.toUTC().toString(Qt::ISODate), rules.join(u' '),
                     stateName(migration.state),
                     migration.pullRequest ? QString::number(*migration.pullRequest) : QString(), migration.path});
    }
    return rowsText(RowFormat::Csv,
                    {u"database"_s, u"version"_s, u"name"_s, u"kind"_s, u"down"_s, u"verified"_s, u"verifiedAt"_s,
                     u"hazards"_s, u"state"_s, u"pullRequest"_s, u"path"_s},
                    rows)
            .toUtf8();
}

}
