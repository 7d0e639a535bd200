// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/theme/fonts.h"
#include "ui/theme/linetext.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Trunkline;

namespace tst_linetext {

namespace {

constexpr QSize Size(160, 30);
constexpr QRect Place(10, 2, 120, 25);

QImage drawn(qreal scale, Qt::LayoutDirection direction, const QFont &font, const std::function<void(QPainter &)> &draw)
{
    QImage image(Size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(direction);
    painter.setFont(font);
    draw(painter);
    return image;
}

/// What of it is not white.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != QColor(Qt::white).rgb())
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// To a pixel: half ones are rounded elsewhere.
bool isAlike(const QImage &one, const QImage &other)
{
    const QRect ink = inkOf(one);
    const QRect otherInk = inkOf(other);
    return one == other
            || (ink.adjusted(-1, -1, 1, 1).contains(otherInk) && otherInk.adjusted(-1, -1, 1, 1).contains(ink));
}

}

class LineTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLooksLikeAnyOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << u"new_checkout"_s;
        QTest::newRow("umlauts") << u"Straße Äöü 100 %"_s;
        QTest::newRow("too long") << u"a description that does not fit into its cell by far"_s;
        QTest::newRow("markup") << u"a <b>bold</b> &amp; claim"_s;
        QTest::newRow("Arabic") << u"فرع جديد 12"_s;
        QTest::newRow("Japanese") << u"作業ツリー"_s;
        QTest::newRow("mixed") << u"feat/فرع → main"_s;
        QTest::newRow("nothing") << QString();
    }

    void itLooksLikeAnyOtherText()
    {
        QFETCH(const QString, text);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const auto alignment : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter}) {
                for (const FontRole role : {FontRole::Body, FontRole::Mono, FontRole::SmallBold}) {
                    const QFont font = themeFont(role);
                    const auto plainly = [&](QPainter &painter) {
                        painter.drawText(Place, int(alignment | Qt::AlignVCenter),
                                         painter.fontMetrics().elidedText(text, Qt::ElideRight, Place.width()));
                    };
                    const auto ours = [&](QPainter &painter) { paintLine(painter, Place, alignment, text); };
                    for (int turn = 0; turn < 2; ++turn) // the second time it is remembered
                        QVERIFY(isAlike(drawn(1, direction, font, ours), drawn(1, direction, font, plainly)));
                    QVERIFY(isAlike(drawn(2, direction, font, ours), drawn(2, direction, font, plainly)));
                }
            }
        }
    }

    void itsColourIsThePens()
    {
        for (const QColor &colour : {QColor(Qt::red), QColor(Qt::blue)}) {
            const auto in = [&](const auto &draw) {
                return drawn(1, Qt::LeftToRight, themeFont(FontRole::Body), [&](QPainter &painter) {
                    painter.setPen(colour);
                    draw(painter);
                });
            };
            QCOMPARE(in([](QPainter &painter) { paintLine(painter, Place, Qt::AlignLeft, u"word"_s); }),
                     in([](QPainter &painter) {
                         painter.drawText(Place, Qt::AlignLeft | Qt::AlignVCenter, u"word"_s);
                     }));
        }
    }

    void itIsAsWideAsItsFontMakesIt()
    {
        for (int turn = 0; turn < 2; ++turn) {
            QCOMPARE(lineWidth(themeFont(FontRole::Mono), u"feat/x"_s),
                     QFontMetricsF(themeFont(FontRole::Mono)).horizontalAdvance(u"feat/x"_s));
            QCOMPARE(lineWidth(themeFont(FontRole::Body), u"feat/x"_s),
                     QFontMetricsF(themeFont(FontRole::Body)).horizontalAdvance(u"feat/x"_s));
        }
    }

    /// Where its shape is remembered, and where it lies between pixels and is drawn.
    void aPillIsARoundShapeBelowAText()
    {
        const QRect place(10, 8, 61, 17);
        const auto plainly = [&](QPainter &painter) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::current().tone(Tone::Good).soft);
            painter.drawRoundedRect(place, 8.5, 8.5);
            painter.setFont(themeFont(FontRole::SmallBold));
            painter.setPen(Theme::current().tone(Tone::Good).text);
            paintLine(painter, place.adjusted(3, 0, -3, 0), Qt::AlignHCenter, u"passed"_s);
        };
        const auto ours = [&](QPainter &painter) { paintPill(&painter, place, u"passed"_s, Tone::Good); };
        const QFont font = themeFont(FontRole::Body);
        for (const qreal offset : {0.0, 0.5, 3.0}) {
            const auto moved = [offset](const auto &draw) {
                return [&draw, offset](QPainter &painter) {
                    painter.translate(offset, offset);
                    draw(painter);
                };
            };
            for (const int ratio : {1, 2, 1})
                QVERIFY(isAlike(drawn(ratio, Qt::LeftToRight, font, moved(ours)),
                                drawn(ratio, Qt::LeftToRight, font, moved(plainly))));
        }
    }

    void fontsFollowTheApplications()
    {
        const QFont before = QApplication::font();
        const qreal size = themeFont(FontRole::Title).pointSizeF();
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(larger);
        QCOMPARE(themeFont(FontRole::Title).pointSizeF(), size * 2);
        QApplication::setFont(before);
        QCOMPARE(themeFont(FontRole::Title).pointSizeF(), size);
    }
};

WIDGET_TEST(LineTextTest)

}

#include "tst_linetext.moc"
