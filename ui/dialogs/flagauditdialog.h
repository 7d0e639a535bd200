// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/flagstore.h"

#include <QDialog>

class QPushButton;

namespace Trunkline {

class FlagFeed;
class NoticeBox;

/// The audit report to read, copy or save, and to record as done. Show it with open().
class FlagAuditDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p store may be null: then nothing can be recorded.
    FlagAuditDialog(FlagFeed &feed, FlagStore *store, QString me, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveWanted(const QString &markdown);

private:
    void record();

    FlagFeed &m_feed;
    FlagStore *const m_store;
    const QString m_me;
    const QString m_report;
    InFlight<Result<void>> m_call;
    NoticeBox *const m_notice;
    QPushButton *m_done = nullptr;
};

}
