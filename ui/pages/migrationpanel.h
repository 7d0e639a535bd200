// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QGridLayout;
class QLabel;

namespace Trunkline {

class FlowLayout;
class NoticeBox;
class SqlView;

/// One migration beside the table: may it be, its two files with the hazards marked, and why.
class MigrationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MigrationPanel(QWidget *parent = nullptr);

    /// As buttons at the bottom; the first is the main one.
    void setActions(const QList<QAction *> &actions);
    void showMigration(const Migration &migration, const MigrationSnapshot &snapshot, const QDateTime &now);

private:
    void build();
    void showNotice(const Migration &migration, const MigrationSnapshot &snapshot, const QDateTime &now);
    void showFiles(const Migration &migration);
    void showFacts(const Migration &migration, const MigrationSnapshot &snapshot, const QDateTime &now);
    void showChange(const SchemaChange &change, const MigrationSnapshot &snapshot, const QDateTime &now);
    void addFact(const QString &name, const QString &text, Qt::TextFormat format = Qt::PlainText);
    void resizeEvent(QResizeEvent *event) override;

    QLabel *m_name = nullptr;
    QLabel *m_sentence = nullptr;
    NoticeBox *m_notice = nullptr;
    QBoxLayout *m_files = nullptr; ///< side by side where there is room
    SqlView *m_up = nullptr;
    SqlView *m_down = nullptr;
    QGridLayout *m_facts = nullptr;
    FlowLayout *m_buttons = nullptr;
};

}
