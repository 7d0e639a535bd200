// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sourcewording.h"

#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Trunkline::Source", text);
}

std::chrono::seconds ageOf(const Feed &feed, const QDateTime &now)
{
    return std::chrono::seconds(feed.asOf().secsTo(now));
}

QString stateText(const Feed &feed, Feed::State state, const QDateTime &now)
{
    switch (state) {
    case Feed::State::NotConfigured:
        return said(QT_TRANSLATE_NOOP("Trunkline::Source", "not connected"));
    case Feed::State::Refreshing:
        return said(QT_TRANSLATE_NOOP("Trunkline::Source", "refreshing"));
    case Feed::State::Live:
        return said(QT_TRANSLATE_NOOP("Trunkline::Source", "live"));
    case Feed::State::Stale:
        return feed.asOf().isValid() ? ageText(ageOf(feed, now))
                                     : said(QT_TRANSLATE_NOOP("Trunkline::Source", "out of date"));
    case Feed::State::Failed:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Trunkline::Source", "failed"));
}

QString meaning(Feed::State state)
{
    switch (state) {
    case Feed::State::NotConfigured:
        return said(QT_TRANSLATE_NOOP("Trunkline::Source", "This source is not connected: nothing is known from it."));
    case Feed::State::Refreshing:
        return said(QT_TRANSLATE_NOOP("Trunkline::Source", "Being asked right now; the facts shown stay meanwhile."));
    case Feed::State::Live:
        return said(QT_TRANSLATE_NOOP("Trunkline::Source", "The facts shown are current."));
    case Feed::State::Stale:
        return said(QT_TRANSLATE_NOOP("Trunkline::Source", "The facts shown are older than they should be."));
    case Feed::State::Failed:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Trunkline::Source", "The last attempt failed."));
}

}

QString sourceTitle(const QString &name)
{
    if (name == "github"_L1)
        return u"GitHub"_s;
    if (name == "hasura"_L1)
        return u"Hasura"_s;
    if (name == "postgres"_L1)
        return u"PostgreSQL"_s;
    if (name == "swarm"_L1 || name == "docker"_L1)
        return u"Swarm"_s;
    return name;
}

QString sourceText(const Feed &feed, Feed::State state, const QDateTime &now)
{
    return QCoreApplication::translate("Trunkline::Source", "%1 %2", "source and its state: git live")
            .arg(sourceTitle(feed.name()), stateText(feed, state, now));
}

QString sourceExplanation(const Feed &feed, const QDateTime &now)
{
    QStringList lines{sourceText(feed, feed.state(), now), meaning(feed.state())};
    if (feed.asOf().isValid()) {
        lines += QCoreApplication::translate("Trunkline::Source", "Read %1 (%2)")
                         .arg(agoText(ageOf(feed, now)), exactText(feed.asOf()));
    }
    if (feed.error()) {
        const ErrorText text = describe(*feed.error());
        lines << text.message << text.hint;
    }
    lines += feed.details(now);
    if (feed.state() != Feed::State::NotConfigured && feed.state() != Feed::State::Refreshing)
        lines += said(QT_TRANSLATE_NOOP("Trunkline::Source", "Click to ask again now."));
    return lines.join(u'\n');
}

QString remainingText(const Feed &feed, const QDateTime &now)
{
    if (!feed.asOf().isValid())
        return said(QT_TRANSLATE_NOOP("Trunkline::Source", "Nothing could be read from it yet."));
    return QCoreApplication::translate("Trunkline::Source", "What you see was read %1.").arg(agoText(ageOf(feed, now)));
}

}
