// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/agewording.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_agewording {

class AgeWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everySpanIsSaidInItsLargestUnit_data()
    {
        QTest::addColumn<std::chrono::seconds>("age");
        QTest::addColumn<QString>("text");
        const auto row = [](std::chrono::seconds age, const char *text) {
            QTest::newRow(text) << age << QString::fromLatin1(text);
        };
        row(0s, "0 s");
        row(59s, "59 s");
        row(60s, "1 min");
        row(60min - 1s, "59 min");
        row(1h, "1 h");
        row(72h - 1s, "71 h");
        row(72h, "3 days");
        row(24h * 119, "119 days");
        row(24h * 130, "4 months");
        row(24h * 800, "2 years");
    }

    void everySpanIsSaidInItsLargestUnit()
    {
        QFETCH(const std::chrono::seconds, age);
        QTEST(ageText(age), "text");
    }

    void timeToComeIsNoAge() { QCOMPARE(ageText(-5h), u"0 s"_s); }

    void thePastIsAgo()
    {
        QCOMPARE(agoText(4s), u"just now"_s);
        QCOMPARE(agoText(5s), u"5 s ago"_s);
        QCOMPARE(agoText(71h), u"71 h ago"_s);
    }

    void aMomentIsAsShortAsItsDistanceAllows()
    {
        QCOMPARE(momentText(noon().addSecs(4 * 3600), noon()), u"16:00"_s);
        QCOMPARE(momentText(noon().addDays(-3), noon()), u"Fri 12:00"_s);
        QCOMPARE(momentText(noon().addDays(1), noon()), u"Tue 12:00"_s);
        QCOMPARE(momentText(noon().addDays(-7), noon()), u"23/02/2026 12:00"_s);
    }

    void theExactMomentNamesItsZone() { QCOMPARE(exactText(noon()), u"Mon 2 Mar 2026 12:00:00 UTC"_s); }

    void whatIsNotKnownIsCalledSo()
    {
        QCOMPARE(momentText({}, noon()), u"unknown"_s);
        QCOMPARE(exactText({}), u"unknown"_s);
    }
};

GUILESS_TEST(AgeWordingTest)

}

#include "tst_agewording.moc"
