// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/changeflagdialog.h"

#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/flagwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/preflightwording.h"
#include "ui/delegates/flaglooks.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/holdbutton.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/sentencelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QToolTip>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qint32 historyLength = 20;

QString toneName(PreflightCheck::Answer answer)
{
    return answer == PreflightCheck::Answer::Good   ? u"good"_s
            : answer == PreflightCheck::Answer::Bad ? u"warning"_s
                                                    : u"muted"_s;
}

QString sign(PreflightCheck::Answer answer)
{
    return answer == PreflightCheck::Answer::Good ? u"✓ "_s : answer == PreflightCheck::Answer::Bad ? u"! "_s : u"? "_s;
}

}

ChangeFlagDialog::ChangeFlagDialog(Sources sources, const Subject &subject, FlagPolicy policy, const Wish &wish,
                                   QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_policy(std::move(policy))
    , m_haste(wish.haste)
    , m_facts{.flag = subject.facts,
              .release = {},
              .schema = subject.schema,
              .history = {},
              .me = subject.me,
              .now = subject.now}
    , m_rights(subject.rights)
{
    setWindowTitle(tr("Change flag"));
    setMinimumWidth(560);
    build(wish);
    showPreflight();
    showChange();
    askAhead();
    if (sources.release && subject.facts.places && !subject.facts.places->isEmpty()) {
        m_release.start(sources.release->facts(*subject.facts.places, subject.trunk), this,
                        [this](const Result<ReleaseFacts> &facts) {
                            if (facts)
                                m_facts.release = *facts;
                            showPreflight();
                        });
    }
}

void ChangeFlagDialog::build(const Wish &wish)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    QLabel *title = sentenceLabel(this);
    title->setFont(themeFont(FontRole::Title));
    title->setText(m_haste == Wish::Haste::OffNow
                           ? tr("Turn %1 off in %2?").arg(m_facts.flag.name, m_policy.environment)
                           : tr("Change %1 in %2").arg(m_facts.flag.name, m_policy.environment));
    layout->addWidget(title);
    buildFields(layout, wish);
    m_summary = sentenceLabel(this);
    m_summary->setFont(themeFont(FontRole::BodyBold));
    m_summary->setAccessibleName(tr("What changes"));
    layout->addWidget(m_summary);
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(2);
    layout->addLayout(m_checks);
    m_notice = new NoticeBox(this);
    layout->addWidget(m_notice);
    buildReason(layout, wish);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = new HoldButton(tr("Change"), this);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole); // closes only when it is done
    setTone(*m_apply, m_haste == Wish::Haste::OffNow ? u"danger"_s : u"primary"_s);
    m_apply->setObjectName(u"apply"_s);
    m_apply->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &HoldButton::confirmed, this, &ChangeFlagDialog::apply);
    connect(m_apply, &HoldButton::releasedTooSoon, this, &ChangeFlagDialog::explainHolding);
    connect(m_apply, &QPushButton::clicked, this, [this] { // also by the Return key, which nobody can hold
        if (m_apply->needs() == HoldButton::Needs::Hold)
            explainHolding();
    });
}

void ChangeFlagDialog::buildFields(QVBoxLayout *layout, const Wish &wish)
{
    const FeatureFlag &flag = *m_facts.flag.flag;
    auto *form = new QFormLayout;
    m_on = new QCheckBox(tr("On"), this);
    m_on->setObjectName(u"on"_s);
    m_on->setChecked(wish.enabled.value_or(flag.enabled.value_or(false)));
    m_percent = new QSpinBox(this);
    m_percent->setObjectName(u"percent"_s);
    m_percent->setRange(0, 100);
    m_percent->setSuffix(tr(" %", "per cent"));
    m_percent->setAccessibleName(tr("Rollout"));
    m_percent->setValue(wish.percent.value_or(flag.rolloutPercent.value_or(100)));
    m_owner = new QLineEdit(flag.owner, this);
    m_owner->setObjectName(u"owner"_s);
    m_description = new QLineEdit(flag.description, this);
    m_description->setObjectName(u"description"_s);
    m_end = new QComboBox(this);
    m_end->setAccessibleName(tr("End"));
    m_end->addItem(tr("stays so"), 0);
    for (const int minutes : {5, 20, 60})
        m_end->addItem(tr("off again after %n min, unless confirmed", nullptr, minutes), minutes);
    form->addRow(tr("State"), m_on);
    form->addRow(tr("Rollout"), m_percent);
    form->addRow(tr("Owner"), m_owner);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Then"), m_end);
    layout->addLayout(form);
    const auto allow = [this, form](QWidget *field, FlagField which) {
        const bool isAllowed = m_rights.changeable.testFlag(which);
        field->setEnabled(isAllowed);
        if (!isAllowed)
            field->setToolTip(tr("The role of this connection may not change that"));
        form->setRowVisible(field, m_haste == Wish::Haste::Normal);
    };
    allow(m_on, FlagField::Enabled);
    allow(m_percent, FlagField::Percent);
    allow(m_owner, FlagField::Owner);
    allow(m_description, FlagField::Description);
    form->setRowVisible(m_end, m_haste == Wish::Haste::Normal);
    connect(m_on, &QCheckBox::toggled, this, &ChangeFlagDialog::showChange);
    connect(m_percent, &QSpinBox::valueChanged, this, &ChangeFlagDialog::showChange);
    connect(m_owner, &QLineEdit::textChanged, this, &ChangeFlagDialog::showChange);
    connect(m_description, &QLineEdit::textChanged, this, &ChangeFlagDialog::showChange);
}

void ChangeFlagDialog::buildReason(QVBoxLayout *layout, const Wish &wish)
{
    auto *form = new QFormLayout;
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("Why? It is written beside the change."));
    if (wish.haste == Wish::Haste::OffNow)
        m_reason->setText(tr("Turned off at once"));
    form->addRow(tr("Reason"), m_reason);
    m_key = new QLineEdit(this);
    m_key->setObjectName(u"key"_s);
    m_key->setFont(themeFont(FontRole::Mono));
    m_key->setPlaceholderText(tr("Type %1, or hold the button").arg(m_facts.flag.name));
    form->addRow(tr("To confirm"), m_key);
    form->setRowVisible(m_key, m_policy.isProduction && wish.haste == Wish::Haste::Normal);
    layout->addLayout(form);
    connect(m_reason, &QLineEdit::textChanged, this, &ChangeFlagDialog::updateButtons);
    connect(m_key, &QLineEdit::textChanged, this, &ChangeFlagDialog::updateButtons);
}

void ChangeFlagDialog::askAhead()
{
    m_history.start(m_sources.source.history(m_facts.flag.name, historyLength), this,
                    [this](const Result<QList<FlagEvent>> &events) {
                        if (events)
                            m_facts.history = *events;
                        showPreflight();
                    });
}

void ChangeFlagDialog::showPreflight()
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PreflightCheck &check : preflight(m_facts, m_policy)) {
        QLabel *line = sentenceLabel(this);
        line->setText(sign(check.answer) + preflightText(check));
        line->setProperty("tone", toneName(check.answer));
        m_checks->addWidget(line);
    }
}

FlagChange ChangeFlagDialog::wanted() const
{
    const FeatureFlag &flag = *m_facts.flag.flag;
    FlagChange change{.before = flag, .reason = m_reason->text().trimmed(), .by = m_facts.me};
    if (m_on->isChecked() != flag.enabled.value_or(!m_on->isChecked()))
        change.enabled = m_on->isChecked();
    if (m_haste == Wish::Haste::OffNow)
        return change;
    if (m_percent->isEnabled() && m_percent->value() != flag.rolloutPercent.value_or(100))
        change.rolloutPercent = m_percent->value();
    if (m_owner->text().trimmed() != flag.owner)
        change.owner = m_owner->text().trimmed();
    if (m_description->text().trimmed() != flag.description)
        change.description = m_description->text().trimmed();
    return change;
}

int ChangeFlagDialog::offAfterMinutes() const
{
    return m_on->isChecked() ? m_end->currentData().toInt() : 0;
}

void ChangeFlagDialog::showChange()
{
    m_end->setEnabled(m_on->isChecked());
    const QStringList texts = changeTexts(wanted());
    m_summary->setText(texts.isEmpty() ? tr("Nothing changes yet.") : texts.join(u'\n'));
    updateButtons();
}

bool ChangeFlagDialog::isConfirmed() const
{
    if (m_haste == Wish::Haste::OffNow || !m_policy.isProduction)
        return true;
    return m_key->text().trimmed() == m_facts.flag.name;
}

void ChangeFlagDialog::updateButtons()
{
    if (!m_apply)
        return; // still being built
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    using Needs = HoldButton::Needs;
    const Needs needs = isConfirmed() ? Needs::Click : Needs::Hold;
    m_apply->setEnabled(!m_isWriting && hasReason && m_obstacle.isEmpty() && wanted().fields() != FlagFields());
    if (m_apply->needs() != needs)
        m_apply->setNeeds(needs);
    m_apply->setText(m_haste == Wish::Haste::OffNow  ? tr("Turn off now")
                             : needs == Needs::Click ? tr("Change")
                                                     : tr("Hold to change"));
    m_apply->setToolTip(!m_obstacle.isEmpty()           ? m_obstacle
                                : !hasReason            ? tr("A reason is needed")
                                : needs == Needs::Click ? QString()
                                                        : tr("Type the flag's key, or hold this button down"));
}

/// The sheet may have been open for long: what it shows is held to the same rule as the page.
void ChangeFlagDialog::setObstacle(const QString &why)
{
    if (why == std::exchange(m_obstacle, why))
        return;
    if (!why.isEmpty())
        m_notice->say(Tone::Warning, tr("It cannot be changed now"), why);
    else
        m_notice->hide();
    updateButtons();
}

void ChangeFlagDialog::explainHolding()
{
    QToolTip::showText(m_apply->mapToGlobal(QPoint(0, m_apply->height())), m_apply->toolTip(), m_apply);
}

void ChangeFlagDialog::apply()
{
    FlagChange change = wanted();
    change.changeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_isWriting = true;
    m_notice->hide();
    m_progress->show();
    updateButtons();
    m_call.start(m_sources.store.change(change), this,
                 [this, change](const Result<FlagOutcome> &outcome) { showOutcome(change, outcome); });
}

void ChangeFlagDialog::showOutcome(const FlagChange &change, const Result<FlagOutcome> &outcome)
{
    m_isWriting = false;
    m_progress->hide();
    updateButtons();
    if (!outcome) {
        showError(outcome.error().cause == Error::Cause::OutcomeUnknown ? tr("It is not known whether it was changed")
                                                                        : tr("The flag was not changed"),
                  outcome.error());
        return;
    }
    switch (outcome->kind) {
    case FlagOutcome::Kind::Applied:
        Q_EMIT changed(change, outcome->current.value_or(change.before));
        accept();
        return;
    case FlagOutcome::Kind::Conflict:
        showConflict(change, *outcome->current);
        return;
    case FlagOutcome::Kind::Gone:
        m_notice->say(Tone::Danger, tr("The flag is gone"),
                      tr("Nothing was changed: the table does not have it any more, or this role may not see it."));
        return;
    }
}

void ChangeFlagDialog::showConflict(const FlagChange &ours, const FeatureFlag &theirs)
{
    const QString who = theirs.changedBy.isEmpty() ? tr("Somebody") : theirs.changedBy;
    m_notice->say(Tone::Warning, tr("%1 was faster: nothing was changed").arg(who),
                  tr("Theirs: %1").arg(bracketedText(stateSentence(theirs), theirs.changeReason)) + u'\n'
                          + tr("Yours: %1").arg(listText(changeTexts(ours))) + u'\n' + tr("Look again, then decide."));
    m_facts.flag.flag = theirs;
    m_key->clear(); // what was confirmed was something else
    showChange();
    askAhead();
}

void ChangeFlagDialog::showError(const QString &title, const Error &error)
{
    const ErrorText text = describe(error);
    m_notice->say(Tone::Danger, title, QString(text.message % u'\n' % text.hint));
}

}
