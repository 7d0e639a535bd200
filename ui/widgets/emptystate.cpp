// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/sentencelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int IconSize = 32;

}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(sentenceLabel(this))
    , m_text(selectableLabel(this, {}, u"muted"_s))
    , m_action(new QPushButton(tr("Try again"), this))
{
    m_title->setFont(themeFont(FontRole::BodyBold));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(4);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
}

void EmptyState::say(const QString &icon, const QString &title, const QString &text, const QString &action)
{
    m_icon->setPixmap(themedIcon(icon).pixmap(QSize(IconSize, IconSize), devicePixelRatioF(), QIcon::Disabled));
    m_title->setText(title);
    m_text->setText(text);
    if (!action.isEmpty())
        m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    showWhatFits();
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void EmptyState::showWhatFits()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const int spacing = layout()->spacing();
    int room = height() - margins.top() - margins.bottom() - m_title->heightForWidth(width);
    if (!m_action->isHidden())
        room -= m_action->sizeHint().height() + 2 * spacing;
    const int text = m_text->text().isEmpty() ? 0 : m_text->heightForWidth(width) + spacing;
    m_text->setVisible(text > 0 && text <= room);
    m_icon->setVisible(text + IconSize + spacing <= room);
    const bool isWhole = m_text->isVisibleTo(this) || text == 0;
    setToolTip(isWhole ? QString() : Qt::convertFromPlainText(m_text->text(), Qt::WhiteSpaceNormal));
}

QString EmptyState::title() const
{
    return m_title->text();
}

}
