// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noticebox.h"

#include "models/wording/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/sentencelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString noticeToneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"muted"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    }
    std::unreachable();
}

QString surfaceName(Tone tone)
{
    if (tone == Tone::Neutral)
        return u"code"_s;
    return tone == Tone::Accent ? u"info"_s : noticeToneName(tone);
}

}

NoticeBox::NoticeBox(QWidget *parent)
    : QFrame(parent)
    , m_title(selectableLabel(this))
    , m_text(selectableLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setFont(themeFont(FontRole::BodyBold));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_buttons->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    hide();
}

void NoticeBox::say(Tone tone, const QString &title, const QString &text)
{
    const QString name = title.isEmpty() ? text : title;
    const bool isNews = isHidden() || name != accessibleName(); // not every step of something under way
    m_tone = tone;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(name);
    setAccessibleDescription(text);
    paintTone();
    show();
    if (isNews)
        announce(*this, labelledText(title, text));
}

QString NoticeBox::title() const
{
    return m_title->text();
}

QString NoticeBox::text() const
{
    return m_text->text();
}

QPushButton *NoticeBox::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    return button;
}

void NoticeBox::addCloseButton()
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(u"close"_s));
    button->setToolTip(tr("Close"));
    button->setAccessibleName(tr("Close this message"));
    m_buttons->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void NoticeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_title->setFont(themeFont(FontRole::BodyBold));
    QFrame::changeEvent(event);
}

void NoticeBox::paintTone()
{
    setProperty("surface", surfaceName(m_tone));
    m_title->setProperty("tone", noticeToneName(m_tone));
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_title)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

}
