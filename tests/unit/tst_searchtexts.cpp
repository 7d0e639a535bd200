// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowquery.h"
#include "models/items/searchtexts.h"
#include "models/wording/englishtexts.h"
#include "tests/support/testprogram.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_searchtexts {

namespace {

/// Counts how often it is asked for a cell, and knows another language.
class CountingModel : public QStandardItemModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        const QVariant plain = QStandardItemModel::data(index, role);
        return EnglishTexts::areWanted() ? QVariant(QString(u"english "_s + plain.toString())) : plain;
    }
    void add(const QString &name) { appendRow({new QStandardItem(name), new QStandardItem(u"ready"_s)}); }

    mutable int asked = 0;
};

}

class SearchTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreMadeOnceAndFollowTheTable()
    {
        CountingModel model;
        SearchTexts texts(model, [](int row) { return u"more%1"_s.arg(row); });
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            model.add(name);
        QCOMPARE(texts.of(1), u"two\nready\nmore1"_s);
        QTRY_VERIFY(texts.isReady()); // the others are made while nothing happens
        model.asked = 0;
        QCOMPARE(texts.of(0), u"one\nready\nmore0"_s);
        QCOMPARE(texts.of(2), u"three\nready\nmore2"_s);
        QCOMPARE(model.asked, 0);
        model.item(1, 0)->setText(u"second"_s);
        QVERIFY(!texts.isReady());
        QCOMPARE(texts.of(1), u"second\nready\nmore1"_s);
        model.removeRow(0);
        QCOMPARE(texts.of(0), u"second\nready\nmore1"_s);
        model.insertRow(0, {new QStandardItem(u"zero"_s), new QStandardItem(u"gone"_s)});
        QCOMPARE(texts.of(0), u"zero\ngone\nmore0"_s);
        QCOMPARE(texts.of(2), u"three\nready\nmore2"_s);
        model.clear();
        model.add(u"last"_s);
        QCOMPARE(texts.of(0), u"last\nready\nmore0"_s);
        QTRY_VERIFY(texts.isReady());
    }

    /// Whoever hears of a change after them sees the new text.
    void theyChangeBeforeOthersHearOfIt()
    {
        CountingModel model;
        SearchTexts texts(model);
        QString heard;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&] { heard = texts.of(0); });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [&] { heard = texts.of(0); });
        model.add(u"one"_s);
        QCOMPARE(heard, u"one\nready\n"_s);
        model.item(0, 0)->setText(u"two"_s);
        QCOMPARE(heard, u"two\nready\n"_s);
    }

    void wordsAreFoundInEnglishToo()
    {
        CountingModel model;
        model.add(u"eins"_s);
        EnglishTexts::setForeign(true);
        SearchTexts texts(model);
        const QString text = texts.of(0);
        EnglishTexts::setForeign(false);
        QCOMPARE(text, u"eins\nready\n\nenglish eins\nenglish ready\n"_s);
    }

    void queriesLookThroughThem()
    {
        CountingModel model;
        model.add(u"one"_s);
        SearchTexts texts(model, [](int) { return u"feat/x"_s; });
        const auto finds = [&](const QString &query) {
            return RowQuery(query, {{u"state"_s, 1}}).matchesIn(texts.of(0), model, 0);
        };
        QVERIFY(finds(u"ONE feat"_s));
        QVERIFY(finds(u"state:ready one"_s));
        QVERIFY(!finds(u"state:gone"_s));
        QVERIFY(!finds(u"\"one ready\""_s)); // no word goes over two cells
    }
};

GUILESS_TEST(SearchTextsTest)

}

#include "tst_searchtexts.moc"
