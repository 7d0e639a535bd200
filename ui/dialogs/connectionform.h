// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/connectionprobe.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Trunkline {

class NoticeBox;

/// One source in the dialog of connections: what is used, what the user enters instead, and whether that works.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    ConnectionForm(const FoundConnection &found, const Connections &own, ConnectionProbe &probe,
                   QWidget *parent = nullptr);

    ConnectedSource source() const { return m_source; }
    /// Puts what is entered here into @p connections.
    void fill(Connections &connections) const;
    /// With the secret as it is entered.
    ConnectionAttempt attempt() const;
    void showError(const QString &title, const Error &error);
    /// It is still in use until the connections are opened anew.
    bool isSecretForgotten() const { return m_isSecretForgotten; }
    /// Addresses are kept in a file of settings, where no password belongs.
    bool holdsPassword() const;

Q_SIGNALS:
    void edited();
    void accountWanted(); ///< of GitHub

private:
    void build(const FoundConnection &found, const Connections &own);
    void addFields(QFormLayout *form, const Connections &own);
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &text, const QString &placeholder);
    void addDockerField(QFormLayout *form, const QString &host);
    QString hint() const;
    void test();
    void forgetSecret();
    void showReport(const Result<ConnectionReport> &report);

    const ConnectedSource m_source;
    ConnectionProbe &m_probe;
    InFlight<Result<ConnectionReport>> m_call;
    InFlight<QStringList> m_contexts;
    InFlight<Result<void>> m_forgetting;
    bool m_isSecretForgotten = false;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_test = nullptr;
    NoticeBox *m_notice = nullptr;
};

}
