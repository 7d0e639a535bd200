// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/flagsecretdialog.h"

#include "models/wording/errorwording.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/noticebox.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QLabel *secretSentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

FlagSecretDialog::FlagSecretDialog(FlagCredentials &credentials, QWidget *parent)
    : QDialog(parent)
    , m_credentials(credentials)
{
    setWindowTitle(tr("Connect to Hasura"));
    setMinimumWidth(480);
    build();
    enableButtons();
}

void FlagSecretDialog::build()
{
    QLabel *title = secretSentence(tr("Flags from %1").arg(m_credentials.origin()), this);
    title->setFont(themeFont(FontRole::Title));
    QLabel *hint = secretSentence(tr("The secret is kept in the keychain of this desktop and goes only to this server. "
                                     "TRUNKLINE_HASURA_ADMIN_SECRET, where it is set, goes before it."),
                                  this);
    hint->setProperty("tone", u"muted"_s);
    m_secret = new QLineEdit(this);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Admin secret"));
    m_secret->setObjectName(u"secret"_s);
    m_notice = new NoticeBox(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Connect"), QDialogButtonBox::ActionRole); // closes only when it is kept
    m_keep->setProperty("tone", u"primary"_s);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setDefault(true);
    m_forget = buttons->addButton(tr("Forget the secret"), QDialogButtonBox::ResetRole);
    m_forget->setObjectName(u"forget"_s);

    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(10);
    layout->addRow(title);
    layout->addRow(tr("Admin secret"), m_secret);
    layout->addRow(hint);
    layout->addRow(m_notice);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_secret, &QLineEdit::textChanged, this, &FlagSecretDialog::enableButtons);
    connect(m_keep, &QPushButton::clicked, this, &FlagSecretDialog::keep);
    connect(m_forget, &QPushButton::clicked, this, &FlagSecretDialog::forget);
}

void FlagSecretDialog::enableButtons()
{
    m_keep->setEnabled(!m_call.isRunning() && !m_secret->text().isEmpty());
    m_forget->setEnabled(!m_call.isRunning());
}

void FlagSecretDialog::keep()
{
    const Secret secret(m_secret->text().toUtf8());
    m_secret->clear();
    m_notice->hide();
    m_call.start(m_credentials.keep(secret), this, [this](const Result<void> &kept) {
        enableButtons();
        if (kept) {
            Q_EMIT changed();
            accept();
            return;
        }
        const bool isRefused = kept.error().cause == Error::Cause::InsecureSecret;
        if (!isRefused) // it is in use, but only for now
            Q_EMIT changed();
        const ErrorText text = describe(kept.error());
        m_notice->say(Tone::Danger,
                      isRefused ? tr("The secret is not used") : tr("The secret is used, but it could not be kept"),
                      QString(text.message % u'\n' % text.hint));
    });
    enableButtons();
}

void FlagSecretDialog::forget()
{
    m_notice->hide();
    m_call.start(m_credentials.forget(), this, [this](const Result<void> &forgotten) {
        enableButtons();
        Q_EMIT changed();
        if (forgotten || forgotten.error().kind == Error::Kind::NotFound) {
            accept();
            return;
        }
        const ErrorText text = describe(forgotten.error());
        m_notice->say(Tone::Danger, tr("The keychain still holds the secret"),
                      QString(text.message % u'\n' % text.hint));
    });
    enableButtons();
}

}
