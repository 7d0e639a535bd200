// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcomingpage.h"

#include "ui/theme/fonts.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sentencelabel.h"

#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    QLabel *label = sentenceLabel(parent, text);
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * 72);
    return label;
}

QWidget *card(const UpcomingPage::Subject &subject, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("surface", u"card"_s);
    auto *heading
            = new QLabel(QCoreApplication::translate("Trunkline::UpcomingPage", "What this page will show"), frame);
    heading->setFont(themeFont(FontRole::BodyBold));
    auto *shows = paragraph(subject.shows, frame);
    auto *needs = paragraph(subject.needs, frame);
    needs->setProperty("tone", u"muted"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(heading);
    texts->addWidget(shows);
    texts->addWidget(needs);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(14);
    layout->addWidget(new IconLabel(themedIcon(subject.id), 20, frame), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addStretch(0);
    return frame;
}

}

UpcomingPage::UpcomingPage(const Subject &subject, QWidget *parent)
    : Page(subject.id, subject.title, themedIcon(subject.id), parent)
{
    auto *header = new PageHeader(subject.title, this);
    header->setSubtitle(tr("nothing to show yet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addWidget(card(subject, this));
    layout->addStretch(1);
}

QString UpcomingPage::statusText() const
{
    return tr("%1: nothing to show yet").arg(title());
}

UpcomingPage::Subject UpcomingPage::overview()
{
    return {.id = u"overview"_s,
            .title = tr("Overview"),
            .shows = tr("What needs attention first, from all pages in one list: the rule it breaks, since when, and "
                        "the next step. Above it the oldest branch, flags to remove and the state of production."),
            .needs = tr("Each line appears with its source: git, GitHub, Hasura and Docker Swarm.")};
}

UpcomingPage::Subject UpcomingPage::changes()
{
    return {.id = u"changes"_s,
            .title = tr("Changes"),
            .shows = tr("Where each change is now, from its branch over review, merge and image to production and "
                        "release: deployed is not the same as released."),
            .needs = tr("Needs GitHub for reviews and merges, and Docker Swarm for what runs.")};
}

UpcomingPage::Subject UpcomingPage::branches()
{
    return {.id = u"branches"_s,
            .title = tr("Branches"),
            .shows = tr("Every branch with its true age against the team's limit, its distance from trunk, and "
                        "whether it is merged or would conflict."),
            .needs = tr("Needs a git repository.")};
}

UpcomingPage::Subject UpcomingPage::pullRequests()
{
    return {.id = u"prs"_s,
            .title = tr("Pull requests"),
            .shows = tr("Every open pull request with its gates (unit tests, AI review, human review, preview, "
                        "migration) and the one reason why it is not merged yet."),
            .needs = tr("Needs a GitHub account that can read this repository.")};
}

UpcomingPage::Subject UpcomingPage::flags()
{
    return {.id = u"flags"_s,
            .title = tr("Flags"),
            .shows = tr("Every feature flag with its rollout, its owner and the places in the code that ask for it; "
                        "those at 100 % for more than two weeks are due for removal."),
            .needs = tr("Needs the flag table through Hasura, and the repository for the code places.")};
}

UpcomingPage::Subject UpcomingPage::migrations()
{
    return {.id = u"migrations"_s,
            .title = tr("Migrations"),
            .shows = tr("Every schema change from expand over backfill to contract, whether the contract is allowed "
                        "yet, and whether each migration has a down that works."),
            .needs = tr("Needs Hasura, its PostgreSQL database, and the repository's migrations folder.")};
}

UpcomingPage::Subject UpcomingPage::services()
{
    return {.id = u"services"_s,
            .title = tr("Services"),
            .shows = tr("Every service with its replicas, its health and the commit it runs; a rollback that Swarm "
                        "made by itself is shown as what it is."),
            .needs = tr("Needs access to a Docker Swarm manager.")};
}

UpcomingPage::Subject UpcomingPage::previews()
{
    return {.id = u"previews"_s,
            .title = tr("Previews"),
            .shows = tr("Every preview environment with its pull request, its address and whether it answers; those "
                        "without an open pull request can be removed."),
            .needs = tr("Needs Docker Swarm with Traefik, and GitHub.")};
}

UpcomingPage::Subject UpcomingPage::rules()
{
    return {.id = u"rules"_s,
            .title = tr("Rules"),
            .shows = tr("The team's rules with their limits, what breaks them right now, and which of them cannot be "
                        "judged because a source is missing."),
            .needs = tr("Reads the limits from .trunkline.yaml; each rule needs the source of its facts.")};
}

UpcomingPage::Subject UpcomingPage::reports()
{
    return {.id = u"reports"_s,
            .title = tr("Reports"),
            .shows = tr("How often the team deploys, how long a change takes, how many fail and how fast they are "
                        "mended, and the monthly flag audit to export."),
            .needs = tr("Needs GitHub and Docker Swarm, and some weeks of history kept on this computer.")};
}

}
