// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/servicesource.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Trunkline {

class LogView;

/// The running log of one service or of one of its tasks: follow, pause, search. Reads only while it is visible.
class ServiceLog final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceLog(ServiceSource &source, QWidget *parent = nullptr);
    ~ServiceLog() override;

    void showService(const Service &service, const QHash<QString, QString> &nodeNames);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void fillTasks(const QHash<QString, QString> &nodeNames);
    void restart();
    void hear(const Result<QList<LogLine>> &lines);
    void setPaused(bool isPaused);
    void search();

    ServiceSource &m_source;
    Service m_service;
    QStringList m_taskIds; ///< as in the box, after "all"
    std::unique_ptr<LogStream> m_stream;
    QComboBox *m_tasks = nullptr;
    QToolButton *m_pause = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_note = nullptr;
    LogView *m_view = nullptr;
};

}
