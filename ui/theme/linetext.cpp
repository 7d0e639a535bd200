// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/linetext.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>
#include <QStyle>

namespace Trunkline {

namespace {

constexpr int MostLines = 3'000; // those of a large screen full of tables, several times over
constexpr int Uncut = -1;

struct LineKey
{
    QString text;
    QFont font;
    int room = Uncut;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;

    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, key.room, int(key.direction));
}

/// They belong to the application's fonts, and go before these.
template <typename Value>
QCache<LineKey, Value> &lineCache()
{
    static QCache<LineKey, Value> cache(MostLines);
    static const bool isTidied = [] {
        qAddPostRoutine([] { cache.clear(); });
        return true;
    }();
    Q_UNUSED(isTidied)
    return cache;
}

QStaticText shaped(const QString &text, const LineKey &key)
{
    QStaticText line(text);
    line.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(key.direction);
    option.setWrapMode(QTextOption::NoWrap);
    line.setTextOption(option);
    line.prepare({}, key.font);
    return line;
}

/// Most of them fit, and to shape a text is what takes time.
QStaticText fitted(const QPainter &painter, const LineKey &key)
{
    const QStaticText line = shaped(key.text, key);
    return line.size().width() > key.room
            ? shaped(painter.fontMetrics().elidedText(key.text, Qt::ElideRight, key.room), key)
            : line;
}

}

void paintLine(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text)
{
    if (text.isEmpty() || place.width() <= 0)
        return;
    const LineKey key{
            .text = text, .font = painter.font(), .room = place.width(), .direction = painter.layoutDirection()};
    auto &cache = lineCache<QStaticText>();
    const QStaticText *line = cache.object(key);
    if (!line) {
        auto *made = new QStaticText(fitted(painter, key));
        line = made;
        cache.insert(key, made);
    }
    const QSizeF size = line->size();
    QPointF at(place.left(), place.top() + (place.height() - size.height()) / 2);
    const Qt::Alignment seen = QStyle::visualAlignment(key.direction, alignment);
    if (seen.testFlag(Qt::AlignRight))
        at.rx() += place.width() - size.width();
    else if (seen.testFlag(Qt::AlignHCenter))
        at.rx() += (place.width() - size.width()) / 2;
    painter.drawStaticText(at, *line);
}

qreal lineWidth(const QFont &font, const QString &text)
{
    const LineKey key{.text = text, .font = font};
    auto &cache = lineCache<qreal>();
    if (const qreal *known = cache.object(key))
        return *known;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    cache.insert(key, new qreal(width));
    return width;
}

}
