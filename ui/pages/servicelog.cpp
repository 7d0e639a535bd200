// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicelog.h"

#include "models/wording/errorwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/servicewording.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/logview.h"
#include "ui/widgets/sentencelabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// The same for the same log, whatever its title; that of a whole service has none.
QString nameOfLog(const ServiceLog::Choice &choice)
{
    return choice.request.taskId + choice.request.containerId;
}

}

ServiceLog::ServiceLog(LogSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
{
    build();
}

ServiceLog::~ServiceLog() = default;

void ServiceLog::build()
{
    m_tasks = new QComboBox(this);
    m_tasks->setAccessibleName(tr("Whose log"));
    m_tasks->view()->setAccessibleName(tr("Tasks"));
    m_tasks->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tasks->setMinimumContentsLength(12);
    m_pause = new QToolButton(this);
    m_pause->setCheckable(true);
    m_pause->setText(tr("Pause"));
    m_pause->setAccessibleName(tr("Pause the log"));
    m_pause->setToolTip(tr("Stop reading; the engine waits and nothing is lost"));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find in log…"));
    m_search->setAccessibleName(tr("Find in log"));
    m_search->setClearButtonEnabled(true);
    m_view = new LogView(this);
    m_note = selectableLabel(this);
    m_note->setProperty("tone", u"muted"_s);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_tasks, 1);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_pause);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    connect(m_tasks, &QComboBox::activated, this, &ServiceLog::restart);
    connect(m_pause, &QToolButton::toggled, this, &ServiceLog::setPaused);
    connect(m_search, &QLineEdit::textChanged, this, &ServiceLog::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->findAgain(QTextDocument::FindBackward); });
}

void ServiceLog::showService(const Service &service, const QHash<QString, QString> &nodeNames)
{
    QList<Choice> choices{{.title = tr("All tasks"), .request = {.serviceId = service.id, .isTty = service.isTty}}};
    for (const Task &task : service.tasks) {
        const QString slot = task.slot > 0 ? tr("slot %1").arg(task.slot) : nodeNames.value(task.nodeId, task.nodeId);
        choices.append({.title = tr("%1 · %2 · %3").arg(slot, taskStateText(task.state), task.id.left(5)),
                        .request = {.serviceId = service.id, .taskId = task.id, .isTty = service.isTty}});
    }
    showLogs(service.id, choices);
}

void ServiceLog::showLogs(const QString &subject, const QList<Choice> &choices)
{
    const bool isOther = subject != m_subject;
    const QString before = nameOfLog(m_choices.value(m_tasks->currentIndex()));
    m_subject = subject;
    fillChoices(choices, isOther ? QString() : before);
    const QString now = nameOfLog(m_choices.value(m_tasks->currentIndex()));
    if (!isOther && now == before)
        return;
    m_stream.reset(); // also when what was read is gone: a container was made anew
    m_view->clearLines();
    if (isVisible() && !m_choices.isEmpty())
        restart();
}

void ServiceLog::fillChoices(const QList<Choice> &choices, const QString &chosen)
{
    m_choices = choices;
    const QSignalBlocker quiet(m_tasks);
    m_tasks->clear();
    int current = choices.isEmpty() ? -1 : 0;
    for (const Choice &choice : choices) {
        if (nameOfLog(choice) == chosen)
            current = m_tasks->count();
        m_tasks->addItem(choice.title);
    }
    m_tasks->setCurrentIndex(current);
}

void ServiceLog::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_stream && !m_choices.isEmpty())
        restart();
}

void ServiceLog::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_stream.reset(); // a log that nobody sees costs the engine for nothing
}

void ServiceLog::restart()
{
    m_stream.reset();
    m_view->clearLines();
    m_note->setText(tr("Reading the log…"));
    const QSignalBlocker quiet(m_pause);
    m_pause->setChecked(false);
    m_stream = m_source.followLog(m_choices.value(m_tasks->currentIndex()).request,
                                  [this](const Result<QList<LogLine>> &lines) { hear(lines); });
}

void ServiceLog::hear(const Result<QList<LogLine>> &lines)
{
    if (!lines) {
        const ErrorText text = describe(lines.error());
        m_note->setText(sentencesText({text.message, text.hint}));
        return;
    }
    m_view->append(*lines);
    m_note->setText(tr("Times are local. The newest %1 lines are kept.").arg(QLocale().toString(LogView::MaxLines)));
}

void ServiceLog::setPaused(bool isPaused)
{
    if (!m_stream)
        return;
    isPaused ? m_stream->pause() : m_stream->resume();
    m_note->setText(isPaused ? tr("Paused: the engine waits.") : tr("Following."));
}

void ServiceLog::search()
{
    const bool isFound = m_view->find(m_search->text());
    m_note->setText(isFound ? QString() : tr("“%1” is not in these lines.").arg(m_search->text()));
}

}
