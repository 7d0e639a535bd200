// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class KStatusNotifierItem;
class QWindow;

namespace Trunkline {

/// The program's place in the desktop's tray: shows the worst of what needs attention, brings the window back. Only
/// there when somebody asked for it.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Puts it there for @p window, which must outlive it; nullptr takes it away.
    void setWindow(QWindow *window);
    void setFindings(int errors, int warnings);
    /// True where a desktop shows it: only then may the window hide instead of ending the program.
    bool isShown() const { return m_item && m_hasTray; }
    bool isPossible() const { return m_hasTray; }

private:
    void lookForTray();
    void tell();

    std::unique_ptr<KStatusNotifierItem> m_item;
    bool m_hasTray = false;
    int m_errors = 0;
    int m_warnings = 0;
};

}
