// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/gatesdelegate.h"

#include "models/items/pullrequestmodel.h"
#include "models/wording/pullrequestwording.h"
#include "ui/delegates/pullrequestlooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int GateMarkSize = 14;
constexpr int LetterWidth = 9;
constexpr int Step = LetterWidth + GateMarkSize + 5; ///< from one mark to the next
constexpr int Count = 5;

QString letterOf(Gate::Kind kind)
{
    switch (kind) {
    case Gate::Kind::UnitTests:
        return GatesDelegate::tr("T", "letter of unit tests");
    case Gate::Kind::AiReview:
        return GatesDelegate::tr("A", "letter of AI review");
    case Gate::Kind::HumanReview:
        return GatesDelegate::tr("R", "letter of human review");
    case Gate::Kind::Preview:
        return GatesDelegate::tr("V", "letter of preview");
    case Gate::Kind::Migration:
        break;
    }
    return GatesDelegate::tr("M", "letter of migration");
}

}

void GatesDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const QModelIndex &index) const
{
    const auto gates = index.data(PullRequestModel::GatesRole).value<QList<Gate>>();
    painter.setFont(themeFont(FontRole::Small));
    int left = area.left();
    for (const Gate &gate : gates) {
        if (left + LetterWidth + GateMarkSize > area.right() + 1)
            break;
        const QRect letter(left, area.top(), LetterWidth, area.height());
        const QRect mark(left + LetterWidth, area.center().y() - GateMarkSize / 2 + 1, GateMarkSize, GateMarkSize);
        const bool isQuiet = !gate.isRequired || gate.state == Gate::State::NotNeeded;
        painter.setOpacity(isQuiet && !Theme::current().isHighContrast ? 0.65 : 1.0);
        painter.setPen(Theme::current().mutedText);
        paintLine(painter, place(option, area, letter), Qt::AlignHCenter, letterOf(gate.kind));
        iconOf(gate.state).paint(&painter, place(option, area, mark));
        left += Step;
    }
    painter.setOpacity(1.0);
}

int GatesDelegate::contentWidth(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return Count * Step;
}

bool GatesDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const auto gates = index.data(PullRequestModel::GatesRole).value<QList<Gate>>();
    const QRect area = option.rect.adjusted(Padding, 0, -Padding, -1);
    for (int i = 0; event->type() == QEvent::ToolTip && i < gates.size(); ++i) {
        const QRect cell = place(option, area, QRect(area.left() + i * Step, area.top(), Step, area.height()));
        if (!cell.contains(event->pos()))
            continue;
        QToolTip::showText(event->globalPos(),
                           Qt::convertFromPlainText(gateSentence(gates.at(i)), Qt::WhiteSpaceNormal), view, cell);
        return true;
    }
    return CellDelegate::helpEvent(event, view, option, index);
}

}
