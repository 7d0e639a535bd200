// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rolloutrecord.h"
#include "models/feeds/inflight.h"
#include "models/ports/rolloutlog.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace Trunkline {

/// What happened to a service: its last rollout step by step, and those that the local history remembers, each with
/// the failing task's last lines.
class ServiceRollouts final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceRollouts(RolloutLog &log, QWidget *parent = nullptr);

    struct Subject
    {
        QString clusterId;
        Service service;
        QHash<QString, QString> nodeNames;
        QDateTime now;
    };
    void showService(const Subject &subject);

private:
    void readAgain();
    void showHistory(const Result<QList<RolloutRecord>> &records);
    void showEntry(int row);

    RolloutLog &m_log;
    Subject m_subject;
    QList<RolloutRecord> m_records;
    InFlight<Result<QList<RolloutRecord>>> m_reading;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

}
