// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QAbstractItemModel;

namespace Trunkline {

/// The search text of a table without a grammar of its own: words stand anywhere in the row, operators ("state:ready")
/// look at one column, and "age:>48h" at how old the row's subject is.
class RowQuery
{
public:
    using Age = std::function<std::optional<std::chrono::seconds>(int row)>;

    explicit RowQuery(const QString &text = {}, const QMap<QString, int> &columns = {}, const Age &age = {});

    bool isEmpty() const { return m_conditions.empty(); }
    /// @p more is looked at by words, too.
    bool matches(const QAbstractItemModel &model, int row, const QString &more = {}) const;
    /// The same where words are looked for in @p all, which holds all cells and more: see SearchTexts.
    bool matchesIn(const QString &all, const QAbstractItemModel &model, int row) const;

private:
    struct Subject
    {
        const QAbstractItemModel &model;
        int row;
        const QString &more;
        const QString *all = nullptr; ///< more, and all cells
    };
    using Condition = std::function<bool(const Subject &)>;

    static Condition word(const QString &text);

    std::vector<Condition> m_conditions;
};

/// With "author:me" and the like spelled out: @p me is who looks. Empty: nobody knows, and the text stays as it is.
QString withMe(const QString &text, const QString &me);

}
