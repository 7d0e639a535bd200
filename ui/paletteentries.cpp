// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paletteentries.h"

#include "ui/mainmenu.h"
#include "ui/pages/page.h"

#include <QAction>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString titleOf(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

CommandPalette::Entry entryOf(QAction *action, const QString &where)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return {.id = u"action/"_s + where + u'/' + titleOf(*action),
            .title = titleOf(*action),
            .detail = keys.isEmpty() ? where : keys,
            .words = where,
            .icon = action->icon(),
            .trigger = [guard = QPointer(action)] {
                if (guard)
                    guard->trigger();
            }};
}

}

QList<CommandPalette::Entry> paletteEntries(const MainMenu &menu, const QList<Page *> &pages, const Page *current,
                                            const ShowSubject &show)
{
    QList<CommandPalette::Entry> entries;
    for (Page *page : pages) {
        for (QAction *action : page->pageActions()) {
            if (page == current && action->isEnabled() && !action->isSeparator())
                entries.append(entryOf(action, page->title()));
        }
    }
    for (QAction *action : menu.allActions()) {
        if (action->isEnabled())
            entries.append(entryOf(action, {}));
    }
    for (Page *page : pages) {
        for (QAction *action : page->pageActions()) {
            if (page == current || !action->isEnabled() || action->isSeparator())
                continue;
            CommandPalette::Entry entry = entryOf(action, page->title());
            entry.detail = page->title();
            entry.trigger = [show, id = page->id(), trigger = entry.trigger] {
                show(id, {});
                trigger();
            };
            entries.append(entry);
        }
    }
    for (Page *page : pages) {
        for (const Page::Subject &subject : page->subjects())
            entries.append({.id = page->id() + u'/' + subject.key,
                            .title = subject.title,
                            .detail = page->title(),
                            .words = subject.words,
                            .icon = page->icon(),
                            .trigger = [show, id = page->id(), key = subject.key] { show(id, key); }});
    }
    return entries;
}

}
