// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/flagcredentials.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Trunkline {

class NoticeBox;

/// Asks for the secret of the server that the flags come from, and keeps it in the keychain. Show it with open().
class FlagSecretDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FlagSecretDialog(FlagCredentials &credentials, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(); ///< another secret is in use now, or none

private:
    void build();
    void keep();
    void forget();
    void enableButtons();

    FlagCredentials &m_credentials;
    InFlight<Result<void>> m_call;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_forget = nullptr;
    NoticeBox *m_notice = nullptr;
};

}
