// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pullrequestpanel.h"

#include "models/rules/touchedflags.h"
#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/pullrequestlists.h"
#include "models/wording/pullrequestwording.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/sentencelabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

// Holding an arrow key down passes pull requests by: only where it rests is asked about.
constexpr auto PullRequestRest = 150ms;

enum PullRequestTab { GatesTab, ChecksTab, ReviewersTab, ChangesTab };

QString idOf(const PullRequest &facts)
{
    return QString::number(facts.number) + u' ' + facts.headSha;
}

}

PullRequestPanel::PullRequestPanel(PullRequestDiffSource *diffs, QWidget *parent)
    : QWidget(parent)
    , m_diffs(diffs)
    , m_gates({tr("Gate"), tr("How it stands")})
    , m_checks({tr("Check"), tr("State"), tr("Duration")})
    , m_reviewers({tr("Who"), tr("What they say"), tr("When")})
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(PullRequestRest);
    connect(&m_askTimer, &QTimer::timeout, this, &PullRequestPanel::ask);
    build();
}

void PullRequestPanel::build()
{
    setAccessibleName(tr("Pull request"));
    m_name = selectableLabel(this);
    m_name->setFont(themeFont(FontRole::Title));
    m_sentence = selectableLabel(this);
    m_branch = selectableLabel(this, {}, u"muted"_s);
    m_branch->setFont(themeFont(FontRole::Mono));
    m_touched = selectableLabel(this, {}, u"muted"_s);
    m_unreadable = new NoticeBox(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What the pull request holds"));
    m_tabs->addTab(new FactList(m_gates, tr("Gates"), this), tr("Gates"));
    m_tabs->addTab(new FactList(m_checks, tr("Checks"), this), tr("Checks"));
    m_tabs->addTab(new FactList(m_reviewers, tr("Reviewers"), this), tr("Reviewers"));
    m_tabs->addTab(makeFiles(), tr("Files"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &PullRequestPanel::askIfLookedAt);
    m_buttons = new FlowLayout;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_sentence),
                          static_cast<QWidget *>(m_branch), static_cast<QWidget *>(m_touched)})
        layout->addWidget(part);
    layout->addWidget(m_unreadable);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(m_buttons);
}

QWidget *PullRequestPanel::makeFiles()
{
    m_filesBody = new QStackedWidget(this);
    m_filesState = new EmptyState(m_filesBody);
    connect(m_filesState, &EmptyState::actionClicked, this, &PullRequestPanel::ask);
    auto *splitter = new QSplitter(Qt::Vertical, m_filesBody);
    m_fileList = new QTreeView(splitter);
    m_fileList->setModel(&m_files);
    m_fileList->setRootIsDecorated(false);
    m_fileList->setUniformRowHeights(true);
    m_fileList->setTabKeyNavigation(false);
    m_fileList->setItemDelegate(new CellDelegate(m_fileList));
    m_fileList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fileList->setTextElideMode(Qt::ElideMiddle);
    m_fileList->setAccessibleName(tr("Files the pull request changes"));
    m_fileList->header()->setStretchLastSection(false);
    m_fileList->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fileList->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_diff = new DiffView(splitter);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    m_filesBody->addWidget(m_filesState);
    m_filesBody->addWidget(splitter);
    connect(m_fileList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showFile(current.row()); });
    return m_filesBody;
}

void PullRequestPanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QPushButton *button = actionButton(action, this);
        if (m_buttons->count() == 0)
            button->setProperty("tone", u"primary"_s);
        if (action->isCheckable()) {
            button->setCheckable(true);
            button->setChecked(action->isChecked());
            connect(action, &QAction::toggled, button, &QPushButton::setChecked);
        }
        m_buttons->addWidget(button);
    }
}

void PullRequestPanel::setFlagKeys(const QStringList &keys)
{
    if (m_flagKeys == keys)
        return;
    m_flagKeys = keys;
    if (m_subject) {
        showTouched();
        askIfLookedAt();
    }
}

void PullRequestPanel::showPullRequest(const Subject &subject)
{
    m_subject = subject;
    if (m_changesOf != idOf(subject.pullRequest.facts)) {
        m_call.cancel();
        m_changes.reset();
        m_changesOf.clear();
        m_files.setRows({});
        say(u"clock"_s, tr("Reading the changes…"), {});
    }
    showHead();
    showLists();
    showTouched();
    askIfLookedAt();
}

void PullRequestPanel::showHead()
{
    const PullRequest &facts = m_subject->pullRequest.facts;
    m_name->setText(tr("#%1 %2", "number, title").arg(facts.number).arg(facts.title.simplified()));
    QStringList sentences{standingSentence(m_subject->pullRequest, m_subject->now)};
    if (const QString limit = limitText(facts, m_subject->now, m_subject->limit); !limit.isEmpty())
        sentences.append(tr("Open since %1, %2.").arg(momentText(facts.createdAt, m_subject->now), limit));
    if (!facts.autoMergeMethod.isEmpty())
        sentences.append(tr("Merges by itself once it may (%1).").arg(facts.autoMergeMethod.toLower()));
    if (facts.mergeQueue)
        sentences.append(tr("Number %1 in the merge queue.").arg(facts.mergeQueue->position));
    m_sentence->setText(sentencesText(sentences));
    QString branch = facts.branch + u" → "_s + facts.base;
    if (facts.isFromFork)
        branch += facts.headRepository.isEmpty() ? tr(" (from a fork that is gone)")
                                                 : tr(" (from %1)").arg(facts.headRepository);
    m_branch->setText(branch);
    const QStringList unreadable = unreadableTexts(facts);
    if (unreadable.isEmpty())
        m_unreadable->hide();
    else
        m_unreadable->say(Tone::Warning, {}, unreadable.join(u'\n'));
}

void PullRequestPanel::showLists()
{
    const JudgedPullRequest &pullRequest = m_subject->pullRequest;
    const PullRequest &facts = pullRequest.facts;
    const QLocale locale;
    m_gates.setRows(gateLines(pullRequest));
    m_checks.setRows(checkLines(facts, m_subject->requiredChecks, m_subject->now));
    m_reviewers.setRows(reviewerLines(facts, m_subject->now));
    const auto counted = [&](bool isKnown, qsizetype count) { return isKnown ? locale.toString(count) : u"?"_s; };
    m_tabs->setTabText(ChecksTab, tr("Checks %1").arg(counted(facts.checks.has_value(), m_checks.rowCount())));
    m_tabs->setTabText(ReviewersTab,
                       tr("Reviewers %1").arg(counted(facts.reviews.has_value(), m_reviewers.rowCount())));
    m_tabs->setTabText(ChangesTab,
                       tr("Files %1").arg(counted(facts.fileCount.has_value(), facts.fileCount.value_or(0))));
}

void PullRequestPanel::showTouched()
{
    const JudgedPullRequest &pullRequest = m_subject->pullRequest;
    QStringList lines;
    if (!pullRequest.migrations)
        lines.append(tr("Migrations: %1").arg(unknownText()));
    else if (!pullRequest.migrations->isEmpty())
        lines.append(tr("Migrations: %1").arg(listText(*pullRequest.migrations)));
    const QStringList flags = m_changes ? touchedFlags(*m_changes, m_flagKeys) : QStringList();
    if (!flags.isEmpty())
        lines.append(tr("Flags: %1").arg(listText(flags)));
    if (const QStringList labels = pullRequest.facts.labels.value_or(QStringList()); !labels.isEmpty())
        lines.append(tr("Labels: %1").arg(listText(labels)));
    m_touched->setText(lines.join(u'\n'));
    m_touched->setVisible(!lines.isEmpty());
}

void PullRequestPanel::askIfLookedAt()
{
    const bool isLookedAt = m_tabs->currentIndex() == ChangesTab || !m_flagKeys.isEmpty();
    if (isLookedAt && m_subject && m_changesOf.isEmpty() && isVisible())
        m_askTimer.start();
}

void PullRequestPanel::ask()
{
    if (!m_subject)
        return;
    if (m_diffs == nullptr)
        return say(u"error"_s, tr("There is nobody to ask for the changes."), {});
    m_changesOf = idOf(m_subject->pullRequest.facts);
    say(u"clock"_s, tr("Reading the changes…"), {});
    m_call.start(m_diffs->changes(m_subject->pullRequest.facts), this,
                 [this](const Result<QList<FileChange>> &changes) { showChanges(changes); });
}

void PullRequestPanel::showChanges(const Result<QList<FileChange>> &changes)
{
    if (!changes) {
        const ErrorText text = describe(changes.error());
        say(u"error"_s, text.message, text.hint, tr("Try again"));
        return;
    }
    m_changes = *changes;
    m_files.setRows(*changes);
    m_filesBody->setCurrentIndex(1);
    if (changes->isEmpty())
        m_diff->showMessage(tr("No file differs."));
    else
        m_fileList->setCurrentIndex(m_files.index(0, 0));
    showTouched();
}

void PullRequestPanel::showFile(int row)
{
    if (row >= 0 && row < m_files.rowCount())
        m_diff->showChange(m_files.row(row));
}

void PullRequestPanel::say(const QString &icon, const QString &title, const QString &text, const QString &action)
{
    m_filesState->say(icon, title, text, action);
    m_filesBody->setCurrentWidget(m_filesState);
}

}
