// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wording/changewording.h"

#include <QWidget>

class QVBoxLayout;

namespace Trunkline {

/// The way of a change as a vertical line with a mark for each station. A station's title leads to the page that shows
/// its subject, where there is one.
class StationList final : public QWidget
{
    Q_OBJECT

public:
    explicit StationList(QWidget *parent = nullptr);

    void show(const QList<PassportLine> &lines);

Q_SIGNALS:
    void subjectWanted(const QString &pane, const QString &key);

private:
    class Row;

    QList<PassportLine> m_lines;
    QList<Row *> m_rows;
    QVBoxLayout *const m_layout;
};

}
