// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/migrationdelegates.h"

#include "ui/delegates/migrationlooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"

#include <QPainter>

#include <cmath>

namespace Trunkline {

namespace {

MigrationModel::Verdict verdictOf(const QModelIndex &index)
{
    return index.data(MigrationModel::VerdictRole).value<MigrationModel::Verdict>();
}

}

Tone toneOf(MigrationModel::Verdict verdict)
{
    switch (verdict) {
    case MigrationModel::Verdict::Good:
        return Tone::Good;
    case MigrationModel::Verdict::Note:
        return Tone::Accent;
    case MigrationModel::Verdict::Warning:
        return Tone::Warning;
    case MigrationModel::Verdict::Bad:
        return Tone::Danger;
    case MigrationModel::Verdict::Plain:
    case MigrationModel::Verdict::Faint:
        break;
    }
    return Tone::Neutral;
}

Tone toneOfMigration(const QModelIndex &index)
{
    return toneOf(verdictOf(index));
}

void MigrationWordDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                         const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const MigrationModel::Verdict verdict = verdictOf(index);
    if (verdict == MigrationModel::Verdict::Faint)
        painter.setPen(theme.mutedText);
    else if (verdict != MigrationModel::Verdict::Plain)
        painter.setPen(theme.tone(toneOf(verdict)).text);
    drawText(painter, option, area, index.data().toString());
}

void CodeCellDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                    const QModelIndex &index) const
{
    painter.setFont(themeFont(FontRole::Mono));
    drawText(painter, option, area, index.data().toString());
}

int CodeCellDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return int(std::ceil(lineWidth(themeFont(FontRole::Mono), index.data().toString()))) + 1;
}

}
