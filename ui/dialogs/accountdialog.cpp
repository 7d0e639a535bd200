// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/accountdialog.h"

#include "models/feeds/pullrequestfeed.h"
#include "models/rules/namepatterns.h"
#include "models/wording/errorwording.h"
#include "models/wording/hostwording.h"
#include "models/wording/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/sentencelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString settingsKey(const QString &host)
{
    return "github/clientId/"_L1 + host;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = selectableLabel(parent);
    label->setFont(themeFont(FontRole::BodyBold));
    label->setText(text);
    return label;
}

}

AccountDialog::AccountDialog(PullRequestFeed &feed, HostSignIn &signIn, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_feed(feed)
    , m_signIn(signIn)
    , m_settings(settings)
{
    setWindowTitle(tr("Account on %1").arg(signIn.host()));
    setMinimumWidth(520);
    build();
    connect(&feed, &PullRequestFeed::factsChanged, this, &AccountDialog::showAccount);
    connect(&feed, &Feed::stateChanged, this, &AccountDialog::showAccount);
    showAccount();
    enableButtons();
}

void AccountDialog::build()
{
    m_who = selectableLabel(this);
    m_who->setFont(themeFont(FontRole::BodyBold));
    m_rights = selectableLabel(this);
    m_budget = selectableLabel(this, {}, u"muted"_s);
    m_notice = new NoticeBox(this);
    m_copyCode = m_notice->addButton(tr("Copy code"));
    m_openPage = m_notice->addButton(tr("Open the page"));
    connect(m_copyCode, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code.code); });
    connect(m_openPage, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_code.page); });
    QLabel *order = selectableLabel(this, {}, u"muted"_s);
    order->setText(tr("A token is looked for in GH_TOKEN and GITHUB_TOKEN, then with gh auth token, then in the "
                      "keychain. What you do here changes only the keychain."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    m_signOut = buttons->addButton(tr("Forget the token"), QDialogButtonBox::ResetRole);
    connect(m_signOut, &QPushButton::clicked, this, &AccountDialog::signOut);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_who);
    layout->addWidget(m_rights);
    layout->addWidget(m_budget);
    layout->addSpacing(6);
    layout->addWidget(heading(tr("Sign in with the browser"), this));
    layout->addWidget(makeBrowserRow());
    layout->addWidget(heading(tr("Sign in with a token"), this));
    layout->addWidget(makeTokenRow());
    layout->addWidget(m_notice);
    layout->addWidget(order);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

QWidget *AccountDialog::makeBrowserRow()
{
    auto *row = new QWidget(this);
    m_clientId = new QLineEdit(m_settings.value(settingsKey(m_signIn.host())).toString(), row);
    m_clientId->setPlaceholderText(tr("Client ID of an OAuth app on %1 with device flow").arg(m_signIn.host()));
    m_clientId->setAccessibleName(tr("Client ID"));
    m_browser = new QPushButton(tr("Get a code"), row);
    connect(m_clientId, &QLineEdit::textChanged, this, &AccountDialog::enableButtons);
    connect(m_clientId, &QLineEdit::returnPressed, m_browser, &QPushButton::click);
    connect(m_browser, &QPushButton::clicked, this, &AccountDialog::startBrowser);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_clientId, 1);
    layout->addWidget(m_browser);
    return row;
}

QWidget *AccountDialog::makeTokenRow()
{
    auto *row = new QWidget(this);
    m_token = new QLineEdit(row);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Token with read access"));
    m_token->setAccessibleName(tr("Token"));
    m_keep = new QPushButton(tr("Keep in the keychain"), row);
    connect(m_token, &QLineEdit::textChanged, this, &AccountDialog::enableButtons);
    connect(m_token, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &AccountDialog::keepToken);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_token, 1);
    layout->addWidget(m_keep);
    return row;
}

void AccountDialog::showAccount()
{
    const PullRequestSnapshot &snapshot = m_feed.snapshot();
    const bool isRefused = m_feed.error() && m_feed.error()->kind == Error::Kind::Unauthenticated;
    m_who->setText(isRefused ? describe(*m_feed.error()).message : accountText(snapshot.account));
    QStringList rights;
    if (!snapshot.account.scopes.isEmpty())
        rights.append(tr("Scopes of the token: %1").arg(listText(snapshot.account.scopes)));
    for (const HostAccount::MissingRight &missing : snapshot.account.missing)
        rights.append(missingRightText(missing));
    for (const PullRequestSnapshot::Unreadable &unreadable : snapshot.unreadable)
        rights.append(unreadableText(unreadable));
    if (rights.isEmpty() && m_feed.hasFacts())
        rights.append(tr("Everything that Trunkline shows can be read with it."));
    if (m_feed.hasFacts())
        rights.append(protectionText(snapshot.protection, snapshot.trunk));
    const NamePatterns previews(m_feed.policy().previewEnvironments);
    const QList<Environment> environments = snapshot.environments.value_or(QList<Environment>());
    for (const Environment &environment : environments) {
        if (!previews.match(environment.name)) // those stand with their pull requests
            rights.append(environmentText(environment, m_feed.model().now()));
    }
    m_rights->setText(rights.join(u'\n'));
    m_rights->setVisible(!rights.isEmpty());
    m_budget->setText(budgetText(snapshot.budget, m_feed.model().now()));
    m_budget->setVisible(m_feed.hasFacts());
}

void AccountDialog::enableButtons()
{
    const bool isBusy = m_call.isRunning() || m_attempt != nullptr;
    m_browser->setEnabled(!m_clientId->text().trimmed().isEmpty() && !isBusy);
    m_keep->setEnabled(!m_token->text().trimmed().isEmpty() && !isBusy);
    m_signOut->setEnabled(!isBusy);
}

void AccountDialog::startBrowser()
{
    const QString clientId = m_clientId->text().trimmed();
    m_settings.setValue(settingsKey(m_signIn.host()), clientId);
    m_copyCode->hide();
    m_openPage->hide();
    m_notice->say(Tone::Accent, {}, tr("Asking %1 for a code…").arg(m_signIn.host()));
    m_attempt = m_signIn.signIn(clientId, [this](const Result<HostSignIn::Progress> &progress) { hear(progress); });
    enableButtons();
}

void AccountDialog::hear(const Result<HostSignIn::Progress> &progress)
{
    if (progress && progress->code) {
        m_code = *progress->code;
        m_copyCode->show();
        m_openPage->show();
        m_notice->say(Tone::Accent, m_code.code,
                      tr("Type this code at %1. Trunkline notices when it is done.").arg(m_code.page.toString()));
        return;
    }
    // its end may not happen from within its own word
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_attempt.reset();
                enableButtons();
            },
            Qt::QueuedConnection);
    showOutcome(progress.transform([](const HostSignIn::Progress &) { }),
                tr("Signed in. The token is in the keychain."));
}

void AccountDialog::keepToken()
{
    const Secret token(m_token->text().trimmed().toUtf8());
    m_token->clear();
    m_call.start(m_signIn.keepToken(token), this,
                 [this](const Result<void> &done) { showOutcome(done, tr("The token is in the keychain.")); });
    enableButtons();
}

void AccountDialog::signOut()
{
    m_call.start(m_signIn.signOut(), this, [this](const Result<void> &done) {
        showOutcome(done, tr("The keychain holds no token for %1 any more.").arg(m_signIn.host()));
    });
    enableButtons();
}

void AccountDialog::showOutcome(const Result<void> &done, const QString &text)
{
    m_copyCode->hide();
    m_openPage->hide();
    if (done) {
        m_notice->say(Tone::Good, {}, text);
    } else {
        const ErrorText error = describe(done.error());
        m_notice->say(Tone::Danger, error.message, error.hint);
    }
    enableButtons();
}

}
