// SPDX-License-Identifier: GPL-3.0-or-later

// What the team writes to Trunkline in the comments of a migration.

#include "models/rules/sql/hazards.h"
#include "models/rules/sql/sqltext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Remark
{
    qsizetype offset = 0;
    QString text; ///< behind "trunkline:"
};

QList<Remark> remarks(QByteArrayView text)
{
    QList<Remark> found;
    if (!text.contains("trunkline:"))
        return found;
    for (const SqlToken &token : sqlTokens(text)) {
        if (token.kind != SqlToken::Kind::Comment)
            continue;
        const QString comment = QString::fromUtf8(text.sliced(token.offset, token.length));
        static const QRegularExpression addressed(u"^(?:--|/\\*)\\s*trunkline:\\s*(.+?)\\s*(?:\\*/)?$"_s);
        if (const QRegularExpressionMatch match = addressed.match(comment); match.hasMatch())
            found.append({.offset = token.offset, .text = match.captured(1)});
    }
    return found;
}

/// The statement that a comment stands before or in.
qint32 statementAt(const SqlScript &script, qsizetype offset)
{
    for (const SqlOperation &operation : script.operations) {
        if (operation.offset + operation.length > offset)
            return operation.statement;
    }
    return 0;
}

/// "a.b -> a.c" in its two halves; the second may leave the table out.
void splitChange(const QString &change, MigrationHeader &header)
{
    const QStringList ends = change.split(u"->"_s);
    header.replaces = ends.value(0).trimmed();
    header.by = ends.value(1).trimmed();
}

}

void applyAllowances(QByteArrayView text, const SqlScript &script, QList<Hazard> &hazards)
{
    static const QRegularExpression allowance(u"^allow\\s+([\\w, -]+?)\\s*(?:because|:)\\s*(\\S.*)$"_s);
    for (const Remark &remark : remarks(text)) {
        const QRegularExpressionMatch match = allowance.match(remark.text);
        if (!match.hasMatch())
            continue;
        const QStringList rules = match.captured(1).split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts);
        const qint32 statement = statementAt(script, remark.offset);
        for (Hazard &hazard : hazards) {
            if (hazard.statement == statement && rules.contains(hazard.rule))
                hazard.allowedBecause = match.captured(2);
        }
    }
}

MigrationHeader readHeader(QByteArrayView text)
{
    MigrationHeader header;
    for (const Remark &remark : remarks(text)) {
        static const QRegularExpression replaces(u"^replaces\\s+([\\w.\"]+)(?:\\s+(?:by|with)\\s+([\\w.\"]+))?"_s);
        if (const QRegularExpressionMatch match = replaces.match(remark.text); match.hasMatch()) {
            header.replaces = match.captured(1).remove(u'"');
            header.by = match.captured(2).remove(u'"');
        }
        static const QRegularExpression pair(u"\\b(change|phase|backfill|flag)=(\\S+)"_s);
        for (const QRegularExpressionMatch &match : pair.globalMatch(remark.text)) {
            const QString key = match.captured(1);
            const QString value = match.captured(2);
            if (key == "change"_L1)
                splitChange(value, header);
            else
                (key == "phase"_L1 ? header.phase : key == "backfill"_L1 ? header.backfill : header.flag) = value;
        }
    }
    return header;
}

}
