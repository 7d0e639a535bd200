// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/connectionwording.h"

#include "models/wording/phrasing.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct ConnectionWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::ConnectionWording)
};

QString originText(ConnectionOrigin origin)
{
    switch (origin) {
    case ConnectionOrigin::Nobody:
        break;
    case ConnectionOrigin::CommandLine:
        return ConnectionWording::tr("from the command line, which goes before what is entered here");
    case ConnectionOrigin::Environment:
        return ConnectionWording::tr("from an environment variable, which goes before what is entered here");
    case ConnectionOrigin::Workspace:
        return ConnectionWording::tr("as entered here");
    case ConnectionOrigin::Policy:
        return ConnectionWording::tr("from .trunkline.yaml");
    case ConnectionOrigin::Remote:
        return ConnectionWording::tr("from the clone’s remote");
    case ConnectionOrigin::DockerContext:
        return ConnectionWording::tr("from the current docker context");
    case ConnectionOrigin::DefaultSocket:
        return ConnectionWording::tr("the engine of this computer");
    case ConnectionOrigin::HasuraConfig:
        return ConnectionWording::tr("from config.yaml of the Hasura project");
    }
    return {};
}

QString countText(ConnectedSource source, qint64 found)
{
    switch (source) {
    case ConnectedSource::GitHub:
        return ConnectionWording::tr("%n open pull requests", nullptr, int(found));
    case ConnectedSource::Docker:
        return ConnectionWording::tr("%n services", nullptr, int(found));
    case ConnectedSource::Hasura:
    case ConnectedSource::Database:
        break;
    }
    return ConnectionWording::tr("%n flags", nullptr, int(found));
}

QString flagRightsText(const FlagRights &rights)
{
    switch (rights.obstacle) {
    case FlagRights::Obstacle::None:
        return rights.mayCreate ? ConnectionWording::tr("It may change and create flags.")
                                : ConnectionWording::tr("It may change flags, but not create any.");
    case FlagRights::Obstacle::NoVersionColumn:
        return ConnectionWording::tr("Flags can only be looked at: without a version column two people could overwrite "
                                     "each other unseen.");
    case FlagRights::Obstacle::RoleMayNot:
    case FlagRights::Obstacle::NotConnected:
        break;
    }
    return ConnectionWording::tr("Flags can only be looked at: this role may not change them.");
}

}

QString connectionTitle(ConnectedSource source)
{
    switch (source) {
    case ConnectedSource::GitHub:
        return u"GitHub"_s;
    case ConnectedSource::Docker:
        return u"Docker"_s;
    case ConnectedSource::Hasura:
        return u"Hasura"_s;
    case ConnectedSource::Database:
        return u"PostgreSQL"_s;
    }
    std::unreachable();
}

QString foundText(const FoundConnection &found)
{
    if (found.address.isEmpty())
        return ConnectionWording::tr("Not connected.");
    return ConnectionWording::tr("Used now: %1, %2.", "address, where it is from")
            .arg(found.address, originText(found.origin));
}

QStringList reportLines(ConnectedSource source, const ConnectionReport &report)
{
    QStringList lines{ConnectionWording::tr("%1 answered: %2.",
                                            "server, what was found: PostgreSQL 17.6 answered: 12 "
                                            "flags")
                              .arg(report.server, countText(source, report.found))};
    if (source == ConnectedSource::GitHub)
        lines.append(report.identity);
    else if (!report.identity.isEmpty())
        lines.append(ConnectionWording::tr("Connected as %1.").arg(report.identity));
    if (report.flagRights)
        lines.append(flagRightsText(*report.flagRights));
    if (source == ConnectedSource::GitHub)
        return lines + report.missing;
    if (!report.missing.isEmpty())
        lines.append(ConnectionWording::tr("Not there, or not for this role: %1").arg(listText(report.missing)));
    return lines;
}

}
