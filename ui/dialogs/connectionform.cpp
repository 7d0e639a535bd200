// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connectionform.h"

#include "models/wording/connectionwording.h"
#include "models/wording/errorwording.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/sentencelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

ConnectionForm::ConnectionForm(const FoundConnection &found, const Connections &own, ConnectionProbe &probe,
                               QWidget *parent)
    : QWidget(parent)
    , m_source(found.source)
    , m_probe(probe)
{
    build(found, own);
}

void ConnectionForm::build(const FoundConnection &found, const Connections &own)
{
    QLabel *title = selectableLabel(this, connectionTitle(m_source));
    title->setFont(themeFont(FontRole::Title));
    QLabel *used = selectableLabel(this, foundText(found));
    QLabel *why = selectableLabel(this, hint(), u"muted"_s);
    m_notice = new NoticeBox(this);
    m_test = new QPushButton(tr("&Test the connection"), this);
    m_test->setObjectName(u"test"_s);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    if (m_source == ConnectedSource::GitHub) {
        auto *account = new QPushButton(tr("&Account…"), this);
        connect(account, &QPushButton::clicked, this, &ConnectionForm::accountWanted);
        buttons->addWidget(account);
    }
    if (m_source == ConnectedSource::Hasura) {
        auto *forget = new QPushButton(tr("&Forget the secret"), this);
        forget->setObjectName(u"forget"_s);
        connect(forget, &QPushButton::clicked, this, &ConnectionForm::forgetSecret);
        buttons->addWidget(forget);
    }
    buttons->addStretch(1);

    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(title);
    form->addRow(used);
    addFields(form, own);
    form->addRow(why);
    form->addRow(buttons);
    form->addRow(m_notice);
}

void ConnectionForm::addFields(QFormLayout *form, const Connections &own)
{
    switch (m_source) {
    case ConnectedSource::GitHub:
        m_address = addField(form, tr("&Repository"), own.githubRepository, u"acme/platform"_s);
        return;
    case ConnectedSource::Docker:
        addDockerField(form, own.dockerHost);
        return;
    case ConnectedSource::Hasura:
        m_address = addField(form, tr("A&ddress"), own.hasuraUrl, u"https://hasura.example.com"_s);
        m_role = addField(form, tr("R&ole"), own.hasuraRole, tr("as the secret says"));
        m_secret = addField(form, tr("Admin &secret"), {}, tr("stays as it is"));
        m_secret->setEchoMode(QLineEdit::Password);
        return;
    case ConnectedSource::Database:
        m_address = addField(form, tr("A&ddress"), own.databaseUrl, u"postgresql://trunkline@db.example.com/app"_s);
        return;
    }
    std::unreachable();
}

QLineEdit *ConnectionForm::addField(QFormLayout *form, const QString &name, const QString &text,
                                    const QString &placeholder)
{
    auto *field = new QLineEdit(text, this);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(withoutMnemonic(name));
    form->addRow(name, field);
    connect(field, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(field, &QLineEdit::returnPressed, this, &ConnectionForm::test);
    return field;
}

/// The contexts of the docker command to choose from, and any address.
void ConnectionForm::addDockerField(QFormLayout *form, const QString &host)
{
    auto *box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(tr("Address or context"));
    m_address = box->lineEdit();
    m_address->setPlaceholderText(tr("as the docker command decides"));
    m_address->setText(host);
    form->addRow(tr("Address or &context"), box);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    m_contexts.start(m_probe.dockerContexts(), this, [this, box](const QStringList &contexts) {
        const QString typed = m_address->text();
        box->addItems(contexts);
        m_address->setText(typed);
    });
}

QString ConnectionForm::hint() const
{
    switch (m_source) {
    case ConnectedSource::GitHub:
        return tr("Only needed where the clone’s remote does not name the repository. Under Account you sign in.");
    case ConnectedSource::Docker:
        return tr("A manager of the swarm: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376, "
                  "or "
                  "a docker context.");
    case ConnectedSource::Hasura:
        return tr("The secret is kept in the keychain of this desktop and goes only to this server. "
                  "TRUNKLINE_HASURA_ADMIN_SECRET, where it is set, goes before it.");
    case ConnectedSource::Database:
        return tr(
                "Where there is no Hasura, flags come from here; besides, backfills and reads are measured. Leave the "
                "password out: it is taken from ~/.pgpass or PGPASSWORD and never kept by Trunkline.");
    }
    std::unreachable();
}

void ConnectionForm::fill(Connections &connections) const
{
    const QString address = m_address->text().trimmed();
    switch (m_source) {
    case ConnectedSource::GitHub:
        connections.githubRepository = address;
        return;
    case ConnectedSource::Docker:
        connections.dockerHost = address;
        return;
    case ConnectedSource::Hasura:
        connections.hasuraUrl = address;
        connections.hasuraRole = m_role->text().trimmed();
        return;
    case ConnectedSource::Database:
        connections.databaseUrl = address;
        return;
    }
}

ConnectionAttempt ConnectionForm::attempt() const
{
    ConnectionAttempt attempt{.source = m_source, .connections = {}, .secret = {}};
    fill(attempt.connections);
    if (m_secret)
        attempt.secret = Secret(m_secret->text().toUtf8());
    return attempt;
}

void ConnectionForm::showError(const QString &title, const Error &error)
{
    const ErrorText text = describe(error);
    m_notice->say(Tone::Danger, title, QString(text.message % u'\n' % text.hint));
}

bool ConnectionForm::holdsPassword() const
{
    const QUrl address(m_address->text().trimmed());
    return !address.password().isEmpty() || QUrlQuery(address).hasQueryItem(u"password"_s);
}

void ConnectionForm::test()
{
    m_notice->say(Tone::Neutral, {}, tr("Asking…"));
    m_test->setEnabled(false);
    m_call.start(m_probe.probe(attempt()), this,
                 [this](const Result<ConnectionReport> &report) { showReport(report); });
}

void ConnectionForm::forgetSecret()
{
    m_notice->hide();
    m_forgetting.start(m_probe.forgetSecret(attempt()), this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            return showError(tr("The keychain still holds the secret"), forgotten.error());
        m_secret->clear();
        m_isSecretForgotten = true;
        m_notice->say(Tone::Good, {}, tr("The keychain holds no secret for this server any more."));
        Q_EMIT edited();
    });
}

void ConnectionForm::showReport(const Result<ConnectionReport> &report)
{
    m_test->setEnabled(true);
    if (!report) {
        showError(tr("It does not work like this"), report.error());
        return;
    }
    const QStringList lines = reportLines(m_source, *report);
    m_notice->say(report->missing.isEmpty() ? Tone::Good : Tone::Warning, tr("The connection works"),
                  lines.join(u'\n'));
}

}
