// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"
#include "models/feeds/inflight.h"
#include "models/items/commitmodel.h"
#include "models/items/filechangemodel.h"
#include "models/ports/branchdetailsource.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace Trunkline {

class DiffView;
class EmptyState;
class FlowLayout;
class NoticeBox;

/// One branch beside the table: where it stands in a sentence, the suggested next step, its commits, files and
/// conflicts. What it holds is asked for when it is shown, and again when the branch or trunk moves.
class BranchPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BranchPanel(BranchDetailSource &source, QWidget *parent = nullptr);

    /// As buttons at the bottom; the first is the main one.
    void setActions(const QList<QAction *> &actions);

    struct Subject
    {
        Branch branch;
        Trunk trunk;
        QDateTime now;
        Policy::Branches limits;
    };
    void showBranch(const Subject &subject);

private:
    void build();
    QWidget *makeCommits();
    QWidget *makeFiles();
    QWidget *makeConflicts();
    void showHead();
    void ask();
    void showDetail(const Result<BranchDetail> &detail);
    void showTabs();
    void chooseFile(const QString &path);
    void showFile(int row);
    void showConflict(int row);
    void showAge();

    BranchDetailSource &m_source;
    std::optional<Subject> m_subject;
    std::optional<BranchDetail> m_detail;
    QDateTime m_readAt;
    CommitModel m_commits;
    FileChangeModel m_files;
    QTimer m_askTimer;
    InFlight<Result<BranchDetail>> m_call;

    QLabel *m_name = nullptr;
    QLabel *m_sentence = nullptr;
    NoticeBox *m_advice = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_state = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeView *m_commitList = nullptr;
    QLabel *m_commitNote = nullptr;
    QTreeView *m_fileList = nullptr;
    DiffView *m_diff = nullptr;
    QListWidget *m_conflictList = nullptr;
    DiffView *m_conflictView = nullptr;
    QLabel *m_age = nullptr;
    FlowLayout *m_buttons = nullptr;
};

}
