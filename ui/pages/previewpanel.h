// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/servicemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QTreeView;

namespace Trunkline {

class FlowLayout;
class NoticeBox;
class PreviewFeed;
class ServiceLog;
class ServiceSource;
struct PreviewRow;

/// One preview beside the table: how it is and why, its addresses with their answers, Traefik's view of its routers,
/// its services, and the log of the one that is chosen.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(ServiceSource &source, QWidget *parent = nullptr);

    /// As buttons at the bottom; the first is the main one.
    void setActions(const QList<QAction *> &actions);
    void showPreview(const PreviewRow &row, const PreviewFeed &feed);

private:
    void build();
    void showAddresses(const PreviewRow &row);
    void showLog();

    ServiceSource &m_source;
    ServiceModel m_services;
    QHash<QString, QString> m_nodeNames;
    QLabel *m_name = nullptr;
    QLabel *m_sentence = nullptr;
    NoticeBox *m_verdict = nullptr;
    QListWidget *m_addresses = nullptr;
    QTreeView *m_list = nullptr;
    ServiceLog *m_log = nullptr;
    FlowLayout *m_buttons = nullptr;
};

}
