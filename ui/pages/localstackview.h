// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace Trunkline {

class EmptyState;
class FactView;
class LocalStackFeed;
class ServiceLog;
struct LocalServiceRow;

/// The compose projects of this machine's engine: every service with its state, and below it the chosen one's log and
/// the commands that start and stop it. Asks only while it is visible.
class LocalStackView final : public QWidget
{
    Q_OBJECT

public:
    /// The feed must be configured, and outlive the view.
    explicit LocalStackView(LocalStackFeed &feed, QWidget *parent = nullptr);

    FactView *table() const { return m_view; }

    void setFilter(const QString &text);
    QString statusText() const;
    /// Asks once, now.
    void lookAgain();

Q_SIGNALS:
    void statusTextChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *makeDetails();
    QAction *addCopy(const QString &text, QString (*command)(const LocalServiceRow &));
    void showFacts();
    void showBody();
    void showSubject();
    void showMenu(const QPoint &at);
    bool matches(int row) const;
    const LocalServiceRow *subject() const;

    LocalStackFeed &m_feed;
    ArrangedModel m_arranged;
    QStringList m_words; ///< of the filter
    QStackedWidget *m_body = nullptr;
    QSplitter *m_split = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_sentence = nullptr;
    ServiceLog *m_log = nullptr;
    QAction *m_copyStart = nullptr;
    QAction *m_copyStop = nullptr;
};

}
