// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/schemachangemodel.h"
#include "tests/support/testprogram.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/phasestepsdelegate.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/cuttitles.h"
#include "ui/widgets/faircolumns.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_cells {

class CellsTest : public QObject
{
    Q_OBJECT

private:
    const Appearance m_appearance{*qApp};
    QStandardItemModel m_model;
    std::unique_ptr<QTreeView> m_view;

    QString tipOf(int column)
    {
        QToolTip::hideText();
        QWidget *cells = m_view->viewport();
        const QPoint at = m_view->visualRect(m_model.index(0, column)).center();
        QHelpEvent event(QEvent::ToolTip, at, cells->mapToGlobal(at));
        QCoreApplication::sendEvent(cells, &event);
        return QToolTip::text();
    }
    QString titleTipOf(int column)
    {
        QToolTip::hideText();
        QWidget *titles = m_view->header()->viewport();
        const QPoint at(m_view->header()->sectionViewportPosition(column) + 4, 4);
        QHelpEvent event(QEvent::ToolTip, at, titles->mapToGlobal(at));
        QCoreApplication::sendEvent(titles, &event);
        return QToolTip::text();
    }

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        m_model.setColumnCount(3);
        m_model.setHorizontalHeaderLabels({u"First"_s, u"Second with a long title"_s, u"Third"_s});
        m_model.appendRow({new QStandardItem(u"a long name <b> that needs room"_s),
                           new QStandardItem(u"ready to merge"_s), new QStandardItem(u"expand"_s)});
        m_view = std::make_unique<QTreeView>();
        m_view->setRootIsDecorated(false);
        m_view->setModel(&m_model);
        m_view->setItemDelegate(new CellDelegate(m_view.get()));
        m_view->setItemDelegateForColumn(
                1, new VerdictPillDelegate([](const QModelIndex &) { return Tone::Good; }, m_view.get()));
        m_view->setItemDelegateForColumn(2, new PhaseStepsDelegate(m_view.get()));
        m_view->header()->setMinimumSectionSize(10);
        m_view->header()->setStretchLastSection(false);
        new CutTitles(*m_view->header());
        m_view->resize(900, 120);
        m_view->show();
    }

    void whatIsCutIsToldWhole()
    {
        for (int column = 0; column < 3; ++column)
            m_view->setColumnWidth(column, 290);
        QCOMPARE(tipOf(0), QString());
        QCOMPARE(titleTipOf(1), QString());
        m_view->setColumnWidth(0, 60);
        QVERIFY2(tipOf(0).contains(u"a long name &lt;b&gt; that needs room"_s), qPrintable(tipOf(0)));
        m_view->setColumnWidth(1, 50);
        QVERIFY(tipOf(1).contains(u"ready to merge"_s));
        QCOMPARE(titleTipOf(1), u"Second with a long title"_s);
        m_view->setColumnWidth(2, 60);
        QVERIFY2(tipOf(2).contains(u"expand (now), backfill"_s), qPrintable(tipOf(2)));
    }

    void theRestOfTheTipStays()
    {
        m_model.item(0, 0)->setToolTip(u"since Tuesday"_s);
        m_view->setColumnWidth(0, 290);
        QVERIFY(tipOf(0).contains(u"since Tuesday"_s));
        QVERIFY(!tipOf(0).contains(u"long name"_s));
        m_view->setColumnWidth(0, 60);
        QVERIFY(tipOf(0).contains(u"since Tuesday"_s));
        QVERIFY(tipOf(0).contains(u"long name"_s));
        m_model.item(0, 0)->setToolTip(u"a long name <b> that needs room, said already"_s);
        QCOMPARE(tipOf(0).count(u"long name"_s), 1);
    }

    void aPillIsWholeBeforeATextIs()
    {
        const int pill = contentWidthOf(*m_view, 1).wanted;
        QCOMPARE(contentWidthOf(*m_view, 1).least, pill);
        QVERIFY(contentWidthOf(*m_view, 0).least < contentWidthOf(*m_view, 0).wanted);
        new FairColumns(*m_view, {});
        m_view->resize(contentWidthOf(*m_view, 0).least + pill + contentWidthOf(*m_view, 2).least + 40, 120);
        QTRY_VERIFY(m_view->columnWidth(0) < contentWidthOf(*m_view, 0).wanted);
        QVERIFY(m_view->columnWidth(1) >= pill);
    }

    void theCurrentPhaseKeepsItsWord()
    {
        m_model.item(0, 2)->setData(2, SchemaChangeModel::PhaseRole);
        const ColumnWidth width = contentWidthOf(*m_view, 2);
        QVERIFY(width.least < width.wanted);
        for (int column = 0; column < 2; ++column)
            m_view->setColumnWidth(column, 100);
        m_view->setColumnWidth(2, width.least);
        const QRect cell = m_view->visualRect(m_model.index(0, 2));
        const QImage image = m_view->viewport()->grab(cell).toImage();
        int filled = 0; // with the accent colour, all the way that the word takes
        for (int x = 0; x < image.width(); ++x)
            filled += image.pixelColor(x, image.height() / 2 - 8) == Theme::current().accent ? 1 : 0;
        QVERIFY2(filled >= width.least - 20 - 3 * 10 - 1, qPrintable(QString::number(filled)));
    }
};

WIDGET_TEST(CellsTest)

}

#include "tst_cells.moc"
