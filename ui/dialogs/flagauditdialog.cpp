// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/flagauditdialog.h"

#include "models/feeds/flagfeed.h"
#include "models/findings/flagaudit.h"
#include "models/wording/errorwording.h"
#include "models/wording/phrasing.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebox.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

FlagAuditDialog::FlagAuditDialog(FlagFeed &feed, FlagStore *store, QString me, QWidget *parent)
    : QDialog(parent)
    , m_feed(feed)
    , m_store(store)
    , m_me(std::move(me))
    , m_report(flagAuditReport(feed.picture(), feed.model().now(), feed.policy()))
    , m_notice(new NoticeBox(this))
{
    setWindowTitle(tr("Flag audit"));
    resize(720, 620);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("Audit report"));
    text->setMarkdown(m_report);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy as Markdown"), QDialogButtonBox::ActionRole);
    auto *saveAs = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    m_done = buttons->addButton(tr("Record as done"), QDialogButtonBox::ActionRole);
    m_done->setObjectName(u"record"_s);
    setTone(*m_done, u"primary"_s);
    const bool canRecord = m_store && feed.rights().hasAudits && !feed.error();
    m_done->setEnabled(canRecord);
    m_done->setToolTip(canRecord ? tr("Who and when goes into the table of audits")
                                 : tr("There is no table of audits, or no connection to it"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_report); });
    connect(saveAs, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_report); });
    connect(m_done, &QPushButton::clicked, this, &FlagAuditDialog::record);
}

void FlagAuditDialog::record()
{
    m_done->setEnabled(false);
    const FlagAudit audit{.at = m_feed.model().now(), .by = m_me};
    m_call.start(m_store->recordAudit(audit), this, [this](const Result<void> &done) {
        m_done->setEnabled(!done);
        if (done) {
            m_notice->say(Tone::Good, {},
                          tr("Recorded. The next audit is due in %n days.", nullptr,
                             int(std::chrono::duration_cast<std::chrono::days>(m_feed.policy().auditEvery).count())));
            m_feed.refreshAudit();
            return;
        }
        const ErrorText text = describe(done.error());
        m_notice->say(Tone::Danger, tr("The audit was not recorded"), sentencesText({text.message, text.hint}));
    });
}

}
