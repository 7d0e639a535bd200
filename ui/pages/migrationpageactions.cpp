// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does when it is told to.

#include "models/feeds/migrationfeed.h"
#include "models/wording/migrationwording.h"
#include "ui/dialogs/newmigrationdialog.h"
#include "ui/pages/migrationpage.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Trunkline {

void MigrationPage::verify(const QStringList &keys)
{
    const qsizetype foreign = m_feed.foreignOf(keys).size();
    if (keys.isEmpty() && m_feed.unverified().isEmpty())
        m_notice->say(Tone::Good, tr("Nothing new to exercise"),
                      tr("Every new migration was run up and down since it changed. Select one to run it again."));
    else if (foreign > 0)
        askAboutForeign(keys, int(foreign));
    else
        m_feed.verify(keys);
}

void MigrationPage::askAboutForeign(const QStringList &keys, int count)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("SQL from another repository"),
                                     tr("Migrations from somebody else’s repository: %1").arg(count),
                                     QMessageBox::Cancel, this);
    question->setInformativeText(
            tr("Their SQL would run on this computer, in a PostgreSQL that is thrown away, as a role without rights."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *run = question->addButton(tr("&Run them"), QMessageBox::AcceptRole);
    const QPushButton *leaveOut = question->addButton(tr("&Leave them out"), QMessageBox::NoRole);
    question->setDefaultButton(QMessageBox::Cancel); // nobody runs it by a return key that was meant for something else
    connect(run, &QPushButton::clicked, this, [this, keys] { m_feed.verify(keys, MigrationFeed::Foreign::Allowed); });
    connect(leaveOut, &QPushButton::clicked, this, [this, keys] { m_feed.verify(keys); });
    question->open();
}

void MigrationPage::exportShown()
{
    auto *dialog = new QFileDialog(this, tr("Export migrations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"migrations.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MigrationPage::write);
    dialog->open();
}

/// What is shown, in the order in which it is shown.
void MigrationPage::write(const QString &path)
{
    QList<Migration> shown;
    for (int row = 0; row < rows().rowCount(); ++row) {
        const QString key = rows().index(row, 0).data(MigrationModel::KeyRole).toString();
        if (const int found = m_feed.model().find(key); found >= 0)
            shown.append(m_feed.model().row(found));
    }
    const QByteArray content = migrationsAsCsv(shown);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    m_notice->say(isWritten ? Tone::Good : Tone::Danger, isWritten ? tr("Exported") : tr("The file cannot be written"),
                  isWritten ? path : file.errorString());
}

void MigrationPage::askForNew()
{
    auto *dialog = new NewMigrationDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_feed.create(dialog->name(), dialog->texts().up, dialog->texts().down); });
    dialog->open();
}

}
