// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QGridLayout;
class QHBoxLayout;
class QSettings;

namespace Trunkline {

class AttentionFeed;
class AttentionList;
class FigureCard;
class Herald;
class NoticeBox;

/// The first page: a figure of each other page, what needs attention, and the most urgent rows of each. Knows the
/// other pages by their base class only.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    /// @p pages in the order of their cards. @p herald tells what happened since the user looked; nullptr: nobody does.
    OverviewPage(AttentionFeed &attention, const QList<Page *> &pages, QSettings &settings, Herald *herald = nullptr,
                 QWidget *parent = nullptr);

    QList<Feed *> feeds() const override;
    QList<QAction *> pageActions() const override;
    void setFilter(const QString &text) override;
    QString filterHint() const override;
    FactView *table() const override;
    QString subjectKey() const override;
    QComboBox *groupingBox() const override;
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;

private:
    void addFigure(Page &page, QHBoxLayout &row);
    void addExcerpt(Page &page, QGridLayout &grid, int place);
    void showFigures();
    void showDigest();

    AttentionFeed &m_attention;
    const QList<Page *> m_pages;
    QList<std::pair<Page *, FigureCard *>> m_figures;
    AttentionList *m_list = nullptr;
    Herald *const m_herald;
    NoticeBox *m_digest = nullptr;
    int m_cardsInARow = 2;
};

}
