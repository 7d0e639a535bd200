// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/flaglifecycle.h"

#include <QObject>

class QAction;

namespace Trunkline {

class FlagModel;

/// What can be done with the selected flags. What is not allowed is disabled, and its tool tip says why.
class FlagActions final : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work inside @p page.
    FlagActions(const FlagModel &model, QWidget *page);

    void setSubjects(const QList<FlagFacts> &flags, const FlagRights &rights);

    QAction *change() const { return m_change; }
    QAction *next() const { return m_next; }
    QAction *offNow() const { return m_offNow; }
    QAction *create() const { return m_create; }
    QAction *audit() const { return m_audit; }
    QAction *branch() const { return m_branch; }
    QList<QAction *> all() const;

    /// The next step of a rollout after @p percent: 10, 25, 50, 100.
    static int nextPercent(int percent);

Q_SIGNALS:
    void detailsWanted();
    void changeWanted();
    void nextWanted();
    void offWanted();
    void createWanted();
    void auditWanted();
    void editorWanted();
    void refreshWanted();
    void connectWanted();

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &shortcut = {});
    void allow(QAction *action, bool isPossible, const QString &why);
    void copyTable() const;

    const FlagModel &m_model;
    QList<FlagFacts> m_subjects;
    QAction *const m_details;
    QAction *const m_change;
    QAction *const m_next;
    QAction *const m_offNow;
    QAction *const m_create;
    QAction *const m_editor;
    QAction *const m_branch;
    QAction *const m_copyKeys;
    QAction *const m_copyTable;
    QAction *const m_audit;
    QAction *const m_refresh;
    QAction *const m_connection;
};

}
