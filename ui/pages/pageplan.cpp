// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pageplan.h"

#include "ui/pages/page.h"
#include "ui/pages/upcomingpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trunkline {

namespace {

QString sectionTitle(const char *title)
{
    return QCoreApplication::translate("Trunkline::PagePlan", title);
}

}

QList<PageSection> planPages(const QList<Page *> &built)
{
    const auto place = [&built](const UpcomingPage::Subject &subject) -> Page * {
        const auto own = std::ranges::find(built, subject.id, [](const Page *page) { return page->id(); });
        return own == built.cend() ? new UpcomingPage(subject) : *own;
    };
    using Subjects = UpcomingPage;
    return {
            {.title = {}, .pages = {place(Subjects::overview()), place(Subjects::changes())}},
            {.title = sectionTitle(QT_TRANSLATE_NOOP("Trunkline::PagePlan", "Trunk")),
             .pages = {place(Subjects::branches()), place(Subjects::pullRequests())}},
            {.title = sectionTitle(QT_TRANSLATE_NOOP("Trunkline::PagePlan", "Release")),
             .pages = {place(Subjects::flags()), place(Subjects::migrations())}},
            {.title = sectionTitle(QT_TRANSLATE_NOOP("Trunkline::PagePlan", "Run")),
             .pages = {place(Subjects::services()), place(Subjects::previews())}},
            {.title = sectionTitle(QT_TRANSLATE_NOOP("Trunkline::PagePlan", "Team")),
             .pages = {place(Subjects::rules()), place(Subjects::reports())}},
    };
}

}
