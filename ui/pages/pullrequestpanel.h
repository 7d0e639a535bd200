// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"
#include "models/feeds/inflight.h"
#include "models/items/filechangemodel.h"
#include "models/items/listedfactmodel.h"
#include "models/ports/pullrequestdiffsource.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace Trunkline {

class DiffView;
class EmptyState;
class FactList;
class FlowLayout;
class NoticeBox;

/// One pull request beside the table: where it stands in a sentence, its gates, checks and reviewers with links, its
/// files with their changes, and the migrations and flags it touches. Changes are asked for when they are looked at.
class PullRequestPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p diffs may be null: then there are no changes to be shown.
    explicit PullRequestPanel(PullRequestDiffSource *diffs, QWidget *parent = nullptr);

    /// As buttons at the bottom; the first is the main one.
    void setActions(const QList<QAction *> &actions);
    /// The flags there are, to find those that a change touches.
    void setFlagKeys(const QStringList &keys);

    struct Subject
    {
        JudgedPullRequest pullRequest;
        QStringList requiredChecks;
        QDateTime now;
        std::chrono::seconds limit{};
    };
    void showPullRequest(const Subject &subject);

private:
    void build();
    QWidget *makeFiles();
    void showHead();
    void showLists();
    void showTouched();
    void askIfLookedAt();
    void ask();
    void showChanges(const Result<QList<FileChange>> &changes);
    void showFile(int row);
    void say(const QString &icon, const QString &title, const QString &text, const QString &action = {});

    PullRequestDiffSource *const m_diffs;
    std::optional<Subject> m_subject;
    std::optional<QList<FileChange>> m_changes;
    QString m_changesOf; ///< id and head that they belong to, or are asked for
    QStringList m_flagKeys;
    ListedFactModel m_gates;
    ListedFactModel m_checks;
    ListedFactModel m_reviewers;
    FileChangeModel m_files;
    QTimer m_askTimer;
    InFlight<Result<QList<FileChange>>> m_call;

    QLabel *m_name = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_branch = nullptr;
    QLabel *m_touched = nullptr;
    NoticeBox *m_unreadable = nullptr;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_filesBody = nullptr;
    EmptyState *m_filesState = nullptr;
    QTreeView *m_fileList = nullptr;
    DiffView *m_diff = nullptr;
    FlowLayout *m_buttons = nullptr;
};

}
