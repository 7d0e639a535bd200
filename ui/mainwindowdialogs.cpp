// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks and tells in dialogs, and how it follows what the user likes.

#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/paletteentries.h"
#include "ui/preferences.h"
#include "ui/trayicon.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {
constexpr auto RecentCommands = "window/recentCommands"_L1;
constexpr qsizetype MostRecent = 12;
}

void MainWindow::chooseRepository()
{
    auto *dialog = new QFileDialog(this, tr("Open a repository"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openRepositoryWanted);
    dialog->open();
}

void MainWindow::showPalette()
{
    const auto show = [this](const QString &pageId, const QString &key) { showSubject(pageId, key); };
    auto *palette = new CommandPalette(paletteEntries(*m_menu, m_pages, currentPage(), show),
                                       m_store.value(RecentCommands).toStringList(), this);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::noteChosen);
    palette->open();
}

void MainWindow::noteChosen(const QString &id)
{
    QStringList recent = m_store.value(RecentCommands).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_store.setValue(RecentCommands, recent.first(std::min(recent.size(), MostRecent)));
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(m_menu->actionsWithShortcut(), this))->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Trunkline"));
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setText(tr("Trunkline %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Shows whether trunk-based development works as agreed: branches, reviews, flags, "
                               "migrations and what runs.\n\nFree software under the GNU General Public License, "
                               "version 3 or later."));
    box->open();
}

/// As the command line and the desktop take it.
void MainWindow::copyLink()
{
    QUrl link;
    link.setScheme(u"trunkline"_s);
    link.setHost(currentPage()->id());
    if (const QString key = currentPage()->subjectKey(); !key.isEmpty())
        link.setPath(u'/' + key);
    QUrlQuery query;
    query.addQueryItem(u"repository"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_repositoryPath)));
    if (!m_repositoryPath.isEmpty())
        link.setQuery(query);
    QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
}

void MainWindow::tell(const QString &text)
{
    m_note->setText(text);
    m_passingNote.start();
    announce(*this, text);
}

/// Whatever copied: nothing else shows that it was done.
void MainWindow::tellCopied()
{
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    const QString text = clipboard.text().trimmed();
    if (!QApplication::activeWindow() || text.isEmpty()) // else it was another program
        return;
    const qsizetype lines = text.count(u'\n') + 1;
    tell(lines == 1 ? tr("Copied: %1").arg(text) : tr("Copied: %Ln lines", nullptr, int(lines)));
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(Preferences::load(m_store), m_languages, this);
    connect(dialog, &SettingsDialog::connectionsWanted, this,
            [this] { Q_EMIT connectionsWanted(ConnectedSource::GitHub); });
    connect(dialog, &SettingsDialog::notificationsWanted, this, &MainWindow::notificationSettingsWanted);
    connect(dialog, &SettingsDialog::chosen, this, &MainWindow::usePreferences);
    dialog->open();
}

void MainWindow::usePreferences(const Preferences &preferences)
{
    const bool isNew = preferences != Preferences::load(m_store);
    if (isNew)
        preferences.save(m_store);
    m_appearance.setScheme(preferences.scheme);
    m_appearance.setContrast(preferences.contrast);
    m_menu->setScheme(preferences.scheme);
    m_menu->highContrast()->setChecked(preferences.contrast == Appearance::Contrast::High);
    const bool isTrayWanted = preferences.staysInTray.value_or(false);
    if (isTrayWanted)
        winId(); // there is a window to be brought back from now on
    m_tray->setWindow(isTrayWanted ? windowHandle() : nullptr);
    if (isNew)
        Q_EMIT preferencesChanged();
}

/// Once; later the settings tell.
void MainWindow::askForTray()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Stay in the tray?"),
                                tr("Trunkline can stay in the tray when its window is closed, and show there when "
                                   "something needs attention."),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *stay = box->addButton(tr("&Stay in the tray"), QMessageBox::AcceptRole);
    const QPushButton *quit = box->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    const auto decide = [this](bool stays) {
        Preferences preferences = Preferences::load(m_store);
        preferences.staysInTray = stays;
        usePreferences(preferences);
        stays ? hide() : void(close());
    };
    connect(stay, &QPushButton::clicked, this, [decide] { decide(true); });
    connect(quit, &QPushButton::clicked, this, [decide] { decide(false); });
    box->open();
}

}
