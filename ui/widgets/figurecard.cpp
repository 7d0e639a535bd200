// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figurecard.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/sentencelabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {};
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QLabel *label(FontRole font, const QString &tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(themeFont(font));
    label->setProperty("tone", tone);
    return label;
}

}

FigureCard::FigureCard(QWidget *parent)
    : QFrame(parent)
    , m_title(sentenceLabel(this, {}, u"muted"_s))
    , m_value(label(FontRole::Figure, {}, this))
    , m_unit(label(FontRole::BodyBold, u"muted"_s, this))
    , m_detail(sentenceLabel(this, {}, u"muted"_s))
{
    setProperty("surface", u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_title->setFont(themeFont(FontRole::Small));
    m_detail->setFont(themeFont(FontRole::Small));
    auto *figure = new QHBoxLayout;
    figure->setSpacing(6);
    figure->addWidget(m_value);
    figure->addWidget(m_unit, 0, Qt::AlignBottom);
    figure->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(figure);
    layout->addWidget(m_detail);
    layout->addStretch(1);
}

void FigureCard::showFigure(const Page::Figure &figure)
{
    if (m_shown == figure)
        return; // it is shown whenever one of the pages learns anything
    m_shown = figure;
    const bool isKnown = !figure.value.isEmpty();
    m_title->setText(figure.title);
    m_value->setText(isKnown ? figure.value : u"—"_s);
    m_unit->setText(figure.unit);
    m_detail->setText(figure.detail);
    m_value->setProperty("tone", isKnown ? toneName(figure.tone) : u"muted"_s);
    m_value->style()->polish(m_value);
    const QString spoken = isKnown ? figure.value + u' ' + figure.unit : unknownText();
    setAccessibleName(listText({figure.title, spoken.trimmed(), figure.detail}));
    setToolTip(tr("Show the page"));
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().accent, 0.5 + Theme::current().focusWidth()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

}
