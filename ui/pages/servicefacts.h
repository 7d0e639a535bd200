// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/servicerow.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace Trunkline {

/// What else is known of a service: image, ports, nodes, limits, how it is rolled out, and what is wrong with that.
class ServiceFacts final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ServiceFacts(QWidget *parent = nullptr);

    void showService(const ServiceRow &row, const QHash<QString, QString> &nodeNames);

private:
    QLabel *addRow(const QString &title);

    QFormLayout *m_form = nullptr;
    QLabel *m_flaws = nullptr;
    QLabel *m_image = nullptr;
    QLabel *m_digest = nullptr;
    QLabel *m_commit = nullptr;
    QLabel *m_mode = nullptr;
    QLabel *m_nodes = nullptr;
    QLabel *m_ports = nullptr;
    QLabel *m_limits = nullptr;
    QLabel *m_health = nullptr;
    QLabel *m_update = nullptr;
    QLabel *m_rollback = nullptr;
    QLabel *m_secrets = nullptr;
    QLabel *m_version = nullptr;
};

}
