// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowquery.h"
#include "models/items/rowtext.h"
#include "tests/support/testprogram.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_rowquery {

class RowQueryTest : public QObject
{
    Q_OBJECT

private:
    QStandardItemModel m_model;

    QString shown(const QString &text) const
    {
        const QMap<QString, int> columns{{u"name"_s, 0}, {u"state"_s, 1}};
        const auto age = [](int row) { return row == 0 ? std::optional<std::chrono::seconds>(50h) : std::nullopt; };
        const RowQuery query(text, columns, age);
        QStringList names;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (query.matches(m_model, row, row == 2 ? u"hidden words"_s : QString()))
                names.append(m_model.item(row, 0)->text());
        }
        return names.join(u',');
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[name, state] :
             {std::pair(u"one"_s, u"ready"_s), std::pair(u"two"_s, u"not ready"_s), std::pair(u"ready"_s, u"gone"_s)})
            m_model.appendRow({new QStandardItem(name), new QStandardItem(state)});
    }

    void rowsAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("names");
        QTest::newRow("nothing") << u""_s << u"one,two,ready"_s;
        QTest::newRow("a word") << u"READY"_s << u"one,two,ready"_s;
        QTest::newRow("two words") << u"ready two"_s << u"two"_s;
        QTest::newRow("a fact") << u"state:ready"_s << u"one,two"_s;
        QTest::newRow("words together") << u"state:\"not ready\""_s << u"two"_s;
        QTest::newRow("another fact") << u"name:ready"_s << u"ready"_s;
        QTest::newRow("no fact") << u"size:ready"_s << u""_s;
        QTest::newRow("old") << u"age:>48h"_s << u"one"_s;
        QTest::newRow("young: unknown is neither") << u"age:<4d"_s << u"one"_s;
        QTest::newRow("more") << u"hidden"_s << u"ready"_s;
    }

    void rowsAreFound()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, names);
        QCOMPARE(shown(query), names);
    }

    void meIsWhoLooks()
    {
        QCOMPARE(withMe(u"author:me age:>48h"_s, u"ada"_s), u"author:\"ada\" age:>48h"_s);
        QCOMPARE(withMe(u"author:me"_s, u""_s), u"author:me"_s);
        QCOMPARE(withMe(u"author:merlin some me"_s, u"ada"_s), u"author:merlin some me"_s);
    }

    void rowsGoIntoOtherPrograms()
    {
        const QStringList titles{u"Name"_s, u"Note"_s};
        const QList<QStringList> rows{
                {u"a|b"_s, u"say \"hi\", you"_s}, {u"=cmd()"_s, u"two\nlines"_s}, {u"-3"_s, u"-x"_s}};
        QCOMPARE(rowsText(RowFormat::Text, titles, rows),
                 u"Name\tNote\na|b\tsay \"hi\", you\n=cmd()\ttwo lines\n-3\t-x\n"_s);
        QCOMPARE(rowsText(RowFormat::Markdown, titles, rows.first(1)),
                 u"| Name | Note |\n| --- | --- |\n| a\\|b | say \"hi\", you |\n"_s);
        QCOMPARE(rowsText(RowFormat::Csv, titles, rows),
                 u"Name,Note\r\na|b,\"say \"\"hi\"\", you\"\r\n'=cmd(),\"two\nlines\"\r\n-3,'-x\r\n"_s);
    }
};

GUILESS_TEST(RowQueryTest)

}

#include "tst_rowquery.moc"
