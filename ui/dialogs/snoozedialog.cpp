// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/snoozedialog.h"

#include "models/wording/agewording.h"
#include "ui/widgets/sentencelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Trunkline {

namespace {

QDateTime morning(const QDate &day)
{
    return QDateTime(day, QTime(9, 0)).toUTC();
}

}

SnoozeDialog::SnoozeDialog(qsizetype count, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_until(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Snooze"));
    const QDate today = now.toLocalTime().date();
    addTime(tr("1 hour"), now.addSecs(60 * 60));
    addTime(tr("4 hours"), now.addSecs(4 * 60 * 60));
    addTime(tr("Tomorrow"), morning(today.addDays(1)));
    addTime(tr("Next Monday"), morning(today.addDays(8 - today.dayOfWeek())));
    m_until->setCurrentIndex(2);
    m_reason->setPlaceholderText(tr("Why it can wait"));
    QLabel *text = sentenceLabel(this,
                                 tr("%n finding(s) leave the list until then. Command line and badges of others "
                                    "are not affected; an exemption for everybody belongs in .trunkline.yaml.",
                                    nullptr, int(count)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Snooze"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, buttons->button(QDialogButtonBox::Ok),
            [button = buttons->button(QDialogButtonBox::Ok)](const QString &reason) {
                button->setEnabled(!reason.trimmed().isEmpty());
            });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_until->currentData().toDateTime(), m_reason->text().trimmed());
        accept();
    });
    auto *layout = new QFormLayout(this);
    layout->addRow(text);
    layout->addRow(tr("&Until"), m_until);
    layout->addRow(tr("&Reason"), m_reason);
    layout->addRow(buttons);
    m_reason->setFocus();
}

void SnoozeDialog::addTime(const QString &words, const QDateTime &until)
{
    m_until->addItem(tr("%1 (%2)", "how long, until when").arg(words, momentText(until, m_now)), until);
}

}
