// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/sentencelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

static constexpr int LabelLetters = 12;

SettingsDialog::SettingsDialog(const Preferences &preferences, const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_isHighContrast(new QCheckBox(tr("&High contrast"), this))
    , m_fetches(new QCheckBox(tr("&Fetch from the remotes in the background"), this))
    , m_staysInTray(new QCheckBox(tr("Stay in the &tray when closed"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(520);
    addLanguages(languages, preferences.language);
    addSchemes(preferences.scheme);
    m_isHighContrast->setChecked(preferences.contrast == Appearance::Contrast::High);
    m_fetches->setChecked(preferences.fetches);
    m_staysInTray->setChecked(preferences.staysInTray.value_or(false));
    m_wasAsked = preferences.staysInTray.has_value();

    auto *layout = new QVBoxLayout(this);
    addBox(layout, tr("&Language"), m_language, tr("Of this program; the team’s own words stay as they are."));
    addBox(layout, tr("&Colours"), m_scheme, tr("Light or dark; the desktop’s change is followed at once."));
    layout->addWidget(m_isHighContrast);
    addSentence(layout,
                tr("Stronger lines and colours for eyes that need them; always, where the desktop asks for them."));
    layout->addWidget(m_fetches);
    addSentence(layout, tr("Every five minutes, with your own git and its credentials. Without it, F5 fetches."));
    layout->addWidget(m_staysInTray);
    addSentence(layout, tr("Where the desktop has a tray, its icon then shows the worst state."));
    addSentence(layout, tr("What the team has agreed on stands in .trunkline.yaml, for everybody."));
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *connections = buttons->addButton(tr("Co&nnections…"), QDialogButtonBox::ResetRole);
    auto *notifications = buttons->addButton(tr("N&otifications…"), QDialogButtonBox::ResetRole);
    layout->addWidget(buttons);
    connect(connections, &QPushButton::clicked, this, &SettingsDialog::connectionsWanted);
    connect(notifications, &QPushButton::clicked, this, &SettingsDialog::notificationsWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->preferences());
        accept();
    });
}

void SettingsDialog::addSentence(QVBoxLayout *layout, const QString &text)
{
    QLabel *label = sentenceLabel(this, text, u"muted"_s);
    label->setFont(themeFont(FontRole::Small));
    layout->addWidget(label);
    layout->addSpacing(8);
}

void SettingsDialog::addBox(QVBoxLayout *layout, const QString &name, QComboBox *box, const QString &text)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(box);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * LabelLetters); // the boxes stand below each other
    box->setAccessibleName(withoutMnemonic(name));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(box, 1);
    layout->addLayout(line);
    addSentence(layout, text);
}

/// Each in its own words: who needs one can read it.
void SettingsDialog::addLanguages(const QStringList &languages, const QString &chosen)
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const QString &name : languages)
        m_language->addItem(QLocale(name).nativeLanguageName(), name);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

void SettingsDialog::addSchemes(Appearance::Scheme chosen)
{
    m_scheme->addItem(tr("As the desktop"), QVariant::fromValue(Appearance::Scheme::System));
    m_scheme->addItem(tr("Light"), QVariant::fromValue(Appearance::Scheme::Light));
    m_scheme->addItem(tr("Dark"), QVariant::fromValue(Appearance::Scheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(QVariant::fromValue(chosen)));
}

Preferences SettingsDialog::preferences() const
{
    return {.language = m_language->currentData().toString(),
            .fetches = m_fetches->isChecked(),
            .staysInTray
            = m_wasAsked || m_staysInTray->isChecked() ? std::optional(m_staysInTray->isChecked()) : std::nullopt,
            .scheme = m_scheme->currentData().value<Appearance::Scheme>(),
            .contrast = m_isHighContrast->isChecked() ? Appearance::Contrast::High : Appearance::Contrast::Normal};
}

}
