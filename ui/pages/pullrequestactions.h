// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"

#include <QObject>

class QAction;

namespace Trunkline {

class PullRequestModel;

/// What can be done with the selected pull requests. The page decides which those are.
class PullRequestActions final : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work inside @p page.
    PullRequestActions(const PullRequestModel &model, QWidget *page);

    void setSubjects(const QList<JudgedPullRequest> &pullRequests);
    /// Whether there is anybody to ask, and to sign in with.
    enum class Source { None, There };
    void setSource(Source source);

    QAction *open() const { return m_open; }
    QAction *openPreview() const { return m_openPreview; }
    QAction *copyCheckout() const { return m_copyCheckout; }
    QAction *watch() const { return m_watch; } ///< checkable
    QAction *refresh() const { return m_refresh; }
    QAction *account() const { return m_account; }
    QList<QAction *> all() const;

Q_SIGNALS:
    void detailsWanted();
    void watchWanted(qint32 number);
    void unwatchWanted(qint32 number);
    void refreshWanted();
    void accountWanted();

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &shortcut = {});
    template <typename Text>
    void copyEach(Text text) const;
    void copyTable() const;
    void toggleWatch();

    const PullRequestModel &m_model;
    QList<JudgedPullRequest> m_subjects;
    QAction *const m_details;
    QAction *const m_open;
    QAction *const m_openPreview;
    QAction *const m_copyLink;
    QAction *const m_copyBranch;
    QAction *const m_copyCheckout;
    QAction *const m_copyTable;
    QAction *const m_watch;
    QAction *const m_refresh;
    QAction *const m_account;
};

}
