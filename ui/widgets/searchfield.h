// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Trunkline {

/// The window's one field to filter the page with, as you type. Escape clears it, and leaves it when it is empty.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// @p hint is "Filter branches…"; without one the field cannot be used. @p forms are examples of operators.
    void setHint(const QString &hint, const QStringList &forms = {});

Q_SIGNALS:
    void left(); ///< by Escape, Return or the Down key: the page wants the keyboard back

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}
