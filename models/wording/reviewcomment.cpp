// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/hazards.h"
#include "models/wording/hazardwording.h"
#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct CommentWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::ReviewComment)
};

qsizetype lineOf(const QByteArray &text, qint32 offset)
{
    return QByteArrayView(text).first(std::min<qsizetype>(offset, text.size())).count('\n') + 1;
}

QString hazardLine(const Hazard &hazard, const Migration &migration)
{
    const QString place
            = bracketedText(u'`' + hazard.rule + u'`', u"up.sql:%1"_s.arg(lineOf(migration.up.text, hazard.offset)));
    const QString what = labelledText(place, sentencesText({hazardText(hazard), saferWayText(hazard)}));
    return u"- "_s + bracketedText(what, lockText(hazard));
}

}

QString reviewComment(const Migration &migration, const MigrationSnapshot &snapshot, const QDateTime &now)
{
    QStringList lines{bracketedText(u"**%1_%2**"_s.arg(migration.version).arg(migration.name),
                                    kindText(migration.judgement.kind)),
                      QString()};
    for (const SchemaChange &change : snapshot.changes) {
        if (!change.contractedBy.contains(migration.key()) || change.isContractAllowed())
            continue;
        lines.append(CommentWording::tr("Contract of `%1` is not allowed yet:").arg(change.object));
        for (const ContractBlocker &blocker : change.blockers)
            lines.append(u"- "_s + blockerText(blocker, change, now));
        lines.append(QString());
    }
    for (const SchemaChange &change : snapshot.changes) {
        const bool isDoubtful = change.dualWrite == SchemaChange::DualWrite::NotSeen
                || change.dualWrite == SchemaChange::DualWrite::Lost;
        if (isDoubtful && change.expandedBy.contains(migration.key()))
            lines += QStringList{labelledText(u'`' + changeText(change) + u'`', dualWriteText(change)), QString()};
    }
    QStringList hazards;
    for (const Hazard &hazard : migration.judgement.hazards) {
        if (!hazard.isAllowed() && !isStyle(hazard.rule))
            hazards.append(hazardLine(hazard, migration));
    }
    if (!hazards.isEmpty())
        lines += QStringList(CommentWording::tr("Hazards:")) + hazards + QStringList(QString());
    lines.append(CommentWording::tr("Down: %1. %2")
                         .arg(downText(downOf(migration)), verificationSentence(migration.verification)));
    for (const ForeignDrop &drop : foreignDrops(migration))
        lines.append(u"- "_s + foreignDropText(migration, drop));
    for (const QString &difference : migration.verification.differences)
        lines.append(u"    "_s + difference);
    return lines.join(u'\n') + u'\n';
}

}
