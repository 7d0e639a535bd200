// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/visibilitywatch.h"

#include <QEvent>
#include <QWindow>

namespace Trunkline {

VisibilityWatch::VisibilityWatch(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
    look();
}

bool VisibilityWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (m_window->windowHandle())
            m_window->windowHandle()->installEventFilter(this); // only it hears of being covered
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::WindowStateChange:
    case QEvent::Expose:
        QMetaObject::invokeMethod(this, &VisibilityWatch::look, Qt::QueuedConnection); // after the event's effect
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void VisibilityWatch::look()
{
    const QWindow *handle = m_window->windowHandle();
    const bool isVisible = m_window->isVisible() && !m_window->isMinimized() && (!handle || handle->isExposed());
    if (isVisible == m_isVisible)
        return;
    m_isVisible = isVisible;
    Q_EMIT visibleChanged(isVisible);
}

}
