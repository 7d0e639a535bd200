// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"

#include <QWidget>

class QAction;
class QLabel;

namespace Trunkline {

class ChangeModel;
class FlowLayout;
class StationList;

/// One change beside the table: its way from branch to release as a vertical line of stations.
class ChangePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePanel(QWidget *parent = nullptr);

    /// As buttons at the bottom.
    void setActions(const QList<QAction *> &actions);
    void showChange(const Change &change, const ChangeModel &model);

Q_SIGNALS:
    void subjectWanted(const QString &pane, const QString &key);

private:
    void build();

    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    StationList *m_stations = nullptr;
    FlowLayout *m_buttons = nullptr;
};

}
