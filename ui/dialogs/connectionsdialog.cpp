// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connectionsdialog.h"

#include "models/wording/connectionwording.h"
#include "ui/dialogs/connectionform.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/actionbutton.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

static QString connectionIcon(ConnectedSource source)
{
    switch (source) {
    case ConnectedSource::GitHub:
        return u"prs"_s;
    case ConnectedSource::Docker:
        return u"services"_s;
    case ConnectedSource::Hasura:
        return u"flags"_s;
    case ConnectedSource::Database:
        break;
    }
    return u"migrations"_s;
}

ConnectionsDialog::ConnectionsDialog(const QList<FoundConnection> &found, Connections own, ConnectionProbe &probe,
                                     QWidget *parent)
    : QDialog(parent)
    , m_own(std::move(own))
    , m_probe(probe)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connections"));
    resize(760, 480);
    build(found, probe);
    enableSave();
}

void ConnectionsDialog::build(const QList<FoundConnection> &found, ConnectionProbe &probe)
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setMaximumWidth(180);
    m_forms = new QStackedWidget(this);
    for (const FoundConnection &connection : found) {
        auto *form = new ConnectionForm(connection, m_own, probe, m_forms);
        connect(form, &ConnectionForm::edited, this, &ConnectionsDialog::enableSave);
        connect(form, &ConnectionForm::accountWanted, this, &ConnectionsDialog::accountWanted);
        m_forms->addWidget(form);
        new QListWidgetItem(themedIcon(connectionIcon(connection.source)), connectionTitle(connection.source), m_list);
    }
    connect(m_list, &QListWidget::currentRowChanged, m_forms, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Use from now on"), QDialogButtonBox::ActionRole); // closes only when it is kept
    setTone(*m_save, u"primary"_s);
    m_save->setObjectName(u"save"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsDialog::save);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_forms, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
}

void ConnectionsDialog::showSource(ConnectedSource source)
{
    if (ConnectionForm *form = formOf(source))
        m_list->setCurrentRow(m_forms->indexOf(form));
}

ConnectionForm *ConnectionsDialog::formOf(ConnectedSource source) const
{
    for (int i = 0; i < m_forms->count(); ++i) {
        auto *form = qobject_cast<ConnectionForm *>(m_forms->widget(i));
        if (form && form->source() == source)
            return form;
    }
    return nullptr;
}

Connections ConnectionsDialog::entered() const
{
    Connections connections;
    for (const ConnectedSource source : AllConnectedSources) {
        if (const ConnectionForm *form = formOf(source))
            form->fill(connections);
    }
    return connections;
}

void ConnectionsDialog::enableSave()
{
    const ConnectionForm *hasura = formOf(ConnectedSource::Hasura);
    const bool isOtherSecret = hasura && (hasura->isSecretForgotten() || !hasura->attempt().secret.isEmpty());
    m_save->setEnabled(!m_keeping.isRunning() && (isOtherSecret || entered() != m_own));
}

/// False, and the form with it is shown, where an address holds a password.
bool ConnectionsDialog::checkAddresses()
{
    for (const ConnectedSource source : AllConnectedSources) {
        ConnectionForm *form = formOf(source);
        if (!form || !form->holdsPassword())
            continue;
        showSource(source);
        form->showError(tr("It does not work like this"),
                        Error{.kind = Error::Kind::Invalid,
                              .cause = Error::Cause::BadAddress,
                              .origin = connectionTitle(source),
                              .detail = u"a password does not belong in it"_s});
        return false;
    }
    return true;
}

void ConnectionsDialog::save()
{
    if (!checkAddresses())
        return;
    ConnectionForm *hasura = formOf(ConnectedSource::Hasura);
    const ConnectionAttempt attempt = hasura ? hasura->attempt() : ConnectionAttempt();
    const auto use = [this] {
        Q_EMIT chosen(entered());
        accept();
    };
    if (attempt.secret.isEmpty()) {
        use();
        return;
    }
    m_keeping.start(m_probe.keepSecret(attempt), this, [this, hasura, use](const Result<void> &kept) {
        enableSave();
        if (kept) {
            use();
            return;
        }
        showSource(ConnectedSource::Hasura);
        hasura->showError(tr("The secret could not be kept"), kept.error());
    });
    enableSave();
}

}
