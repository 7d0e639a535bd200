// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Trunkline {

/// One line of plain text that never asks for more room than there is: what does not fit is cut with "…" and shown
/// whole in the tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

}
