// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_texttable {

namespace {

QString written(const TextTable &table, const TextStyle &style = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    table.write(buffer, style);
    return QString::fromUtf8(buffer.data());
}

TextTable sample()
{
    TextTable table({{.title = u"NAME"_s, .elide = TextTable::Elide::Middle, .minimum = 9},
                     {.title = u"N"_s, .align = TextTable::Align::Right},
                     {.title = u"EMPTY"_s},
                     {.title = u"NOTE"_s, .elide = TextTable::Elide::End, .minimum = 5}});
    table.addRow({{u"feat/invoice-export"_s}, {u"7"_s, Paint::Bad}, {}, {u"a longer note"_s}});
    table.addRow({{u"fix/a"_s}, {u"123"_s}, {}, {}});
    return table;
}

}

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAlignedAndEmptyOnesLeftOut()
    {
        QCOMPARE(written(sample()),
                 u"NAME                   N  NOTE\n"
                 "feat/invoice-export    7  a longer note\n"
                 "fix/a                123\n"_s);
    }

    void theLastColumnsGiveUpWidthFirst()
    {
        QCOMPARE(written(sample(), {.width = 36}),
                 u"NAME                   N  NOTE\n"
                 "feat/invoice-export    7  a longer …\n"
                 "fix/a                123\n"_s);
        QCOMPARE(written(sample(), {.width = 21}),
                 u"NAME         N  NOTE\n"
                 "feat…port    7  a lo…\n"
                 "fix/a      123\n"_s);
    }

    void tooNarrowATerminalStillGetsItsMinimum()
    {
        QCOMPARE(written(sample(), {.width = 1}), written(sample(), {.width = 21}));
    }

    void wideCharactersTakeTwoColumns()
    {
        TextTable table({{.title = u"A"_s, .elide = TextTable::Elide::Middle, .minimum = 5}, {.title = u"B"_s}});
        table.addRow({{u"枝枝枝枝"_s}, {u"x"_s}});
        QCOMPARE(written(table), u"A         B\n枝枝枝枝  x\n"_s);
        QCOMPARE(written(table, {.width = 8}), u"A      B\n枝…枝  x\n"_s);
    }

    void colourIsOnlyThereWhenWanted()
    {
        const QString coloured = written(sample(), {.colour = TextStyle::Colour::Ansi});
        QVERIFY(coloured.contains(u"  \x1b[31m7\x1b[0m  a longer note"_s));
        QVERIFY(!written(sample()).contains(u'\x1b'));
    }

    void foreignTextCannotSteerTheTerminal()
    {
        TextTable table({{.title = u"A"_s}});
        table.addRow({{u"\x1b[2J\nx\u202e\u009b"_s}});
        QCOMPARE(written(table), u"A\n\uFFFD[2J\uFFFDx\uFFFD\uFFFD\n"_s);
    }
};

GUILESS_TEST(TextTableTest)

}

#include "tst_texttable.moc"
