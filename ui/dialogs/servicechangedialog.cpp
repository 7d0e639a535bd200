// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/servicechangedialog.h"

#include "models/wording/errorwording.h"
#include "models/wording/servicewording.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/sentencelabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int MostReplicas = 10'000;

QString orderText(const RolloutConfig &config)
{
    return config.order == RolloutConfig::Order::StartFirst
            ? ServiceChangeDialog::tr("New tasks start before old ones stop (start-first).")
            : ServiceChangeDialog::tr("Each task stops before its successor starts (stop-first): fewer tasks serve "
                                      "meanwhile.");
}

}

ServiceChangeDialog::ServiceChangeDialog(ServiceStore &store, Action action, ServiceRow row, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_action(action)
    , m_row(std::move(row))
{
    build();
    showPlan();
}

void ServiceChangeDialog::build()
{
    setWindowTitle(question());
    resize(520, 240);
    QLabel *title = sentenceLabel(this, question());
    title->setFont(themeFont(FontRole::Title));
    m_notice = new NoticeBox(this);
    m_plan = sentenceLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_notice);
    if (m_action == Action::Scale) {
        m_replicas = new QSpinBox(this);
        m_replicas->setRange(0, MostReplicas);
        m_replicas->setValue(m_row.service.replicas.value_or(0));
        m_replicas->setAccessibleName(tr("Tasks wanted"));
        m_replicas->setSuffix(tr(" tasks"));
        layout->addWidget(m_replicas);
        connect(m_replicas, &QSpinBox::valueChanged, this, &ServiceChangeDialog::showPlan);
    }
    layout->addWidget(m_plan);
    layout->addStretch(1);
    layout->addWidget(m_progress);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(QString(), QDialogButtonBox::ActionRole); // closes only when it is done
    m_do->setObjectName(u"do"_s);
    m_do->setAutoDefault(false);
    setTone(*m_do, m_action == Action::Scale ? u"primary"_s : u"danger"_s);
    m_do->setText(m_action == Action::RollBack          ? tr("Roll back")
                          : m_action == Action::Restart ? tr("Restart")
                                                        : tr("Scale"));
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &ServiceChangeDialog::change);
}

QString ServiceChangeDialog::question() const
{
    switch (m_action) {
    case Action::RollBack:
        return tr("Roll %1 back?").arg(m_row.service.name);
    case Action::Restart:
        return tr("Restart all tasks of %1?").arg(m_row.service.name);
    case Action::Scale:
        return tr("Scale %1").arg(m_row.service.name);
    }
    std::unreachable();
}

qint32 ServiceChangeDialog::replicas() const
{
    return m_replicas ? m_replicas->value() : m_row.service.replicas.value_or(0);
}

QString ServiceChangeDialog::plan() const
{
    const Service &service = m_row.service;
    QStringList lines;
    switch (m_action) {
    case Action::RollBack:
        lines.append(
                service.previous
                        ? tr("From %1 back to %2.").arg(releaseText(service.release), releaseText(*service.previous))
                        : tr("The engine keeps no version before this one."));
        lines.append(orderText(service.configuration.rollback));
        break;
    case Action::Restart:
        lines.append(tr("%1 stays; every task is replaced, %2 in all.")
                             .arg(releaseText(service.release), runningText(service, m_row.verdict)));
        lines.append(orderText(service.configuration.update));
        lines.append(tr("What the engine remembers of the last rollout is replaced by this one; the local history "
                        "keeps it."));
        break;
    case Action::Scale:
        lines.append(replicas() == service.replicas.value_or(0)
                             ? tr("It has %n tasks already.", nullptr, int(replicas()))
                             : tr("From %1 to %2 tasks.").arg(service.replicas.value_or(0)).arg(replicas()));
        if (replicas() == 0)
            lines.append(tr("Nothing will run any more."));
        break;
    }
    lines.append(tr("Service version %1.").arg(service.version));
    return lines.join(u'\n');
}

void ServiceChangeDialog::showPlan()
{
    m_plan->setText(plan());
    updateButtons();
}

void ServiceChangeDialog::showService(const std::optional<ServiceRow> &row)
{
    if (m_change.isRunning())
        return;
    if (!row) {
        m_isGone = true;
        m_notice->say(Tone::Danger, tr("The service is gone"), tr("Somebody removed it meanwhile."));
        return updateButtons();
    }
    const bool isChanged = row->service.specHash != m_row.service.specHash;
    m_row = *row;
    if (isChanged || m_isOutdated)
        m_notice->say(Tone::Warning, tr("It was changed meanwhile"),
                      tr("This is what it is now, and what would be done. Decide again."));
    m_isOutdated = false;
    showPlan();
}

void ServiceChangeDialog::change()
{
    m_notice->hide();
    m_progress->show();
    QFuture<Result<void>> call;
    switch (m_action) {
    case Action::RollBack:
        call = m_store.rollBack(m_row.service);
        break;
    case Action::Restart:
        call = m_store.restart(m_row.service);
        break;
    case Action::Scale:
        call = m_store.scale(m_row.service, replicas());
        break;
    }
    m_change.start(call, this, [this](const Result<void> &result) { showChanged(result); });
    updateButtons();
}

void ServiceChangeDialog::showChanged(const Result<void> &result)
{
    m_progress->hide();
    if (result) {
        Q_EMIT changed(doneText());
        return accept();
    }
    if (result.error().kind == Error::Kind::Conflict) {
        m_isOutdated = true;
        m_notice->say(Tone::Warning, tr("Nothing was done: it was changed meanwhile"), tr("Reading what it is now…"));
        Q_EMIT rereadWanted();
    } else {
        const ErrorText text = describe(result.error());
        m_notice->say(Tone::Danger, tr("Nothing was changed"), QString(text.message % u'\n' % text.hint));
    }
    updateButtons();
}

QString ServiceChangeDialog::doneText() const
{
    switch (m_action) {
    case Action::RollBack:
        return tr("%1 is being rolled back.").arg(m_row.service.name);
    case Action::Restart:
        return tr("The tasks of %1 are being replaced.").arg(m_row.service.name);
    case Action::Scale:
        return tr("%1 is being scaled to %2.").arg(m_row.service.name).arg(replicas());
    }
    std::unreachable();
}

void ServiceChangeDialog::updateButtons()
{
    const bool isBusy = m_progress->isVisibleTo(this);
    const bool isPossible = m_action == Action::RollBack ? m_row.service.previous.has_value()
            : m_action == Action::Scale                  ? replicas() != m_row.service.replicas.value_or(0)
                                                         : true;
    m_do->setEnabled(!isBusy && !m_isGone && !m_isOutdated && isPossible);
    if (m_replicas)
        m_replicas->setEnabled(!isBusy && !m_isGone);
}

}
