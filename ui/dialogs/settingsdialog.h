// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace Trunkline {

/// How the user likes the program: few settings, each with a sentence. Show it with open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p languages are locale names.
    SettingsDialog(const Preferences &preferences, const QStringList &languages, QWidget *parent = nullptr);

    Preferences preferences() const;

Q_SIGNALS:
    void chosen(const Trunkline::Preferences &preferences);
    void connectionsWanted();
    void notificationsWanted();

private:
    void addSentence(QVBoxLayout *layout, const QString &text);
    void addBox(QVBoxLayout *layout, const QString &name, QComboBox *box, const QString &text);
    void addLanguages(const QStringList &languages, const QString &chosen);
    void addSchemes(Appearance::Scheme chosen);

    QComboBox *const m_language;
    QComboBox *const m_scheme;
    QCheckBox *const m_isHighContrast;
    QCheckBox *const m_fetches;
    QCheckBox *const m_staysInTray;
    bool m_wasAsked = false; ///< about the tray
};

}
