// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/factlist.h"

#include "models/items/listedfactmodel.h"
#include "ui/delegates/listedfactdelegate.h"
#include "ui/theme/themedicon.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString linkOf(const QModelIndex &index)
{
    return index.data(ListedFactModel::UrlRole).toString();
}

}

FactList::FactList(ListedFactModel &model, const QString &name, QWidget *parent)
    : QTreeView(parent)
{
    setModel(&model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemDelegate(new ListedFactDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(name);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QAbstractItemView::activated, this, [](const QModelIndex &index) {
        if (const QString link = linkOf(index); !link.isEmpty())
            QDesktopServices::openUrl(QUrl(link));
    });
    connect(this, &QWidget::customContextMenuRequested, this, &FactList::showMenu);
}

void FactList::showMenu(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return;
    const QString link = linkOf(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &icon, const QString &title, const auto &act) {
        QAction *action = menu->addAction(themedIcon(icon), title);
        connect(action, &QAction::triggered, menu, act);
        return action;
    };
    const QString text = index.siblingAtColumn(0).data().toString();
    QAction *open = add(u"open"_s, tr("Open in the browser"), [link] { QDesktopServices::openUrl(QUrl(link)); });
    QAction *copy = add(u"copy"_s, tr("Copy link"), [link] { QGuiApplication::clipboard()->setText(link); });
    add(u"copy"_s, tr("Copy name"), [text] { QGuiApplication::clipboard()->setText(text); });
    open->setEnabled(!link.isEmpty());
    copy->setEnabled(!link.isEmpty());
    menu->popup(viewport()->mapToGlobal(at));
}

}
