// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/pullrequestfeed.h"
#include "models/wording/agewording.h"
#include "ui/pages/pullrequestfilterbar.h"
#include "ui/pages/pullrequestpage.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

std::optional<Page::Figure> PullRequestPage::figure() const
{
    Figure figure{.title = tr("Ready to merge"), .value = {}, .unit = {}, .detail = {}};
    if (!m_feed.hasFacts())
        return figure;
    const PullRequestFeed::Counts &counts = m_feed.counts();
    const QLocale locale;
    figure.value = locale.toString(counts.ready);
    figure.unit = tr("of %1", "count").arg(locale.toString(counts.open));
    figure.detail
            = tr("%1 blocked, %2 open too long").arg(locale.toString(counts.blocked), locale.toString(counts.overdue));
    figure.tone = counts.overdue > 0 ? Tone::Warning : Tone::Good;
    return figure;
}

QList<Page::Subject> PullRequestPage::subjects() const
{
    QList<Subject> subjects;
    const PullRequestModel &model = m_feed.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const PullRequest &facts = model.row(row).facts;
        const QString number = QString::number(facts.number);
        subjects.append({.key = number,
                         .title = u'#' + number + u' ' + facts.title,
                         .words = facts.author.login + u' ' + facts.branch});
    }
    return subjects;
}

QStringList PullRequestPage::filterForms() const
{
    return {u"author:me"_s, u"reviewer:me"_s, u"title:checkout"_s, u"state:ready"_s,
            u"age:>48h"_s,  u"size:>500"_s,   u"branch:feat"_s,    u"base:main"_s,
            u"label:bug"_s, u"file:web"_s,    u"draft:no"_s,       u"conflict:yes"_s};
}

QComboBox *PullRequestPage::groupingBox() const
{
    return m_bar->groupingBox();
}

QString PullRequestPage::me() const
{
    return m_feed.snapshot().account.login;
}

}
