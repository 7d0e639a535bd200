// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QUrl>

class QAbstractButton;
class QAbstractItemView;
class QAction;
class QWidget;

namespace Trunkline {
class Page;
}

namespace Trunkline::Test {

// What people do with a page, and what they see of it: what is not shown is not found.

/// Gets the web addresses that are opened while it lives, in the browser's place.
class FakeBrowser final : public QObject
{
    Q_OBJECT

public:
    FakeBrowser();
    ~FakeBrowser() override;

    QUrl last;

public Q_SLOTS:
    void open(const QUrl &url) { last = url; }
};

/// The text that was copied last.
QString clipboardText();

/// The titles of the empty states below @p root, a line each.
QString emptyTitle(const QWidget &root);

/// The notices below @p root as "title|text", a line each.
QString noticeTexts(const QWidget &root);

/// Clicks on the crosses of the notices below @p root.
void closeNotices(const QWidget &root);

/// The labels below @p root that have a text, a line each.
QString labelTexts(const QWidget &root);

/// The first of @p actions whose text begins with @p text; nullptr: none does.
QAction *actionIn(const QList<QAction *> &actions, const QString &text);

/// The first action of @p page whose text begins with @p text. There must be one.
QAction *pageAction(const Page &page, const QString &text);

/// The button below @p root whose whole text is @p text; nullptr: there is none.
QAbstractButton *shownButton(const QWidget &root, const QString &text);

/// Clicks on the button below @p root whose whole text is @p text.
void clickButton(const QWidget &root, const QString &text);

/// Clicks on the filter chip below @p root whose text begins with @p text: its number follows.
void clickChip(const QWidget &root, const QString &text);

/// Where @p role says @p key in @p view, in whatever group; invalid: nowhere.
QModelIndex rowOf(const QAbstractItemView &view, int role, const QString &key);

/// Brings @p cell into sight and clicks on it.
void clickCell(QAbstractItemView &view, const QModelIndex &cell, Qt::KeyboardModifiers modifiers = {});

/// Clicks on the row of @p view where @p role says @p key.
void clickRow(QAbstractItemView &view, int role, const QString &key, Qt::KeyboardModifiers modifiers = {});

}
