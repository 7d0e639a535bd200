// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/removepreviewdialog.h"

#include "models/wording/errorwording.h"
#include "models/wording/previewwording.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/sentencelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

RemovePreviewDialog::RemovePreviewDialog(PreviewStore &store, OwnerSource &owners, const PreviewRow &row,
                                         TrunkDistance toTrunk, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_owners(owners)
    , m_preview(row.preview)
    , m_toTrunk(std::move(toTrunk))
    , m_owner(row.owner)
{
    build();
    plan();
}

void RemovePreviewDialog::build()
{
    setWindowTitle(tr("Remove %1?").arg(m_preview.name));
    resize(520, 380);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(themeFont(FontRole::Title));
    title->setTextFormat(Qt::PlainText);
    m_notice = new NoticeBox(this);
    m_summary = sentenceLabel(this);
    m_list = new QListWidget(this);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAccessibleName(tr("What would be removed"));
    m_confirmation = new QCheckBox(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole); // closes only when it is done
    m_remove->setObjectName(u"remove"_s);
    setTone(*m_remove, u"danger"_s);
    m_remove->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_notice);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemovePreviewDialog::recheck);
    connect(m_confirmation, &QCheckBox::toggled, this, &RemovePreviewDialog::updateButtons);
}

void RemovePreviewDialog::setBusy(const QString &text)
{
    m_isBusy = true;
    m_summary->setText(text);
    updateButtons();
}

void RemovePreviewDialog::plan()
{
    m_plan.reset();
    m_list->clear();
    setBusy(tr("Looking what belongs to it…"));
    m_planning.start(m_store.planRemoval(m_preview), this,
                     [this](const Result<QList<SwarmResource>> &plan) { showPlan(plan); });
}

void RemovePreviewDialog::showPlan(const Result<QList<SwarmResource>> &plan)
{
    m_isBusy = false;
    m_summary->clear();
    if (!plan)
        return showError(tr("It cannot be removed"), plan.error());
    m_plan = *plan;
    for (const SwarmResource &resource : *plan)
        m_list->addItem(resourceText(resource));
    m_summary->setText(
            tr("Of %1, these %2 are removed, and nothing else:").arg(ownerText(m_preview, m_owner)).arg(plan->size()));
    m_confirmation->setText(m_owner.state == PreviewOwner::State::Open
                                    ? tr("Remove it although its pull request is open")
                                    : tr("Remove it although nothing tells whether its pull request is open"));
    updateButtons();
}

void RemovePreviewDialog::recheck()
{
    m_notice->hide();
    setBusy(tr("Asking again whether its pull request is over…"));
    m_checking.start(m_owners.owners(), this, [this](const Result<OwnerFacts> &facts) { remove(facts); });
}

void RemovePreviewDialog::remove(const Result<OwnerFacts> &facts)
{
    m_isBusy = false;
    if (!facts)
        return showError(tr("Nothing was removed: its pull request could not be looked at"), facts.error());
    const PreviewOwner now = previewOwner(m_preview, *facts, m_toTrunk);
    const bool isNeededAnew = !now.isOver() && (m_owner.isOver() || now.state != m_owner.state);
    m_owner = now;
    if (isNeededAnew) { // reopened meanwhile, or found to be open: that is another question than the answered one
        m_confirmation->setChecked(false);
        m_list->clear();
        showPlan(*m_plan);
        m_notice->say(Tone::Warning, tr("Nothing was removed: it is needed again"),
                      tr("Its pull request is not over any more: %1.").arg(ownerText(m_preview, now)));
        return updateButtons();
    }
    setBusy(tr("Removing…"));
    m_removal.start(m_store.remove(m_preview, *m_plan), this, [this](const Result<void> &done) { showRemoved(done); });
}

void RemovePreviewDialog::showRemoved(const Result<void> &done)
{
    m_isBusy = false;
    if (done) {
        Q_EMIT removed(m_preview.name);
        return accept();
    }
    const bool hasGrown = done.error().kind == Error::Kind::Conflict;
    if (hasGrown)
        plan();
    showError(hasGrown ? tr("Nothing was removed: something was added to it meanwhile")
                       : tr("It was not removed completely"),
              done.error());
}

void RemovePreviewDialog::showError(const QString &title, const Error &error)
{
    const ErrorText text = describe(error);
    m_notice->say(Tone::Danger, title, QString(text.message % u'\n' % text.hint));
    updateButtons();
}

void RemovePreviewDialog::updateButtons()
{
    m_progress->setVisible(m_isBusy);
    m_confirmation->setVisible(m_plan && isConfirmationNeeded());
    m_confirmation->setEnabled(!m_isBusy);
    m_remove->setEnabled(m_plan && !m_isBusy && (!isConfirmationNeeded() || m_confirmation->isChecked()));
}

}
