// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/newmigrationdialog.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/sqlview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Trunkline {

NewMigrationDialog::NewMigrationDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("New migration"));
    build();
    update();
    resize(640, 560);
}

void NewMigrationDialog::build()
{
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("Expand: the new column comes, both are kept in step"));
    m_kind->addItem(tr("Backfill: old rows get the new column"));
    m_kind->addItem(tr("Contract: the old column goes"));
    m_kind->setAccessibleName(tr("What it is for"));
    m_table = new QLineEdit(this);
    m_column = new QLineEdit(this);
    m_replacement = new QLineEdit(this);
    m_up = new SqlView(tr("up.sql"), this);
    m_down = new SqlView(tr("down.sql"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create files"), QDialogButtonBox::AcceptRole);
    setTone(*m_create, u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewMigrationDialog::update);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&For"), m_kind);
    form->addRow(tr("&Table"), m_table);
    form->addRow(tr("&Old column"), m_column);
    form->addRow(tr("&New column"), m_replacement);
    form->addRow(tr("up.sql"), m_up);
    form->addRow(tr("down.sql"), m_down);
    form->addRow(buttons);
    const QList<std::pair<QLineEdit *, QString>> fields{
            {m_table, tr("Table")}, {m_column, tr("Old column")}, {m_replacement, tr("New column")}};
    for (const auto &[field, title] : fields) {
        field->setAccessibleName(title);
        connect(field, &QLineEdit::textChanged, this, &NewMigrationDialog::update);
    }
}

QString NewMigrationDialog::name() const
{
    static const QStringList verbs{u"expand"_s, u"backfill"_s, u"contract"_s};
    return migrationName(verbs[m_kind->currentIndex()] + u' ' + m_table->text() + u' ' + m_column->text());
}

MigrationTexts NewMigrationDialog::texts() const
{
    return textsFor(MigrationTemplate(m_kind->currentIndex()), m_table->text().trimmed(), m_column->text().trimmed(),
                    m_replacement->text().trimmed());
}

void NewMigrationDialog::update()
{
    const bool isComplete = !m_table->text().trimmed().isEmpty() && !m_column->text().trimmed().isEmpty()
            && !m_replacement->text().trimmed().isEmpty();
    m_create->setEnabled(isComplete);
    if (!isComplete) {
        m_up->showMessage(tr("Name a table and both columns."));
        m_down->showMessage({});
        return;
    }
    m_up->showSql(texts().up, {});
    m_down->showSql(texts().down, {});
}

}
