// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cuttitles.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace Trunkline {

CutTitles::CutTitles(QHeaderView &header)
    : QObject(&header)
    , m_header(header)
{
    header.viewport()->installEventFilter(this);
}

bool CutTitles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = m_header.logicalIndexAt(help->pos());
    const bool isCut = section >= 0 && m_header.sectionSizeHint(section) > m_header.sectionSize(section);
    const QString title = m_header.model()->headerData(section, m_header.orientation()).toString();
    QToolTip::showText(help->globalPos(), isCut ? title.toHtmlEscaped() : QString(), &m_header);
    return true;
}

}
