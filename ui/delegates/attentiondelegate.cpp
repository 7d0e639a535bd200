// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/attentiondelegate.h"

#include "models/items/attentionmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"

#include <QPainter>

namespace Trunkline {

void AttentionDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                     const QModelIndex &index) const
{
    const QString subject = index.data(AttentionModel::SubjectRole).toString();
    const QString message = index.data().toString().sliced(subject.size()).trimmed();
    painter.setFont(themeFont(FontRole::BodyBold));
    const int wanted = qRound(lineWidth(painter.font(), subject)) + 1;
    const int width = std::min(wanted, area.width());
    drawText(painter, option, place(option, area, QRect(area.topLeft(), QSize(width, area.height()))), subject);
    QRect rest = area;
    rest.setLeft(area.left() + width + Gap);
    if (rest.width() <= Gap)
        return;
    painter.setFont(option.font);
    drawText(painter, option, place(option, area, rest), message);
}

int AttentionDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString subject = index.data(AttentionModel::SubjectRole).toString();
    const QString message = index.data().toString().sliced(subject.size()).trimmed();
    return qRound(lineWidth(themeFont(FontRole::BodyBold), subject) + lineWidth(option.font, message)) + Gap + 1;
}

Tone attentionTone(const QModelIndex &index)
{
    switch (index.data(AttentionModel::VerdictRole).value<Finding::Severity>()) {
    case Finding::Severity::Error:
        return Tone::Danger;
    case Finding::Severity::Warning:
        return Tone::Warning;
    case Finding::Severity::Info:
        break;
    }
    return Tone::Neutral;
}

}
