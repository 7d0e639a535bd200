// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/newflagdialog.h"

#include "models/rules/flagrules.h"
#include "models/wording/errorwording.h"
#include "models/wording/flagwording.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

NewFlagDialog::NewFlagDialog(FlagStore &store, const FlagPolicy &policy, const QString &key, QString me,
                             QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_me(std::move(me))
    , m_key(new QLineEdit(key, this))
    , m_description(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_fault(new QLabel(this))
    , m_notice(new NoticeBox(this))
{
    setWindowTitle(tr("New flag in %1").arg(policy.environment));
    setMinimumWidth(480);
    m_key->setObjectName(u"key"_s);
    m_key->setFont(themeFont(FontRole::Mono));
    m_fault->setProperty("tone", u"warning"_s);
    m_type->view()->setAccessibleName(tr("Types to choose from"));
    for (const FlagType type : {FlagType::Release, FlagType::KillSwitch, FlagType::Permanent})
        m_type->addItem(flagTypeText(type), int(type));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Key"), m_key);
    form->addRow(QString(), m_fault);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Owner"), m_owner);
    form->addRow(tr("Type"), m_type);
    form->addRow(m_notice);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create, switched off"), QDialogButtonBox::ActionRole);
    setTone(*m_create, u"primary"_s);
    m_create->setObjectName(u"create"_s);
    m_create->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewFlagDialog::create);
    for (QLineEdit *field : {m_key, m_description, m_owner})
        connect(field, &QLineEdit::textChanged, this, &NewFlagDialog::updateButtons);
    updateButtons();
}

void NewFlagDialog::updateButtons()
{
    QString fault;
    switch (keyFault(m_key->text())) {
    case KeyFault::None:
    case KeyFault::Empty:
        break;
    case KeyFault::TooLong:
        fault = tr("A key has at most 100 characters.");
        break;
    case KeyFault::BadCharacter:
        fault = tr("A key is made of letters, digits, “_”, “-” and “.”.");
        break;
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_create->setEnabled(!m_isWriting && m_obstacle.isEmpty() && keyFault(m_key->text()) == KeyFault::None
                         && !m_owner->text().isEmpty() && !m_description->text().isEmpty());
    m_create->setToolTip(m_create->isEnabled()          ? QString()
                                 : m_obstacle.isEmpty() ? tr("Key, description and owner are needed")
                                                        : m_obstacle);
}

void NewFlagDialog::setObstacle(const QString &why)
{
    if (why == std::exchange(m_obstacle, why))
        return;
    if (!why.isEmpty())
        m_notice->say(Tone::Warning, tr("It cannot be created now"), why);
    else
        m_notice->hide();
    updateButtons();
}

void NewFlagDialog::create()
{
    m_isWriting = true;
    m_notice->hide();
    updateButtons();
    m_call.start(m_store.create({.key = m_key->text(),
                                 .description = m_description->text().trimmed(),
                                 .owner = m_owner->text().trimmed(),
                                 .type = FlagType(m_type->currentData().toInt()),
                                 .changeId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                 .reason = tr("created"),
                                 .by = m_me}),
                 this, [this](const Result<FlagOutcome> &outcome) { showOutcome(outcome); });
}

void NewFlagDialog::showOutcome(const Result<FlagOutcome> &outcome)
{
    m_isWriting = false;
    updateButtons();
    if (!outcome) {
        const ErrorText text = describe(outcome.error());
        m_notice->say(Tone::Danger, tr("The flag was not created"), QString(text.message % u'\n' % text.hint));
    } else if (outcome->kind == FlagOutcome::Kind::Applied) {
        Q_EMIT created(m_key->text());
        accept();
    } else {
        m_notice->say(Tone::Warning, tr("There is a flag with this key already"),
                      outcome->current ? stateSentence(*outcome->current) : QString());
    }
}

}
