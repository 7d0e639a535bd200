// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Trunkline {

/// Tells whether anybody can see a window: not while it is hidden or minimised, nor while the desktop says that it is
/// covered.
class VisibilityWatch final : public QObject
{
    Q_OBJECT

public:
    explicit VisibilityWatch(QWidget *window);

    bool isVisible() const { return m_isVisible; }

Q_SIGNALS:
    void visibleChanged(bool isVisible);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QWidget *const m_window;
    bool m_isVisible = false;
};

}
