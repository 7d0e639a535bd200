// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/deletebranchdialog.h"

#include "models/wording/errorwording.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/sentencelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool hasRef(const Branch &branch, const QString &prefix)
{
    return std::ranges::any_of(branch.refs, [&](const QString &ref) { return ref.startsWith(prefix); });
}

QTreeView *makeCommitList(CommitModel &model, QWidget *parent)
{
    auto *list = new QTreeView(parent);
    list->setModel(&model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setItemDelegate(new CellDelegate(list));
    list->setAccessibleName(DeleteBranchDialog::tr("Commits that would become unreachable"));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(CommitModel::SubjectColumn, QHeaderView::Stretch);
    list->setMinimumHeight(110);
    return list;
}

}

DeleteBranchDialog::DeleteBranchDialog(BranchStore &store, Branch branch, Trunk trunk, QString remote, QDateTime now,
                                       QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_branch(std::move(branch))
    , m_trunk(std::move(trunk))
    , m_remote(std::move(remote))
    , m_now(std::move(now))
{
    setWindowTitle(tr("Delete branch"));
    setMinimumWidth(520);
    build();
    plan();
}

void DeleteBranchDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    QLabel *title = sentenceLabel(this, tr("Delete %1?").arg(m_branch.name));
    title->setFont(themeFont(FontRole::Title));
    layout->addWidget(title);

    m_local = addChoice(tr("The local branch"), u"refs/heads/"_s, Qt::Checked);
    m_remoteChoice = addChoice(tr("The branch on %1").arg(m_remote), u"refs/remotes/"_s + m_remote + u'/',
                               m_local->isEnabled() ? Qt::Unchecked : Qt::Checked);
    m_notice = new NoticeBox(this);
    m_summary = sentenceLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_commits = makeCommitList(m_lost, this);
    m_confirmation = new QCheckBox(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress"));
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_summary)})
        layout->addWidget(part);
    layout->addWidget(m_commits, 1);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_progress);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_delete = buttons->addButton(tr("Delete"), QDialogButtonBox::ActionRole); // closes only when it is done
    setTone(*m_delete, u"danger"_s);
    m_delete->setObjectName(u"delete"_s);
    m_delete->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteBranchDialog::remove);
    connect(m_confirmation, &QCheckBox::toggled, this, &DeleteBranchDialog::updateButtons);
}

QCheckBox *DeleteBranchDialog::addChoice(const QString &text, const QString &refPrefix, Qt::CheckState wanted)
{
    auto *choice = new QCheckBox(text, this);
    const bool isThere = hasRef(m_branch, refPrefix);
    choice->setEnabled(isThere);
    choice->setVisible(isThere);
    choice->setCheckState(isThere ? wanted : Qt::Unchecked);
    layout()->addWidget(choice);
    connect(choice, &QCheckBox::toggled, this, &DeleteBranchDialog::plan);
    return choice;
}

std::optional<BranchStore::Where> DeleteBranchDialog::where() const
{
    using enum BranchStore::Where;
    if (m_local->isChecked())
        return m_remoteChoice->isChecked() ? Both : Local;
    return m_remoteChoice->isChecked() ? std::optional(Remote) : std::nullopt;
}

/// Asks the store what the present choice would do.
void DeleteBranchDialog::plan()
{
    m_plan.reset();
    m_planning.cancel();
    m_notice->hide();
    m_confirmation->hide();
    m_confirmation->setChecked(false);
    m_commits->hide();
    const std::optional<BranchStore::Where> chosen = where();
    if (!chosen) {
        m_progress->hide();
        m_summary->setText(tr("Choose what to delete."));
        updateButtons();
        return;
    }
    showProgress(tr("Looking for work that would be lost…"));
    m_planning.start(m_store.planDeletion(m_branch, m_trunk, *chosen), this,
                     [this](const Result<BranchDeletion> &plan) { showPlan(plan); });
}

void DeleteBranchDialog::showPlan(const Result<BranchDeletion> &plan)
{
    m_progress->hide();
    m_summary->clear();
    if (!plan) {
        const bool isRefused = plan.error().cause == Error::Cause::Refused;
        showError(isRefused ? tr("This branch cannot be deleted") : tr("It is not known what would be lost"),
                  plan.error());
        return;
    }
    m_plan = *plan;
    const int lost = int(plan->lost.size());
    if (lost > 0)
        m_summary->setText(lost == 1 ? tr("This commit would become unreachable:")
                                     : tr("These %n commits would become unreachable:", nullptr, lost));
    else
        m_summary->setText(tr("No commit is lost: other branches or tags still reach all of them."));
    m_lost.show(plan->lost, m_now);
    m_commits->setVisible(lost > 0);
    m_confirmation->setText(lost > 0 ? tr("Delete them although %1 does not have this work").arg(m_trunk.name)
                                     : tr("Delete it although it is not merged into %1").arg(m_trunk.name));
    m_confirmation->setVisible(isConfirmationNeeded());
    updateButtons();
}

void DeleteBranchDialog::showError(const QString &title, const Error &error)
{
    const ErrorText text = describe(error);
    m_notice->say(Tone::Danger, title, QString(text.message % u"\n"_s % text.hint));
    m_summary->hide();
    updateButtons();
}

void DeleteBranchDialog::remove()
{
    m_plan->isConfirmedUnmerged = m_confirmation->isChecked();
    m_isDeleting = true;
    m_notice->hide();
    showProgress(tr("Deleting…"));
    m_removal.start(m_store.remove(*m_plan), this, [this](const Result<void> &done) { showRemoved(done); });
}

void DeleteBranchDialog::showRemoved(const Result<void> &done)
{
    m_isDeleting = false;
    m_progress->hide();
    if (!done) {
        showError(tr("The branch was not deleted"), done.error());
        return;
    }
    Q_EMIT deleted(*m_plan);
    accept();
}

void DeleteBranchDialog::showProgress(const QString &text)
{
    m_progress->show();
    m_summary->setText(text);
    m_summary->show();
    updateButtons();
}

void DeleteBranchDialog::updateButtons()
{
    m_delete->setEnabled(m_plan && !m_isDeleting && (!isConfirmationNeeded() || m_confirmation->isChecked()));
    m_local->setEnabled(!m_isDeleting);
    m_remoteChoice->setEnabled(!m_isDeleting);
    m_confirmation->setEnabled(!m_isDeleting);
}

}
