// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Trunkline {

/// A tinted box that says one thing: a bold line, a sentence, and at most a few buttons. Hidden until it is told.
class NoticeBox final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBox(QWidget *parent = nullptr);

    /// Shows the box; an empty @p title leaves only the sentence.
    void say(Tone tone, const QString &title, const QString &text);
    QString title() const;
    QString text() const;

    /// At its end, in the order of the calls. The box owns the button.
    QPushButton *addButton(const QString &text);
    /// A cross that hides the box.
    void addCloseButton();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Tone m_tone = Tone::Neutral;
    QLabel *const m_title;
    QLabel *const m_text;
    QHBoxLayout *const m_buttons;
};

}
