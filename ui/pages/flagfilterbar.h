// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/flagfeed.h"
#include "ui/widgets/chipbar.h"

class QComboBox;

namespace Trunkline {

/// Above the table: which environment this is, and which of its flags are shown, by lifecycle, state and owner.
class FlagFilterBar final : public ChipBar
{
    Q_OBJECT

public:
    enum class Chip { All, ToRemove, RollingOut, Released, New, Permanent, Unknown };
    enum class State { Any, On, Partly, Off };

    explicit FlagFilterBar(const FlagPolicy &policy, QWidget *parent = nullptr);

    Chip chip() const;
    void setChip(Chip chip);
    void setState(State state);
    bool isFiltering() const;
    void clear();
    bool accepts(const FlagFacts &facts, FlagLifecycle lifecycle) const;
    void showFacts(const FlagFeed &feed);

Q_SIGNALS:
    void chosen();

private:
    void labelAll(const FlagFeed::Counts &counts);
    void showOwners(const QStringList &owners);

    QComboBox *const m_state;
    QComboBox *const m_owner;
    QStringList m_owners;
};

}
