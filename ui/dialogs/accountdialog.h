// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/hostsignin.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace Trunkline {

class NoticeBox;
class PullRequestFeed;

/// Who the program is towards the code host, what that account cannot see and what it costs, how much may still be
/// asked, and the ways to sign in.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p settings keeps the id of the application, which is no secret.
    AccountDialog(PullRequestFeed &feed, HostSignIn &signIn, QSettings &settings, QWidget *parent = nullptr);

private:
    void build();
    QWidget *makeTokenRow();
    QWidget *makeBrowserRow();
    void showAccount();
    void startBrowser();
    void hear(const Result<HostSignIn::Progress> &progress);
    void keepToken();
    void signOut();
    void showOutcome(const Result<void> &done, const QString &text);
    void enableButtons();

    PullRequestFeed &m_feed;
    HostSignIn &m_signIn;
    QSettings &m_settings;
    HostSignIn::Code m_code;
    std::unique_ptr<Subscription> m_attempt;
    InFlight<Result<void>> m_call;

    QLabel *m_who = nullptr;
    QLabel *m_rights = nullptr;
    QLabel *m_budget = nullptr;
    NoticeBox *m_notice = nullptr;
    QPushButton *m_copyCode = nullptr;
    QPushButton *m_openPage = nullptr;
    QLineEdit *m_clientId = nullptr;
    QPushButton *m_browser = nullptr;
    QLineEdit *m_token = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_signOut = nullptr;
};

}
