// SPDX-License-Identifier: GPL-3.0-or-later

// How the window follows what the user likes.

#include "ui/dialogs/settingsdialog.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/trayicon.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace Trunkline {

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
