// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"

#include <QObject>

class QAction;

namespace Trunkline {

/// What can be done with migrations, as actions for menu, buttons and keys.
class MigrationActions final : public QObject
{
    Q_OBJECT

public:
    explicit MigrationActions(QObject *parent = nullptr);

    QList<QAction *> all() const;
    QAction *verifyNew() const { return m_verifyNew; }
    QAction *verifyChosen() const { return m_verifyChosen; }
    QAction *copyComment() const { return m_copyComment; }
    QAction *openPullRequest() const { return m_open; }
    QAction *create() const { return m_create; }
    QAction *exportAll() const { return m_export; }

    void setSubjects(const QList<Migration> &chosen, const MigrationSnapshot &snapshot, const QDateTime &now);
    void setVerifying(bool isRunning);

Q_SIGNALS:
    void verificationWanted(const QStringList &keys); ///< empty: what is new
    void verificationStopWanted();
    void creationWanted();
    void exportWanted();
    void refreshWanted();

private:
    QAction *add(const QString &text, const QKeySequence &shortcut);
    void copyChosenComment() const;
    void copyPath() const;

    QAction *m_verifyNew = nullptr;
    QAction *m_verifyChosen = nullptr;
    QAction *m_copyComment = nullptr;
    QAction *m_copyPath = nullptr;
    QAction *m_open = nullptr;
    QAction *m_create = nullptr;
    QAction *m_export = nullptr;
    QAction *m_refresh = nullptr;
    bool m_isVerifying = false;
    QList<Migration> m_chosen;
    QString m_comment;
    QString m_url;
};

}
