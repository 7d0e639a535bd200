// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/migrationtemplates.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Trunkline {

class SqlView;

/// Asks what a new migration shall do, and shows the files that it will begin with.
class NewMigrationDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewMigrationDialog(QWidget *parent = nullptr);

    QString name() const;
    MigrationTexts texts() const;

private:
    void build();
    void update();

    QComboBox *m_kind = nullptr;
    QLineEdit *m_table = nullptr;
    QLineEdit *m_column = nullptr;
    QLineEdit *m_replacement = nullptr;
    SqlView *m_up = nullptr;
    SqlView *m_down = nullptr;
    QPushButton *m_create = nullptr;
};

}
