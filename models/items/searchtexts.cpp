// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/searchtexts.h"

#include "models/wording/englishtexts.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto Quiet = 20ms; ///< while more changes come there are other things to do
constexpr std::chrono::nanoseconds Share = 500us; ///< of a turn

}

SearchTexts::SearchTexts(const QAbstractItemModel &model, More more)
    : m_model(model)
    , m_more(std::move(more))
    , m_texts(std::size_t(model.rowCount()))
{
    QObject::connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, &m_timer,
                     [this](const QModelIndex &, int first, int last) {
                         m_texts.insert(m_texts.begin() + first, std::size_t(last) - std::size_t(first) + 1, QString());
                         forget(first, last);
                     });
    QObject::connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, &m_timer,
                     [this](const QModelIndex &, int first, int last) {
                         m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
                         m_next = std::min(m_next, std::size_t(first));
                         m_timer.start(Quiet);
                     });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_timer,
                     [this](const QModelIndex &from, const QModelIndex &to) { forget(from.row(), to.row()); });
    QObject::connect(&model, &QAbstractItemModel::modelReset, &m_timer, [this] {
        m_texts.resize(std::size_t(m_model.rowCount()));
        forget(0, int(m_texts.size()) - 1);
    });
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(&m_timer, [this] { makeSome(); });
    m_timer.start(Quiet);
}

const QString &SearchTexts::of(int row)
{
    QString &text = m_texts.at(std::size_t(row));
    if (text.isNull())
        text = made(row);
    return text;
}

void SearchTexts::forget(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_texts[std::size_t(row)] = QString();
    m_next = std::min(m_next, std::size_t(first));
    m_timer.start(Quiet);
}

void SearchTexts::makeSome()
{
    QElapsedTimer spent;
    spent.start();
    while (m_next < m_texts.size() && spent.durationElapsed() < Share)
        of(int(m_next++));
    if (m_next < m_texts.size())
        m_timer.start(0);
}

QString SearchTexts::made(int row) const
{
    QString text = cells(row);
    if (m_more)
        text += m_more(row);
    if (!EnglishTexts::isForeign())
        return text;
    const EnglishTexts english;
    return text + u'\n' + cells(row);
}

/// No word goes over the end of a line.
QString SearchTexts::cells(int row) const
{
    QString text;
    for (int column = 0; column < m_model.columnCount(); ++column)
        text += m_model.index(row, column).data().toString() + u'\n';
    return text;
}

}
