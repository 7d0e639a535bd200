// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/branchdetail.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"
#include "tests/support/threadheart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diffview.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_diffview {

class DiffViewTest : public QObject
{
    Q_OBJECT

private:
    static QString patchOf(int lines)
    {
        QString patch = u"@@ -0,0 +1,%1 @@\n"_s.arg(lines);
        for (int i = 0; i < lines; ++i)
            patch += u"+    const auto value%1 = std::max(1, %1); // a comment\n"_s.arg(i);
        return patch;
    }

    static int coloured(const DiffView &view)
    {
        int count = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            count += !block.layout()->formats().isEmpty();
        return count;
    }

private Q_SLOTS:
    void showsAPatchAsItIs()
    {
        DiffView view;
        const QString patch = u"@@ -1,2 +1,2 @@\n-int a = 1;\n+int a = 2;\n int b;\n"_s;
        view.showPatch(u"a.cpp"_s, patch);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.toPlainText(), patch.chopped(1));
        QVERIFY(view.isReadOnly());
    }

    void aChangeWithoutLinesSaysWhy()
    {
        DiffView view;
        view.showChange({.path = u"a.cpp"_s, .patch = u"@@ -1 +1 @@\n-a\n+b\n"_s});
        QTRY_VERIFY(view.isComplete());
        QVERIFY(view.toPlainText().endsWith(u"+b"_s));
        view.showChange({.path = u"a.cpp"_s, .isTooLarge = true});
        QCOMPARE(view.toPlainText(), u"This change is too large to show here."_s);
        view.showChange({.path = u"a.png"_s, .isBinary = true});
        QCOMPARE(view.toPlainText(), u"A binary file: there are no lines to compare."_s);
        view.showChange({.path = u"a.sh"_s});
        QCOMPARE(view.toPlainText(), u"Only its name or its mode differs."_s);
    }

    void coloursTheCodeByTheNameOfItsFile()
    {
        DiffView view;
        view.showPatch(u"a.cpp"_s, u"@@ -1 +1 @@\n-int a = 1;\n+int a = 2;\n"_s);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(coloured(view), 2);
        view.showPatch(u"a.unknown-language"_s, u"@@ -1 +1 @@\n-int a = 1;\n+int a = 2;\n"_s);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(coloured(view), 0);
    }

    void theTintSaysWhatCameAndWhatWent()
    {
        DiffView view;
        view.resize(400, 200);
        view.show();
        view.showPatch(u"a.txt"_s, u"@@ -1 +1 @@\n-x\n+x\n"_s);
        QTRY_VERIFY(view.isComplete());
        const QImage picture = view.grab().toImage();
        const auto colourOf = [&](int line) {
            const QTextBlock block = view.document()->findBlockByNumber(line);
            const QRect place = view.cursorRect(QTextCursor(block));
            return picture.pixelColor(picture.width() - 60, view.viewport()->y() + place.center().y());
        };
        QCOMPARE(colourOf(1), Theme::of(view.palette()).removedLine);
        QCOMPARE(colourOf(2), Theme::of(view.palette()).addedLine);
    }

    void aLongPatchStopsAndSaysSo()
    {
        DiffView view;
        view.showPatch(u"a.cpp"_s, patchOf(DiffView::MaxLines + 500));
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.blockCount(), DiffView::MaxLines + 1);
        QVERIFY(view.toPlainText().endsWith(u"the first 5000 lines are shown"_s));
    }

    void aLongPatchDoesNotStopTheWindow()
    {
        DiffView view;
        view.resize(600, 400);
        view.show();
        view.showPatch(u"warm.cpp"_s, patchOf(1)); // the definitions are read once per process
        QTRY_VERIFY(view.isComplete());
        ThreadHeart heart;
        view.showPatch(u"a.cpp"_s, patchOf(DiffView::MaxLines));
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), 20000);
        const std::chrono::nanoseconds longest = heart.takeLongest();
        qInfo() << "longest turn:" << longest / 1us << "us";
        QVERIFY(longest < 60ms); // 16 in a release build; sanitizers and coverage are slower
    }

    void anotherTextReplacesOneThatIsStillComing()
    {
        DiffView view;
        view.showPatch(u"a.cpp"_s, patchOf(4000));
        view.showMessage(u"Binary"_s);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.toPlainText(), u"Binary"_s);
        view.showPatch(u"a.cpp"_s, {});
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.toPlainText(), QString());
    }

    void aConflictIsShownWithItsMarkers()
    {
        DiffView view;
        const QString text = u"a\n<<<<<<< main\nb\n||||||| base\nc\n=======\nd\n>>>>>>> feat\ne"_s;
        view.showConflict(u"a.txt"_s, text);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.toPlainText(), text);
        view.grab();
    }
};

WIDGET_TEST(DiffViewTest)

}

#include "tst_diffview.moc"
