// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/hazards.h"
#include "models/wording/hazardwording.h"
#include "models/wording/migrationwording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// A cell that a spreadsheet takes for a text, whatever is in it.
QByteArray quotedCsvCell(const QString &text)
{
    static const QString risky = u"=+-@\t\r"_s;
    const QString plain = !text.isEmpty() && risky.contains(text.front()) ? QString(u'\'' + text) : text;
    return '"' + QString(plain).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray csvLine(const QStringList &texts)
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells.append(quotedCsvCell(text));
    return cells.join(',') + "\r\n";
}

}

QByteArray migrationsAsCsv(const QList<Migration> &migrations)
{
    QByteArray csv = csvLine({u"database"_s, u"version"_s, u"name"_s, u"kind"_s, u"down"_s, u"verified"_s,
                              u"verifiedAt"_s, u"hazards"_s, u"state"_s, u"pullRequest"_s, u"path"_s});
    for (const Migration &migration : migrations) {
        QStringList rules;
        for (const Hazard &hazard : migration.judgement.hazards) {
            if (!hazard.isAllowed() && !isStyle(hazard.rule) && !rules.contains(hazard.rule))
                rules.append(hazard.rule);
        }
        csv += csvLine({migration.database, QString::number(migration.version), migration.name,
                        kindName(migration.judgement.kind), downName(downOf(migration)),
                        verificationName(migration.verification.state),
                        migration.verification.at.toUTC().toString(Qt::ISODate), rules.join(u' '),
                        stateName(migration.state),
                        migration.pullRequest ? QString::number(*migration.pullRequest) : QString(), migration.path});
    }
    return csv;
}

}
