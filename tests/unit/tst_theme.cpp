// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/theme/appearance.h"
#include "ui/theme/codecolor.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/themedicon.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QStyleHints>
#include <QTest>

#include <algorithm>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_theme {

namespace {

struct Pair
{
    QString name;
    QColor front;
    QColor back;
};

QList<Pair> textPairs(const Theme &theme)
{
    const QList<Pair> backgrounds{{u"window"_s, {}, theme.window},       {u"surface"_s, {}, theme.surface},
                                  {u"raised"_s, {}, theme.raised},       {u"hover"_s, {}, theme.hover},
                                  {u"selection"_s, {}, theme.selection}, {u"code"_s, {}, theme.codeBackground},
                                  {u"added"_s, {}, theme.addedLine},     {u"removed"_s, {}, theme.removedLine}};
    QList<Pair> result{{u"onAccent on accent"_s, theme.onAccent, theme.accent},
                       {u"text on track"_s, theme.text, theme.track},
                       {u"muted on track"_s, theme.mutedText, theme.track}};
    const auto addOnAll = [&](const QString &name, const QColor &color) {
        for (const Pair &background : backgrounds)
            result += {name + u" on "_s + background.name, color, background.back};
    };
    addOnAll(u"text"_s, theme.text);
    addOnAll(u"muted"_s, theme.mutedText);
    for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Danger}) {
        const QString name = u"tone %1"_s.arg(int(tone));
        addOnAll(name, theme.tone(tone).text);
        result += {name + u" on its own filling"_s, theme.tone(tone).text, theme.tone(tone).soft};
        result += {u"text on filling of "_s + name, theme.text, theme.tone(tone).soft};
        result += {u"muted on filling of "_s + name, theme.mutedText, theme.tone(tone).soft};
    }
    return result;
}

}

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << Theme::light() << 4.5;
        QTest::newRow("dark") << Theme::dark() << 4.5;
        QTest::newRow("high contrast light") << Theme::highContrastLight() << 7.0;
        QTest::newRow("high contrast dark") << Theme::highContrastDark() << 7.0;
    }
    void everyTextCanBeRead()
    {
        QFETCH(const Theme, theme);
        QFETCH(const double, least);
        QStringList weak;
        const QList<Pair> pairs = textPairs(theme);
        for (const Pair &pair : pairs) {
            if (const double ratio = contrastOf(pair.front, pair.back); ratio < least)
                weak += u"%1: %2"_s.arg(pair.name).arg(ratio, 0, 'f', 2);
        }
        QCOMPARE(weak.join(u'\n'), QString());
    }

    void everyMarkCanBeSeen_data() { everyTextCanBeRead_data(); }
    void everyMarkCanBeSeen()
    {
        QFETCH(const Theme, theme);
        for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Danger}) {
            const double ratio = contrastOf(theme.tone(tone).mark, theme.surface);
            QVERIFY2(ratio >= 3.0, qPrintable(u"tone %1: %2"_s.arg(int(tone)).arg(ratio)));
        }
    }

    void codeCanBeReadOnItsMarks_data() { everyTextCanBeRead_data(); }
    void codeCanBeReadOnItsMarks()
    {
        QFETCH(const double, least);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Theme &theme = name == "light"_L1 ? Theme::light()
                : name == "dark"_L1             ? Theme::dark()
                : name.endsWith("light"_L1)     ? Theme::highContrastLight()
                                                : Theme::highContrastDark();
        for (const QRgb color :
             {0x2980b9U, 0xf67400U, 0x0057aeU, 0xbf0303U, 0x808080U, 0xff00ffU, 0x000000U, 0xffffffU})
            for (const QColor &ground :
                 {theme.codeBackground, theme.warning.soft, theme.danger.soft, theme.addedLine, theme.removedLine})
                QVERIFY(contrastOf(codeColor(QColor(color), theme), ground) >= least);
        QCOMPARE(codeColor(theme.text, theme), theme.text);
    }

    void highContrastIsMoreThanOtherColours()
    {
        for (const Theme *theme : {&Theme::highContrastLight(), &Theme::highContrastDark()}) {
            QVERIFY(contrastOf(theme->border, theme->surface) >= 15);
            QVERIFY(contrastOf(theme->line, theme->surface) >= 6);
            QVERIFY(contrastOf(theme->accent, theme->surface) >= 7); // around what is selected and has the focus
            QVERIFY(contrastOf(theme->accent, theme->selection) >= 4.5);
            QCOMPARE(theme->focusWidth(), 2);
            QVERIFY(styleSheet(*theme).contains(u"border: 2px solid "_s + theme->danger.text.name()));
        }
        QCOMPARE(Theme::light().focusWidth(), 1);
        QVERIFY(!styleSheet(Theme::light()).contains(u"dashed"_s));
        QVERIFY(styleSheet(Theme::highContrastDark()).contains(u"tick-dark.svg"_s)); // on yellow
        QVERIFY(styleSheet(Theme::dark()).contains(u"tick-light.svg"_s));
    }

    void aThemeIsFoundAgainByItsPalette()
    {
        for (const Theme *theme :
             {&Theme::light(), &Theme::dark(), &Theme::highContrastLight(), &Theme::highContrastDark()})
            QCOMPARE(&Theme::of(theme->palette()), theme);
    }

    void aForeignPaletteGetsTheThemeOfItsLightness()
    {
        QCOMPARE(&Theme::of(QPalette(QColor(0x222222))), &Theme::dark());
        QCOMPARE(&Theme::of(QPalette(QColor(0xdddddd))), &Theme::light());
    }

    void theStyleSheetHasAColourForEveryName_data() { everyTextCanBeRead_data(); }
    void theStyleSheetHasAColourForEveryName()
    {
        QFETCH(const Theme, theme);
        const QString sheet = styleSheet(theme);
        QVERIFY(sheet.contains(theme.surface.name()));
        const QString rules = sheet.mid(sheet.indexOf(u"*/"_s));
        QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 40)));
    }

    void everyIconIsDrawnInTheTextColour()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            const QIcon icon = themedIcon(file.chopped(4));
            QVERIFY(!icon.isNull());
            const QImage image = icon.pixmap({32, 32}, 2.0).toImage();
            QCOMPARE(image.size(), QSize(64, 64));
            int painted = 0;
            for (int i = 0; i < 64 * 64; ++i)
                painted += qAlpha(image.pixel(i % 64, i / 64)) > 0 ? 1 : 0;
            QVERIFY2(painted > 200, qPrintable(file));
        }
        const QImage menu = themedIcon(u"menu"_s).pixmap({160, 160}, 1.0).toImage();
        QCOMPARE(menu.pixelColor(80, 80), Theme::current().neutral.text);
        QVERIFY(themedIcon(u"no such icon"_s).isNull());
    }

    void theDesktopsSchemeIsFollowedWhileRunning()
    {
        Appearance appearance(*qApp);
        QWidget window;
        window.show();
        QStyleHints *hints = QGuiApplication::styleHints();
        // The offscreen platform has no scheme to change: say what a desktop would say.
        Q_EMIT hints->colorSchemeChanged(Qt::ColorScheme::Dark);
        QCOMPARE(Theme::current(), Theme::dark());
        QCOMPARE(Theme::of(window.palette()), Theme::dark());
        Q_EMIT hints->colorSchemeChanged(Qt::ColorScheme::Light);
        QCOMPARE(Theme::current(), Theme::light());
        QVERIFY(qApp->styleSheet().contains(Theme::light().raised.name()));
    }

    void anOwnChoiceBeatsTheDesktop()
    {
        Appearance appearance(*qApp);
        appearance.setScheme(Appearance::Scheme::Dark);
        QCOMPARE(Theme::current(), Theme::dark());
        appearance.setContrast(Appearance::Contrast::High);
        QCOMPARE(Theme::current(), Theme::highContrastDark());
        appearance.setScheme(Appearance::Scheme::Light);
        QCOMPARE(Theme::current(), Theme::highContrastLight());
        appearance.setContrast(Appearance::Contrast::Normal);
        QCOMPARE(Theme::current(), Theme::light());
    }

    void sizesFollowTheApplicationFont()
    {
        QFont large = QGuiApplication::font();
        large.setPointSizeF(20);
        QGuiApplication::setFont(large);
        QCOMPARE(themeFont(FontRole::Body).pointSizeF(), 20.0);
        QVERIFY(themeFont(FontRole::Small).pointSizeF() < 20.0);
        QVERIFY(themeFont(FontRole::Title).pointSizeF() > 20.0);
        QCOMPARE(themeFont(FontRole::Mono).pointSizeF(), 19.0);
        QVERIFY(QFontInfo(themeFont(FontRole::Mono)).fixedPitch());
    }

    void theSystemSizeIsKept()
    {
        QFont system(u"DejaVu Sans"_s);
        system.setPointSizeF(13.5);
        const QFont own = applicationFont(system);
        QCOMPARE(own.pointSizeF(), 13.5);
        QCOMPARE(own.families().last(), u"DejaVu Sans"_s);
    }
};

WIDGET_TEST(ThemeTest)

}

#include "tst_theme.moc"
