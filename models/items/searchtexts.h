// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <functional>
#include <vector>

class QAbstractItemModel;

namespace Trunkline {

/// What words are looked for in, of every row of a flat table: all its cells, as they are shown and in English. To make
/// these texts takes longer than to look through them, so they are made ahead, a few a turn, while nothing changes.
class SearchTexts
{
    Q_DISABLE_COPY_MOVE(SearchTexts)

public:
    using More = std::function<QString(int row)>;

    /// @p model must live longer, and make this before others listen to it: they may ask as soon as they hear of a
    /// change. What @p more gives is looked through as well.
    explicit SearchTexts(const QAbstractItemModel &model, More more = {});

    const QString &of(int row);
    bool isReady() const { return m_next == m_texts.size(); }

private:
    void forget(int first, int last);
    void makeSome();
    QString made(int row) const;
    QString cells(int row) const;

    const QAbstractItemModel &m_model;
    const More m_more;
    std::vector<QString> m_texts; ///< null: not made
    std::size_t m_next = 0; ///< those before it are made
    QTimer m_timer;
};

}
