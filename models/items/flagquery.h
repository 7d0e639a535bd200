// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/flaglifecycle.h"

namespace Trunkline {

/// What the user types to find flags. Every word must be in the key, the description, the owner or the lifecycle;
/// "owner:shop", "state:on", "state:off", "in:web" and "path:checkout" look at one fact.
class FlagQuery
{
public:
    explicit FlagQuery(const QString &text = {});

    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const FlagFacts &facts, const QDateTime &now, const FlagPolicy &policy) const;

private:
    struct Word
    {
        QString fact; ///< empty: any
        QString text;
    };

    QList<Word> m_words;
};

}
