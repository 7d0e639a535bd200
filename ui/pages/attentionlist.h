// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attention.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLabel;
class QSettings;
class QStackedWidget;

namespace Trunkline {

class ArrangedModel;
class AttentionFeed;
class EmptyState;
class FactView;

/// The card of what needs attention: filter, grouping, snoozing, copying, and the way to each subject.
class AttentionList final : public QFrame
{
    Q_OBJECT

public:
    AttentionList(AttentionFeed &feed, QSettings &settings, QWidget *parent = nullptr);
    ~AttentionList() override;

    /// Words look at subject and sentence; "rule:", "page:" and "severity:" at one fact.
    void setFilter(const QString &text);
    QList<QAction *> actions() const;
    int shownRows() const;

    FactView *table() const { return m_view; }
    QComboBox *groupingBox() const { return m_grouping; }

Q_SIGNALS:
    void subjectWanted(const QString &pageId, const QString &key);
    void shownRowsChanged();

private:
    void build();
    void buildActions();
    QAction *addAction(const QString &icon, const QString &text, const QKeySequence &shortcut);
    void applyGrouping();
    void showCounts();
    void showActions();
    void showMenu(const QPoint &at);
    QList<AttentionItem> chosen() const;
    void showChosen();
    void openLocation();
    void copyMarkdown();
    void snooze();
    void wakeAll();

    AttentionFeed &m_feed;
    QSettings &m_settings;
    ArrangedModel *m_arranged = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_body = nullptr;
    QLabel *m_errors = nullptr;
    QLabel *m_warnings = nullptr;
    QLabel *m_note = nullptr;
    QComboBox *m_grouping = nullptr;
    QAction *m_show = nullptr;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_snooze = nullptr;
    QAction *m_wake = nullptr;
    bool m_isFiltered = false;
};

}
