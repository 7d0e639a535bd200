// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/samplewindow.h"
#include "ui/mainmenu.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sourceindicator.h"

#include <QAction>
#include <QTest>

#include <algorithm>

namespace Trunkline::Test {

/// A sample window, and what people do with it.
class WindowDriver
{
protected:
    template <typename Widget>
    Widget *find(const QString &accessibleName = {}) const
    {
        const QList<Widget *> widgets = window().findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (accessibleName.isEmpty() || widget->accessibleName() == accessibleName)
                return widget;
        }
        qFatal("no %s named %s", Widget::staticMetaObject.className(), qPrintable(accessibleName));
    }

    MainWindow &window() const { return *m_sample->window; }
    SearchField &field() const { return *find<SearchField>(); }
    PageArea &workspace() const { return *find<PageArea>(); }
    QString currentId() const { return window().currentPage()->id(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = window().focusWidget();
        QTest::keyClick(focus == nullptr ? &window() : focus, key, modifiers);
    }

    void triggerAction(const QString &text) const
    {
        const QList<QAction *> actions = find<MainMenu>()->allActions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        QVERIFY2(found != actions.cend(), qPrintable(text));
        (*found)->trigger();
    }

    void showWindow()
    {
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void clickPage(const QString &title) const
    {
        auto *sidebar = find<Sidebar>();
        const QModelIndexList found
                = sidebar->model()->match(sidebar->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(found.first()).center());
    }

    QString accessibleEntry(const QString &title) const
    {
        const QAbstractItemModel *pages = find<Sidebar>()->model();
        return pages->match(pages->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly)
                .first()
                .data(Qt::AccessibleTextRole)
                .toString();
    }

    QStringList sources() const
    {
        QStringList names;
        const QList<SourceIndicator *> indicators = window().findChildren<SourceIndicator *>();
        for (const SourceIndicator *indicator : indicators)
            names += indicator->accessibleName();
        return names;
    }

    std::unique_ptr<SampleWindow> m_sample;
};

}
