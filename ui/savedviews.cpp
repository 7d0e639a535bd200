// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedviews.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString groupOf(const QString &pageId)
{
    return "views/"_L1 + pageId;
}

void writeViews(QSettings &store, const QString &pageId, const QList<SavedView> &views)
{
    store.remove(groupOf(pageId));
    store.beginWriteArray(groupOf(pageId), int(views.size()));
    for (int i = 0; i < views.size(); ++i) {
        store.setArrayIndex(i);
        store.setValue("name", views[i].name);
        store.setValue("filter", views[i].filter);
        store.setValue("grouping", views[i].grouping);
        store.setValue("layout", views[i].layout);
    }
    store.endArray();
}

}

QList<SavedView> savedViews(QSettings &store, const QString &pageId)
{
    QList<SavedView> views;
    const int count = store.beginReadArray(groupOf(pageId));
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        views.append({.name = store.value("name").toString(),
                      .filter = store.value("filter").toString(),
                      .grouping = store.value("grouping", -1).toInt(),
                      .layout = store.value("layout").toByteArray()});
    }
    store.endArray();
    std::ranges::sort(views, {}, &SavedView::name);
    return views;
}

void saveView(QSettings &store, const QString &pageId, const SavedView &view)
{
    QList<SavedView> views = savedViews(store, pageId);
    views.removeIf([&view](const SavedView &known) { return known.name == view.name; });
    views.append(view);
    writeViews(store, pageId, views);
}

void removeView(QSettings &store, const QString &pageId, const QString &name)
{
    QList<SavedView> views = savedViews(store, pageId);
    views.removeIf([&name](const SavedView &known) { return known.name == name; });
    writeViews(store, pageId, views);
}

}
