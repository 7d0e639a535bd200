// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicerollouts.h"

#include "models/wording/agewording.h"
#include "models/wording/enginewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/servicewording.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/panelparts.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qint32 HistoryShown = 50;

QString timelineText(const Service &service, const QHash<QString, QString> &nodeNames)
{
    QStringList lines;
    for (const RolloutStep &step : rolloutTimeline(service)) {
        const QString time = step.at.isValid() ? step.at.toLocalTime().toString(u"HH:mm:ss"_s) : u"        "_s;
        lines.append(QString(time % u"  "_s % stepText(step, service, nodeNames)));
    }
    return lines.isEmpty() ? ServiceRollouts::tr("The engine knows of no rollout of this service.") : lines.join(u'\n');
}

QString storyText(const RolloutRecord &record, const QDateTime &now)
{
    QStringList lines{recordSentence(record, now)};
    if (!record.attempted.commit.isEmpty())
        lines.append(ServiceRollouts::tr("tried commit: %1").arg(record.attempted.commit));
    if (!record.attempted.digest.isEmpty())
        lines.append(ServiceRollouts::tr("tried digest: %1").arg(record.attempted.digest));
    if (record.before)
        lines.append(ServiceRollouts::tr("before: %1").arg(releaseText(*record.before)));
    if (record.endedAt.isValid())
        lines.append(ServiceRollouts::tr("ended: %1").arg(exactText(record.endedAt)));
    if (record.lowestUp && record.wanted)
        lines.append(ServiceRollouts::tr("fewest tasks up: %1 of %2").arg(*record.lowestUp).arg(*record.wanted));
    if (const QString evidence = record.failure ? engineEvidence(record.failure->message) : QString();
        !evidence.isEmpty())
        lines.append(ServiceRollouts::tr("the engine's words: %1").arg(evidence));
    if (record.failure && !record.failure->log.isEmpty())
        lines << QString() << ServiceRollouts::tr("The failing task's last lines:") << record.failure->log;
    else if (record.failure)
        lines << QString() << ServiceRollouts::tr("The failing task's log is not known.");
    return lines.join(u'\n');
}

}

ServiceRollouts::ServiceRollouts(RolloutLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
{
    m_list = new QListWidget(this);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAccessibleName(tr("Rollouts"));
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFont(themeFont(FontRole::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What happened in the rollout"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panelSplit(m_list, m_text, this));
    connect(m_list, &QListWidget::currentRowChanged, this, &ServiceRollouts::showEntry);
}

void ServiceRollouts::showService(const Subject &subject)
{
    const bool isOther = m_subject.service.id != subject.service.id;
    const bool hasMoved
            = m_subject.service.tasks != subject.service.tasks || m_subject.service.rollout != subject.service.rollout;
    m_subject = subject;
    if (isOther) {
        m_records.clear();
        showHistory(QList<RolloutRecord>());
        readAgain();
    } else if (hasMoved) {
        readAgain();
        if (m_list->currentRow() <= 0)
            showEntry(0);
    }
}

void ServiceRollouts::readAgain()
{
    if (m_subject.service.id.isEmpty())
        return;
    m_reading.start(m_log.ofService(m_subject.clusterId, m_subject.service.id, HistoryShown), this,
                    [this](const Result<QList<RolloutRecord>> &records) { showHistory(records); });
}

void ServiceRollouts::showHistory(const Result<QList<RolloutRecord>> &records)
{
    if (!records) {
        m_text->setPlainText(describe(records.error()).message);
        return;
    }
    if (m_list->count() > 0 && *records == m_records)
        return;
    const int chosen = std::max(m_list->currentRow(), 0);
    m_records = *records;
    m_list->clear();
    m_list->addItem(tr("The last rollout, step by step"));
    for (const RolloutRecord &record : std::as_const(m_records))
        m_list->addItem(u"%1  %2  %3"_s.arg(momentText(record.startedAt, m_subject.now), outcomeText(record),
                                            releaseText(record.attempted)));
    m_list->setCurrentRow(chosen < m_list->count() ? chosen : 0);
}

void ServiceRollouts::showEntry(int row)
{
    if (row > 0 && row <= m_records.size())
        m_text->setPlainText(storyText(m_records.at(row - 1), m_subject.now));
    else
        m_text->setPlainText(timelineText(m_subject.service, m_subject.nodeNames));
}

}
