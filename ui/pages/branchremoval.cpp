// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/branchremoval.h"

#include "models/feeds/branchfeed.h"
#include "models/wording/errorwording.h"
#include "models/wording/phrasing.h"
#include "ui/dialogs/deletebranchdialog.h"
#include "ui/widgets/noticebox.h"

#include <QPushButton>

namespace Trunkline {

BranchRemoval::BranchRemoval(const BranchFeed &feed, BranchStore &store, NoticeBox *notice, QWidget *page)
    : QObject(page)
    , m_feed(feed)
    , m_store(store)
    , m_notice(notice)
    , m_page(page)
    , m_undo(notice->addButton(tr("Undo")))
{
    m_notice->addCloseButton();
    connect(m_undo, &QPushButton::clicked, this, &BranchRemoval::undo);
}

void BranchRemoval::ask(const Branch &branch)
{
    auto *dialog = new DeleteBranchDialog(m_store, branch, m_feed.trunk(), m_feed.repository().remote,
                                          m_feed.model().now(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteBranchDialog::deleted, this, &BranchRemoval::offerUndo);
    dialog->open();
}

void BranchRemoval::offerUndo(const BranchDeletion &done)
{
    m_undoable.reset();
    if (!done.localRef.isEmpty())
        m_undoable = done;
    m_undo->setVisible(m_undoable.has_value());
    if (!m_undoable)
        m_notice->say(Tone::Accent, {}, tr("%1 was deleted on %2.").arg(done.name, done.remote));
    else if (done.remote.isEmpty())
        m_notice->say(Tone::Accent, {}, tr("%1 was deleted locally.").arg(done.name));
    else
        m_notice->say(Tone::Accent, {},
                      tr("%1 was deleted locally and on %2; only the local one can be brought back.")
                              .arg(done.name, done.remote));
}

void BranchRemoval::undo()
{
    m_undo->hide();
    m_restoring.start(m_store.restore(*m_undoable), this, [this](const Result<void> &done) { showUndone(done); });
}

void BranchRemoval::showUndone(const Result<void> &done)
{
    if (done) {
        m_notice->say(Tone::Good, {}, tr("%1 is back.").arg(m_undoable->name));
        return;
    }
    const ErrorText text = describe(done.error());
    m_notice->say(Tone::Danger, tr("%1 was not brought back").arg(m_undoable->name),
                  sentencesText({text.message, text.hint}));
    m_undo->show();
}

}
