// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QGridLayout;
class QStackedWidget;

namespace Trunkline {

class EmptyState;
class FigureFeed;
class PageHeader;
class TeamFigureCard;

/// The team's figures of the last four weeks.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    /// @p feed must outlive the page.
    explicit ReportPage(FigureFeed &feed, QWidget *parent = nullptr);

    QList<Feed *> feeds() const override;
    QList<QAction *> pageActions() const override;
    QString statusText() const override;

private:
    void showFacts();
    void copy() const;

    FigureFeed &m_feed;
    QAction *const m_copy;
    QAction *const m_save;
    QList<TeamFigureCard *> m_cards;
    PageHeader *m_header = nullptr;
    QStackedWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    EmptyState *m_empty = nullptr;
};

}
