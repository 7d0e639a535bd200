// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pageheader.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Trunkline {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_subtitle(new ElidedLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    auto *label = new QLabel(title, this);
    label->setFont(themeFont(FontRole::Title));
    label->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("tone", QStringLiteral("muted"));
    setMinimumHeight(QPushButton().sizeHint().height()); // the titles of all pages stand on one line
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addWidget(label);
    m_layout->addWidget(m_subtitle, 1);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void PageHeader::addButton(QWidget *button)
{
    m_layout->addWidget(button);
}

}
