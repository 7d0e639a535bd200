// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidebardelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace Trunkline {

namespace {

constexpr int Outside = 8; ///< from the sidebar's edge to an entry
constexpr int Inside = 10; ///< from an entry's edge to its icon
constexpr int SidebarIconSize = 16;
constexpr int Gap = 9;

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

struct BadgeLook
{
    QString text;
    Tone tone = Tone::Warning;
};

std::optional<BadgeLook> badgeLook(const QModelIndex &index)
{
    if (const int errors = index.data(SidebarDelegate::ErrorsRole).toInt(); errors > 0)
        return BadgeLook{.text = QLocale().toString(errors), .tone = Tone::Danger};
    if (const int warnings = index.data(SidebarDelegate::WarningsRole).toInt(); warnings > 0)
        return BadgeLook{.text = QLocale().toString(warnings), .tone = Tone::Warning};
    return std::nullopt;
}

}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(KindRole).value<Kind>() == Kind::Section)
        paintSection(painter, option, index);
    else
        paintPage(painter, option, index);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool isSection = index.data(KindRole).value<Kind>() == Kind::Section;
    if (m_width == Sidebar::Width::IconsOnly)
        return {2 * (Outside + Inside) + SidebarIconSize, isSection ? Gap : line + 18};
    const int words = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int badge = pillSize(QStringLiteral("99")).width();
    return {2 * (Outside + Inside) + SidebarIconSize + Gap + words + 2 * Gap + badge,
            isSection ? line + 16 : line + 18};
}

void SidebarDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    if (m_width == Sidebar::Width::IconsOnly) {
        painter->setPen(theme.border);
        const int y = option.rect.center().y();
        painter->drawLine(option.rect.left() + Outside + 4, y, option.rect.right() - Outside - 4, y);
        return;
    }
    QFont small = themeFont(FontRole::Small);
    small.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter->setFont(small);
    painter->setPen(theme.mutedText);
    const QRect words = option.rect.adjusted(Outside + Inside, 8, -Outside, 0);
    painter->drawText(mirrored(option, words),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      index.data(Qt::DisplayRole).toString().toUpper());
}

void SidebarDelegate::paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect entry = option.rect.adjusted(Outside, 1, -Outside, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(theme.isHighContrast ? QPen(theme.border) : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? theme.selection : theme.hover);
        painter->drawRoundedRect(QRectF(entry).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const qreal inside = theme.focusWidth() / 2.0;
        painter->setPen(QPen(theme.accent, theme.focusWidth()));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(entry).adjusted(inside, inside, -inside, -inside), 6, 6);
    }
    const QRect icon(entry.left() + Inside, entry.center().y() - SidebarIconSize / 2 + 1, SidebarIconSize,
                     SidebarIconSize);
    index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, mirrored(option, icon), Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    const std::optional<BadgeLook> badge = badgeLook(index);
    if (m_width == Sidebar::Width::IconsOnly) {
        if (badge) {
            painter->setPen(QPen(theme.surface, 2));
            painter->setBrush(theme.tone(badge->tone).mark);
            painter->drawEllipse(QPointF(mirrored(option, icon).topRight()), 4.5, 4.5);
        }
        return;
    }
    QRect words(icon.right() + 1 + Gap, entry.top(), 0, entry.height());
    words.setRight(entry.right() - Inside);
    if (badge) {
        const QSize size = pillSize(badge->text);
        const QRect pill(QPoint(entry.right() + 1 - Inside - size.width(), entry.center().y() - size.height() / 2 + 1),
                         size);
        paintPill(painter, mirrored(option, pill), badge->text, badge->tone);
        words.setRight(pill.left() - Gap);
    }
    painter->setFont(themeFont(isSelected ? FontRole::BodyBold : FontRole::Body));
    painter->setPen(isSelected ? theme.blue.text : theme.text);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->drawText(mirrored(option, words),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
}

}
