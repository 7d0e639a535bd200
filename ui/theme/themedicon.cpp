// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/themedicon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Draws the vector itself at every size and scale, so that it is sharp everywhere.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const QColor color = colorFor(mode);
        const qreal scale = painter->device()->devicePixelRatio();
        const bool isPlain = painter->transform().type() <= QTransform::TxTranslate;
        if (!isPlain) {
            prepare(color);
            m_renderer->render(painter, square);
            return;
        }
        if (color != m_drawnColor || m_drawn.size() != square.size() * scale)
            draw(square.size(), scale, color);
        painter->drawPixmap(square.topLeft(), m_drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect({}, size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_tone); }
    QString key() const override { return u"trunkline"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(path()); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::current();
        if (m_tone && mode != QIcon::Disabled)
            return theme.tone(*m_tone).mark;
        switch (mode) {
        case QIcon::Disabled:
            return theme.neutral.mark;
        case QIcon::Selected:
            return theme.blue.text;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return theme.neutral.text;
    }

    /// Tables paint the same few marks hundreds of times: the vector is drawn once for each size and colour.
    void draw(const QSize &size, qreal scale, const QColor &color)
    {
        prepare(color);
        m_drawn = QPixmap(size * scale);
        m_drawn.fill(Qt::transparent);
        QPainter painter(&m_drawn);
        m_renderer->render(&painter);
        painter.end();
        m_drawn.setDevicePixelRatio(scale);
        m_drawnColor = color;
    }

    void prepare(const QColor &color)
    {
        if (m_renderer && m_color == color)
            return;
        QFile file(path());
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("currentColor", color.name().toLatin1());
        m_renderer = std::make_unique<QSvgRenderer>(svg);
        m_color = color;
    }

    QString path() const { return u":/icons/"_s + m_name + u".svg"_s; }

    const QString m_name;
    const std::optional<Tone> m_tone;
    QColor m_color;
    std::unique_ptr<QSvgRenderer> m_renderer;
    QPixmap m_drawn;
    QColor m_drawnColor;
};

}

QIcon themedIcon(const QString &name, std::optional<Tone> tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

}
