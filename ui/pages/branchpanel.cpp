// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/branchpanel.h"

#include "models/wording/agewording.h"
#include "models/wording/branchwording.h"
#include "models/wording/errorwording.h"
#include "ui/delegates/celldelegate.h"
#include "ui/pages/advicewording.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/sentencelabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

// Holding an arrow key down passes branches by: only where it rests is asked about.
constexpr auto Rest = 60ms;

enum Tab { CommitsTab, FilesTab, ConflictsTab };

QTreeView *makeList(QAbstractItemModel &model, const QString &name, QWidget *parent)
{
    auto *list = new QTreeView(parent);
    list->setModel(&model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new CellDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setAccessibleName(name);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return list;
}

QWidget *split(QWidget *list, QWidget *content, QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Vertical, parent);
    splitter->addWidget(list);
    splitter->addWidget(content);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

/// The detail stays true as long as neither end of the comparison has moved.
bool isSameWork(const BranchPanel::Subject &a, const BranchPanel::Subject &b)
{
    return a.branch.name == b.branch.name && a.branch.tip == b.branch.tip && a.branch.mergeBase == b.branch.mergeBase
            && a.trunk.tip == b.trunk.tip;
}

}

BranchPanel::BranchPanel(BranchDetailSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(Rest);
    connect(&m_askTimer, &QTimer::timeout, this, &BranchPanel::ask);
    build();
}

void BranchPanel::build()
{
    setAccessibleName(tr("Branch"));
    m_name = nameLabel(this);
    m_sentence = selectableLabel(this, {}, u"muted"_s);
    m_advice = new NoticeBox(this);
    m_state = new EmptyState(this);
    connect(m_state, &EmptyState::actionClicked, this, &BranchPanel::ask);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What the branch holds"));
    m_tabs->addTab(makeCommits(), tr("Commits"));
    m_tabs->addTab(makeFiles(), tr("Files"));
    m_tabs->addTab(makeConflicts(), tr("Conflicts"));
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_state);
    m_body->addWidget(m_tabs);
    m_age = selectableLabel(this);
    m_age->setProperty("tone", u"muted"_s);
    m_age->setFont(themeFont(FontRole::Small));
    m_buttons = new FlowLayout;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_sentence)})
        layout->addWidget(part);
    layout->addWidget(m_advice);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_age);
    layout->addLayout(m_buttons);
}

QWidget *BranchPanel::makeCommits()
{
    auto *page = new QWidget(this);
    m_commitList = makeList(m_commits, tr("Commits of the branch"), page);
    m_commitList->setColumnHidden(CommitModel::IdColumn, true);
    m_commitNote = selectableLabel(page);
    m_commitNote->setProperty("tone", u"muted"_s);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_commitList, 1);
    layout->addWidget(m_commitNote);
    return page;
}

QWidget *BranchPanel::makeFiles()
{
    m_fileList = makeList(m_files, tr("Files the branch changes"), this);
    m_diff = new DiffView(this);
    connect(m_fileList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showFile(current.row()); });
    return split(m_fileList, m_diff, this);
}

QWidget *BranchPanel::makeConflicts()
{
    m_conflictList = new QListWidget(this);
    m_conflictList->setUniformItemSizes(true);
    m_conflictList->setItemDelegate(new CellDelegate(m_conflictList));
    m_conflictList->setAccessibleName(tr("Files in conflict"));
    m_conflictView = new DiffView(this);
    m_conflictView->setAccessibleName(tr("The merge with its conflict markers"));
    connect(m_conflictList, &QListWidget::currentRowChanged, this, &BranchPanel::showConflict);
    return split(m_conflictList, m_conflictView, this);
}

void BranchPanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QPushButton *button = actionButton(action, this);
        if (m_buttons->count() == 0)
            button->setProperty("tone", u"primary"_s);
        m_buttons->addWidget(button);
    }
}

void BranchPanel::showBranch(const Subject &subject)
{
    const bool isOther = !m_subject || m_subject->branch.name != subject.branch.name;
    const bool isMoved = !m_subject || !isSameWork(*m_subject, subject);
    m_subject = subject;
    showHead();
    if (isOther) {
        m_call.cancel();
        m_detail.reset();
        m_state->say(u"clock"_s, tr("Reading the branch…"), {});
        m_body->setCurrentWidget(m_state);
    }
    if (isMoved)
        m_askTimer.start();
    showAge();
}

void BranchPanel::showHead()
{
    const Branch &branch = m_subject->branch;
    m_name->setText(branch.name);
    m_sentence->setText(branchSentence(branch, m_subject->trunk.name, m_subject->now, m_subject->limits));
    const AdviceText advice
            = describe(branchAdvice(branch, m_subject->now, m_subject->limits), branch, m_subject->trunk.name);
    if (advice.title.isEmpty())
        m_advice->hide();
    else
        m_advice->say(advice.tone, advice.title, advice.text);
}

void BranchPanel::ask()
{
    if (!m_detail) {
        m_state->say(u"clock"_s, tr("Reading the branch…"), {});
        m_body->setCurrentWidget(m_state);
    }
    m_call.start(m_source.detail(m_subject->branch, m_subject->trunk), this,
                 [this](const Result<BranchDetail> &detail) { showDetail(detail); });
}

void BranchPanel::showDetail(const Result<BranchDetail> &detail)
{
    if (!detail) {
        const ErrorText text = describe(detail.error());
        m_detail.reset();
        m_state->say(u"error"_s, text.message, text.hint, tr("Try again"));
        m_body->setCurrentWidget(m_state);
        showAge();
        return;
    }
    m_detail = *detail;
    m_readAt = m_subject->now;
    showTabs();
    showAge();
}

void BranchPanel::showTabs()
{
    const QLocale locale;
    m_commits.show(m_detail->commits, m_subject->now);
    m_commitNote->setText(
            tr("The newest %1 of %2 commits")
                    .arg(locale.toString(m_detail->commits.size()), locale.toString(m_detail->commitCount)));
    m_commitNote->setVisible(m_detail->commitCount > m_detail->commits.size());
    const QString path = m_fileList->currentIndex().siblingAtColumn(FileChangeModel::PathColumn).data().toString();
    m_files.setRows(m_detail->files);
    m_conflictList->clear();
    for (const FileConflict &conflict : std::as_const(m_detail->conflicts))
        m_conflictList->addItem(conflict.path);

    m_tabs->setTabText(CommitsTab, tr("Commits %1").arg(locale.toString(m_detail->commitCount)));
    m_tabs->setTabText(FilesTab, tr("Files %1").arg(locale.toString(m_detail->files.size())));
    m_tabs->setTabText(ConflictsTab, tr("Conflicts %1").arg(locale.toString(m_detail->conflicts.size())));
    m_body->setCurrentWidget(m_tabs);
    if (m_detail->files.isEmpty())
        m_diff->showMessage(tr("No file differs."));
    else
        chooseFile(path);
    if (m_detail->conflicts.isEmpty())
        m_conflictView->showMessage(tr("It merges cleanly into %1.").arg(m_subject->trunk.name));
    else
        m_conflictList->setCurrentRow(0);
}

/// The file that was looked at before, where it is still among them.
void BranchPanel::chooseFile(const QString &path)
{
    const auto found = std::ranges::find(std::as_const(m_detail->files), path, &FileChange::path);
    const int row = found == m_detail->files.cend() ? 0 : int(found - m_detail->files.cbegin());
    m_fileList->setCurrentIndex(m_files.index(row, 0));
    showFile(row); // the row may be the current one already, and its content another
}

void BranchPanel::showFile(int row)
{
    if (row >= 0 && row < m_files.rowCount())
        m_diff->showChange(m_files.row(row));
}

void BranchPanel::showConflict(int row)
{
    if (row < 0 || !m_detail || row >= m_detail->conflicts.size())
        return;
    const FileConflict &conflict = m_detail->conflicts.at(row);
    if (conflict.merged.isEmpty())
        m_conflictView->showMessage(tr("No text to show: %1.").arg(conflict.reason));
    else
        m_conflictView->showConflict(conflict.path, conflict.merged);
}

void BranchPanel::showAge()
{
    if (!m_detail) {
        m_age->clear();
        return;
    }
    const std::chrono::seconds age(m_readAt.secsTo(m_subject->now));
    m_age->setText(tr("%1 against %2 @ %3, read %4")
                           .arg(m_detail->tip.toShortHex(), m_subject->trunk.name, m_subject->trunk.tip.toShortHex(),
                                agoText(age)));
}

}
