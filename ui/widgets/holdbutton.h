// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QVariantAnimation>

#include <chrono>

namespace Trunkline {

/// A button for what must not happen by a slip: it can ask to be held down, with the mouse or the space bar, until it
/// has filled.
class HoldButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Needs { Click, Hold };

    explicit HoldButton(const QString &text, QWidget *parent = nullptr);

    void setNeeds(Needs needs);
    Needs needs() const { return m_needs; }
    void setHoldTime(std::chrono::milliseconds time) { m_filling.setDuration(int(time.count())); }

Q_SIGNALS:
    void confirmed(); ///< clicked, or held for long enough
    void releasedTooSoon();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void end();

    Needs m_needs = Needs::Click;
    QVariantAnimation m_filling;
};

}
