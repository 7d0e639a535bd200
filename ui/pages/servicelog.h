// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"
#include "models/ports/logsource.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Trunkline {

class LogView;

/// The running log of one service, of one of its tasks or of a container: follow, pause, search. Reads only while it is
/// visible.
class ServiceLog final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceLog(LogSource &source, QWidget *parent = nullptr);
    ~ServiceLog() override;

    /// One of the logs that can be read.
    struct Choice
    {
        QString title;
        LogSource::LogRequest request;
    };

    void showService(const Service &service, const QHash<QString, QString> &nodeNames);
    /// @p subject names what writes them: another one begins anew with the first of @p choices.
    void showLogs(const QString &subject, const QList<Choice> &choices);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void fillChoices(const QList<Choice> &choices, const QString &chosen);
    void restart();
    void hear(const Result<QList<LogLine>> &lines);
    void setPaused(bool isPaused);
    void search();

    LogSource &m_source;
    QString m_subject;
    QList<Choice> m_choices; ///< as in the box
    std::unique_ptr<LogStream> m_stream;
    QComboBox *m_tasks = nullptr;
    QToolButton *m_pause = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_note = nullptr;
    LogView *m_view = nullptr;
};

}
