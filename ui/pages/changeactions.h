// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"

#include <QObject>

class QAction;

namespace Trunkline {

class ChangeModel;

/// What can be done with the selected changes. The page decides which those are.
class ChangeActions final : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work inside @p page.
    ChangeActions(const ChangeModel &model, QWidget *page);

    void setSubjects(const QList<Change> &changes);

    QAction *openHost() const { return m_openHost; }
    QAction *showServices() const { return m_showServices; }
    QAction *copyRevert() const { return m_copyRevert; }
    QAction *refresh() const { return m_refresh; }
    QList<QAction *> all() const;

Q_SIGNALS:
    void detailsWanted();
    void servicesWanted(const QString &service);
    void refreshWanted();
    /// In Markdown, to be saved.
    void passportsWanted(const QString &name, const QString &markdown);

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &shortcut = {});
    void copyNames() const;
    void copyTable() const;
    QString passports() const;
    QString serviceToShow() const;

    const ChangeModel &m_model;
    QList<Change> m_subjects;
    QAction *const m_details;
    QAction *const m_openHost;
    QAction *const m_showServices;
    QAction *const m_copyNames;
    QAction *const m_copyCommit;
    QAction *const m_copyPassport;
    QAction *const m_savePassport;
    QAction *const m_copyTable;
    QAction *const m_copyRevert;
    QAction *const m_refresh;
};

}
