// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"

#include <QObject>

class QAction;

namespace Trunkline {

class BranchModel;

/// What can be done with the selected branches. The page decides which those are and opens the dialogs.
class BranchActions final : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work inside @p page.
    BranchActions(const BranchModel &model, QWidget *page);

    void setSubjects(const QList<Branch> &branches, const Repository &repository);
    /// While a fetch runs, it can be stopped.
    enum class Fetch { Idle, Running };
    void setFetch(Fetch fetch);

    QAction *open() const { return m_open; }
    QAction *copyCheckout() const { return m_copyCheckout; }
    QAction *remove() const { return m_remove; }
    QAction *fetch() const { return m_fetch; }
    QList<QAction *> all() const;

Q_SIGNALS:
    void detailsWanted();
    void removalWanted();
    void fetchWanted();
    void fetchStopWanted();

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &shortcut = {});
    void openOnHost() const;
    void copyNames() const;
    void copyTable() const;
    void copyCommands() const;

    const BranchModel &m_model;
    QList<Branch> m_subjects;
    Repository m_repository;
    QAction *const m_details;
    QAction *const m_open;
    QAction *const m_copyNames;
    QAction *const m_copyTable;
    QAction *const m_copyCheckout;
    QAction *const m_remove;
    QAction *const m_fetch;
    Fetch m_fetchState = Fetch::Idle;
};

}
