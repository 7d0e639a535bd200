// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/items/commitmodel.h"
#include "models/ports/branchstore.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Trunkline {

class NoticeBox;

/// Asks where a branch shall be deleted, shows what would be lost, and deletes it. Work that is nowhere else needs a
/// second yes. Show it with open().
class DeleteBranchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p remote is the name of trunk's remote, @p now what commits' ages are measured against.
    DeleteBranchDialog(BranchStore &store, Branch branch, Trunk trunk, QString remote, QDateTime now,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void deleted(const Trunkline::BranchDeletion &plan);

private:
    void build();
    QCheckBox *addChoice(const QString &text, const QString &refPrefix, Qt::CheckState wanted);
    void plan();
    void showPlan(const Result<BranchDeletion> &plan);
    void showError(const QString &title, const Error &error);
    void remove();
    void showRemoved(const Result<void> &done);
    void showProgress(const QString &text);
    void updateButtons();
    bool isConfirmationNeeded() const { return m_plan && !m_plan->isMerged; }
    std::optional<BranchStore::Where> where() const;

    BranchStore &m_store;
    const Branch m_branch;
    const Trunk m_trunk;
    const QString m_remote;
    const QDateTime m_now;
    std::optional<BranchDeletion> m_plan; ///< of the present choice; empty while it is being made
    bool m_isDeleting = false;
    CommitModel m_lost;
    InFlight<Result<BranchDeletion>> m_planning;
    InFlight<Result<void>> m_removal;
    QCheckBox *m_local = nullptr;
    QCheckBox *m_remoteChoice = nullptr;
    NoticeBox *m_notice = nullptr;
    QLabel *m_summary = nullptr;
    QTreeView *m_commits = nullptr;
    QCheckBox *m_confirmation = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_delete = nullptr;
};

}
