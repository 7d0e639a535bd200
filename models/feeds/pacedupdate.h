// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace Trunkline {

/// Brings a KeyedTableModel to its next rows in pieces, so that no turn of the event loop takes long however much
/// changed.
template <typename Model>
class PacedUpdate
{
    Q_DISABLE_COPY_MOVE(PacedUpdate)

public:
    /// @p finished is called after each target that was reached.
    PacedUpdate(Model &model, std::function<void()> finished)
        : m_model(model)
        , m_finished(std::move(finished))
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(&m_timer, [this] { go(); });
    }

    /// Replaces a target that was not reached yet. The first pieces are applied at once.
    template <typename Rows>
    void start(const Rows &rows)
    {
        m_isFilling = m_isFilling || m_model.rowCount() == 0;
        m_model.setTarget(rows);
        go();
    }

private:
    static constexpr std::chrono::milliseconds Budget{3}; // of the 8 that a turn may take, views included
    static constexpr int FirstPortion = 4096; // an empty model fills with one insert: one picture
    static constexpr int Portion = 32;

    void go()
    {
        QElapsedTimer spent;
        spent.start();
        bool isMoreLeft = m_model.step(m_isFilling ? FirstPortion : Portion);
        while (isMoreLeft && !m_isFilling && spent.durationElapsed() < Budget)
            isMoreLeft = m_model.step(Portion);
        if (isMoreLeft) {
            m_timer.start(0);
            return;
        }
        m_timer.stop();
        m_isFilling = false;
        m_finished();
    }

    Model &m_model;
    const std::function<void()> m_finished;
    QTimer m_timer;
    bool m_isFilling = false;
};

}
