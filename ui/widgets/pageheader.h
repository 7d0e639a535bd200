// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Trunkline {

class ElidedLabel;

/// First line of a page: its title, a muted sentence that gives way when room is short, and the page's buttons.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setSubtitle(const QString &text);
    /// At the end of the line, in the order of the calls.
    void addButton(QWidget *button);

private:
    ElidedLabel *const m_subtitle;
    QHBoxLayout *const m_layout;
};

}
