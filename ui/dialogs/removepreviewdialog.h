// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/items/previewrow.h"
#include "models/ports/ownersource.h"
#include "models/ports/previewstore.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Trunkline {

class NoticeBox;

/// Shows what removing a preview would remove, and removes it after a yes; right before that it asks anew whether the
/// preview's pull request is still over. Show it with open().
class RemovePreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p toTrunk tells, without a host, whether the preview's commit is on trunk.
    RemovePreviewDialog(PreviewStore &store, OwnerSource &owners, const PreviewRow &row, TrunkDistance toTrunk,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    void removed(const QString &name);

private:
    void build();
    void plan();
    void showPlan(const Result<QList<SwarmResource>> &plan);
    void recheck();
    void remove(const Result<OwnerFacts> &facts);
    void showRemoved(const Result<void> &done);
    void showError(const QString &title, const Error &error);
    void setBusy(const QString &text);
    void updateButtons();
    bool isConfirmationNeeded() const { return !m_owner.isOver(); }

    PreviewStore &m_store;
    OwnerSource &m_owners;
    const Preview m_preview;
    const TrunkDistance m_toTrunk;
    PreviewOwner m_owner;
    std::optional<QList<SwarmResource>> m_plan;
    bool m_isBusy = false;
    InFlight<Result<QList<SwarmResource>>> m_planning;
    InFlight<Result<OwnerFacts>> m_checking;
    InFlight<Result<void>> m_removal;
    NoticeBox *m_notice = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_list = nullptr;
    QCheckBox *m_confirmation = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_remove = nullptr;
};

}
