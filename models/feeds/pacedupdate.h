// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
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

    /// There is a target that was not reached yet.
    bool isRunning() const { return m_timer.isActive(); }

    /// Replaces a target that was not reached yet. The first pieces are applied at once.
    template <typename Rows>
    void start(const Rows &rows)
    {
        if (m_model.rowCount() == 0) {
            m_isFilling = true;
            m_portion = LeastPortion;
        }
        m_isReached = false;
        m_model.setTarget(rows);
        go();
    }

private:
    static constexpr std::chrono::nanoseconds Budget = std::chrono::milliseconds(2); // of the 8 of a turn, views' apart
    // A large table shall not be a mix of old and new for long: 5 ms for ten thousand rows.
    static constexpr std::chrono::nanoseconds BudgetForRow{500};
    static constexpr std::chrono::nanoseconds LongBudget = std::chrono::milliseconds(30);
    static constexpr int Portion = 128;
    static constexpr int LeastPortion = 512; // of rows that an empty model fills with

    void go()
    {
        if (step())
            m_timer.start(0);
        else
            finish();
    }

    /// Whether another turn is wanted.
    bool step()
    {
        if (m_isReached)
            return false;
        if (m_isFilling && m_model.rowCount() > 0) {
            m_isReached = !fill();
            return true; // views have their first picture to draw: whoever hears of it gets a turn of his own
        }
        return m_isFilling ? fill() : change();
    }

    void finish()
    {
        m_timer.stop();
        m_isReached = false;
        m_isFilling = false;
        m_finished();
    }

    /// One insert a turn, because each is a new picture of all rows: as many as there is time for.
    bool fill()
    {
        QElapsedTimer spent;
        spent.start();
        const bool isMoreLeft = m_model.step(m_portion);
        const double share = double(Budget.count()) / double(std::max<qint64>(spent.nsecsElapsed(), 1));
        const int most = std::max(LeastPortion, m_portion * 2);
        const int least = std::max(LeastPortion, m_model.rowCount() / 8); // else there would be too many pictures
        m_portion = std::max(int(std::min(share * m_portion, double(most))), least);
        return isMoreLeft;
    }

    bool change()
    {
        const auto budget = std::clamp(m_model.rowCount() * BudgetForRow, Budget, LongBudget);
        QElapsedTimer spent;
        spent.start();
        bool isMoreLeft = true;
        while (isMoreLeft && spent.durationElapsed() < budget)
            isMoreLeft = m_model.step(Portion);
        return isMoreLeft;
    }

    Model &m_model;
    const std::function<void()> m_finished;
    QTimer m_timer;
    bool m_isFilling = false;
    bool m_isReached = false; ///< and not told yet
    int m_portion = LeastPortion;
};

}
