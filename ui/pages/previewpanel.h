// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/servicemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QTabWidget;
class QTreeView;

namespace Trunkline {

class FlowLayout;
class NoticeBox;
class PreviewFeed;
class ServiceLog;
class ServiceDrift;
class ServiceSource;
class StackDrift;
struct PreviewRow;

/// One preview beside the table: how it is and why, its addresses with their answers, Traefik's view of its routers,
/// its services, and of the one that is chosen the log and how it differs from the branch's stack file.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p drift nullptr: services are not compared with stack files.
    PreviewPanel(ServiceSource &source, StackDrift *drift, QWidget *parent = nullptr);

    /// As buttons at the bottom; the first is the main one.
    void setActions(const QList<QAction *> &actions);
    void showPreview(const PreviewRow &row, const PreviewFeed &feed);

private:
    void build();
    void showAddresses(const PreviewRow &row);
    void showService();

    ServiceSource &m_source;
    StackDrift *const m_drift;
    ServiceModel m_services;
    QHash<QString, QString> m_nodeNames;
    QLabel *m_name = nullptr;
    QLabel *m_sentence = nullptr;
    NoticeBox *m_verdict = nullptr;
    QListWidget *m_addresses = nullptr;
    QTreeView *m_list = nullptr;
    QTabWidget *m_tabs = nullptr;
    ServiceLog *m_log = nullptr;
    ServiceDrift *m_driftView = nullptr; ///< nullptr without m_drift
    FlowLayout *m_buttons = nullptr;
};

}
