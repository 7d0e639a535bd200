// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/service.h"
#include "models/wording/errorwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/servicewording.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_phrasing {

namespace {

/// Chinese punctuation, and every other text between brackets of its own.
class Chinese final : public QTranslator
{
public:
    Chinese() { QCoreApplication::installTranslator(this); }
    ~Chinese() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QHash<QString, QString> signs{{u"%1, %2"_s, u"%1、%2"_s}, {u"%1; %2"_s, u"%1；%2"_s},
                                                   {u"%1 %2"_s, u"%1%2"_s},    {u"%1."_s, u"%1。"_s},
                                                   {u"%1: %2"_s, u"%1：%2"_s}, {u"%1 (%2)"_s, u"%1（%2）"_s}};
        const QString text = QString::fromUtf8(source);
        return signs.value(text, u'【' + text + u'】');
    }
};

}

class PhrasingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreJoinedTheEnglishWay()
    {
        QCOMPARE(listText({u"a"_s, u"b"_s, u"c"_s}), u"a, b, c"_s);
        QCOMPARE(clausesText({u"a, b"_s, u"c"_s}), u"a, b; c"_s);
        QCOMPARE(sentencesText({u"It failed."_s, u"Try again."_s}), u"It failed. Try again."_s);
        QCOMPARE(sentenceText(u"it failed"_s), u"it failed."_s);
        QCOMPARE(labelledText(u"api"_s, u"down"_s), u"api: down"_s);
        QCOMPARE(bracketedText(u"api"_s, u"down"_s), u"api (down)"_s);
    }

    void whatIsEmptyLeavesNoSign()
    {
        QCOMPARE(listText({}), QString());
        QCOMPARE(listText({QString(), u"a"_s, QString()}), u"a"_s);
        QCOMPARE(sentenceText(QString()), QString());
        QCOMPARE(labelledText(QString(), u"b"_s), u"b"_s);
        QCOMPARE(labelledText(u"a"_s, QString()), u"a"_s);
        QCOMPARE(bracketedText(u"a"_s, QString()), u"a"_s);
    }

    void aSentenceEndsOnce()
    {
        QCOMPARE(sentenceText(u"it failed."_s), u"it failed."_s);
        QCOMPARE(sentenceText(u"失敗しました。"_s), u"失敗しました。"_s);
        QCOMPARE(sentenceText(u"why?"_s), u"why?"_s);
    }

    void placesInTheTextsStayAsTheyAre()
    {
        QCOMPARE(listText({u"%1"_s, u"%2"_s, u"50 %"_s}), u"%1, %2, 50 %"_s);
        QCOMPARE(labelledText(u"%2"_s, u"%1"_s), u"%2: %1"_s);
    }

    void everyLanguageHasItsOwnSigns()
    {
        const Chinese chinese;
        QCOMPARE(listText({u"a"_s, u"b"_s, u"c"_s}), u"a、b、c"_s);
        QCOMPARE(clausesText({u"a"_s, u"b"_s}), u"a；b"_s);
        QCOMPARE(sentencesText({u"一。"_s, u"二。"_s}), u"一。二。"_s);
        QCOMPARE(sentenceText(u"一"_s), u"一。"_s);
        QCOMPARE(labelledText(u"a"_s, u"b"_s), u"a：b"_s);
        QCOMPARE(bracketedText(u"a"_s, u"b"_s), u"a（b）"_s);
        const ErrorText text = describe({.kind = Error::Kind::Protocol, .origin = u"host"_s, .detail = u"odd"_s});
        QVERIFY2(text.message.endsWith(u"：odd。"), qPrintable(text.message));
    }

    void everyStateOfATaskIsTranslated()
    {
        const Chinese chinese;
        QSet<QString> texts;
        for (int state = 0; state <= int(Task::State::Orphaned); ++state) {
            const QString text = taskStateText(Task::State(state));
            QVERIFY2(text.startsWith(u'【'), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), int(Task::State::Orphaned) + 1);
    }
};

GUILESS_TEST(PhrasingTest)

}

#include "tst_phrasing.moc"
