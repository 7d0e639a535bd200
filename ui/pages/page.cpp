// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

namespace Trunkline {

Page::Page(QString id, QString title, QIcon icon, QWidget *parent)
    : QWidget(parent)
    , m_id(std::move(id))
    , m_title(std::move(title))
    , m_icon(std::move(icon))
{
}

}
