// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QStackedWidget;

namespace Trunkline {

class Clock;
class MessageBar;
class Page;

/// The current page with its message bar, and its panel at the side: or below, where the window is too narrow for
/// both beside each other.
class PageArea final : public QSplitter
{
    Q_OBJECT

public:
    enum class Panel { Shown, Hidden };
    Q_ENUM(Panel)

    PageArea(const QList<Page *> &pages, const Clock &clock, QWidget *parent = nullptr);

    Page *currentPage() const { return m_page; }
    void setCurrentPage(Page *page);

    /// What the user wants; shown only while the page has a panel and a subject for it.
    void setPanel(Panel panel);
    bool isPanelVisible() const;

    int panelWidth() const { return m_panelWidth; }
    void setPanelWidth(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updatePanel();
    void placePanel();
    void rememberWidth();

    QStackedWidget *const m_pages;
    QStackedWidget *const m_panels;
    MessageBar *const m_message;
    Page *m_page = nullptr;
    Panel m_panel = Panel::Shown;
    int m_panelWidth = 390;
};

}
