// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagehand.h"

#include "ui/pages/page.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

namespace {

template <typename Widget>
QList<Widget *> shownBelow(const QWidget &root)
{
    QList<Widget *> all = root.findChildren<Widget *>();
    all.removeIf([](const Widget *one) { return !one->isVisible(); });
    return all;
}

}

FakeBrowser::FakeBrowser()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "open");
}

FakeBrowser::~FakeBrowser()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

QString emptyTitle(const QWidget &root)
{
    QStringList titles;
    for (const EmptyState *empty : shownBelow<EmptyState>(root))
        titles += empty->title();
    return titles.join(u'\n');
}

QString noticeTexts(const QWidget &root)
{
    QStringList texts;
    for (const NoticeBox *box : shownBelow<NoticeBox>(root))
        texts += box->title() + u'|' + box->text();
    return texts.join(u'\n');
}

void closeNotices(const QWidget &root)
{
    for (QToolButton *button : shownBelow<QToolButton>(root)) {
        if (button->accessibleName() == "Close this message"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

QString labelTexts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : shownBelow<QLabel>(root)) {
        if (!label->text().isEmpty())
            texts += label->text();
    }
    return texts.join(u'\n');
}

QAction *actionIn(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

QAction *pageAction(const Page &page, const QString &text)
{
    QAction *action = actionIn(page.pageActions(), text);
    if (!action)
        qFatal("no action %s", qPrintable(text));
    return action;
}

QAbstractButton *shownButton(const QWidget &root, const QString &text)
{
    for (QAbstractButton *button : shownBelow<QAbstractButton>(root)) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void clickButton(const QWidget &root, const QString &text)
{
    QAbstractButton *button = shownButton(root, text);
    QVERIFY2(button, qPrintable(text));
    QTRY_VERIFY2(!button->size().isEmpty(), qPrintable(text)); // layouts take turns of the loop
    QTest::mouseClick(button, Qt::LeftButton);
}

void clickChip(const QWidget &root, const QString &text)
{
    for (QToolButton *button : shownBelow<QToolButton>(root)) {
        if (button->property("chip").isValid() && button->text().startsWith(text))
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(text));
}

QModelIndex rowOf(const QAbstractItemView &view, int role, const QString &key)
{
    const QAbstractItemModel &model = *view.model();
    return model.match(model.index(0, 0), role, key, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

void clickCell(QAbstractItemView &view, const QModelIndex &cell, Qt::KeyboardModifiers modifiers)
{
    view.scrollTo(cell);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(cell).center());
}

void clickRow(QAbstractItemView &view, int role, const QString &key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex row = rowOf(view, role, key);
    QVERIFY2(row.isValid(), qPrintable(key));
    clickCell(view, row, modifiers);
}

}
