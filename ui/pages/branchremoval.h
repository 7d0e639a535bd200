// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/branchstore.h"

#include <QObject>

class QPushButton;

namespace Trunkline {

class BranchFeed;
class NoticeBox;

/// Deletes a branch after asking, says so in a notice, and brings the local one back when that was a mistake.
class BranchRemoval final : public QObject
{
    Q_OBJECT

public:
    /// @p notice belongs to the page; @p page is the parent of the dialog.
    BranchRemoval(const BranchFeed &feed, BranchStore &store, NoticeBox *notice, QWidget *page);

    void ask(const Branch &branch);

private:
    void offerUndo(const BranchDeletion &done);
    void undo();
    void showUndone(const Result<void> &done);

    const BranchFeed &m_feed;
    BranchStore &m_store;
    NoticeBox *const m_notice;
    QWidget *const m_page;
    QPushButton *const m_undo;
    std::optional<BranchDeletion> m_undoable;
    InFlight<Result<void>> m_restoring;
};

}
