// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Trunkline {

/// Stands where a table would be when there is nothing to list: an icon, what is (not) there, and one thing to do.
/// Where it is low the icon goes first, then the second sentence, which the tool tip tells then.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without @p action there is no button.
    void say(const QString &icon, const QString &title, const QString &text, const QString &action = {});
    QString title() const;

Q_SIGNALS:
    void actionClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QLabel *const m_icon;
    QLabel *const m_title;
    QLabel *const m_text;
    QPushButton *const m_action;
};

}
