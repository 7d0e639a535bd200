// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/localwording.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/servicewording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct LocalWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::LocalWording)
};

QString shellWord(const QString &word)
{
    static const QRegularExpression harmless(u"^[\\w./@:+-]+$"_s);
    if (harmless.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString composeCommand(const LocalService &service, const QString &verb)
{
    QStringList words{u"docker compose"_s, u"--project-name"_s, shellWord(service.project)};
    if (!service.workingDir.isEmpty())
        words << u"--project-directory"_s << shellWord(service.workingDir);
    for (const QString &file : service.configFiles)
        words << u"--file"_s << shellWord(file);
    words << verb << shellWord(service.name);
    return words.join(u' ');
}

}

QString localStateText(const LocalVerdict &verdict)
{
    using enum LocalVerdict::State;
    switch (verdict.state) {
    case Restarting:
        return LocalWording::tr("restarting");
    case Unhealthy:
        return LocalWording::tr("unhealthy");
    case Failed:
        return LocalWording::tr("exited (%1)").arg(verdict.exitCode);
    case Partly:
        return LocalWording::tr("partly running");
    case Starting:
        return LocalWording::tr("starting");
    case Paused:
        return LocalWording::tr("paused");
    case Running:
        return LocalWording::tr("running");
    case Finished:
        return LocalWording::tr("finished");
    case Stopped:
        return LocalWording::tr("stopped");
    }
    std::unreachable();
}

QString localBuildText(const LocalBuild &build)
{
    using enum LocalBuild::State;
    switch (build.state) {
    case Unknown:
        return unknownText();
    case Elsewhere:
        return LocalWording::tr("another folder");
    case FromRegistry:
        return LocalWording::tr("from a registry");
    case Rebuilt:
        return LocalWording::tr("rebuilt since");
    case OtherCommit:
        return LocalWording::tr("another commit");
    case Older:
        return LocalWording::tr("%1 older").arg(ageText(build.olderBy));
    case Current:
        return LocalWording::tr("current");
    }
    std::unreachable();
}

QString localBuildSentence(const LocalService &service, const LocalBuild &build, const WorkTree &workTree)
{
    const QString commit = shortCommit(workTree.commit);
    using enum LocalBuild::State;
    switch (build.state) {
    case Unknown:
        return LocalWording::tr("Whether its image is of what is checked out is not known.");
    case Elsewhere:
        return LocalWording::tr("It belongs to %1, not to this repository.").arg(service.workingDir);
    case FromRegistry:
        return LocalWording::tr("Its image came from a registry and is not built here.");
    case Rebuilt:
        return LocalWording::tr("Its image was built anew and it still runs the old one: start it again.");
    case OtherCommit:
        return LocalWording::tr("Its image is of %1 and %2 is checked out: build it anew.")
                .arg(shortCommit(service.image.commit), commit);
    case Older:
        return LocalWording::tr("Its image was built %1 before %2, which is checked out: build it anew.")
                .arg(ageText(build.olderBy), commit);
    case Current:
        return LocalWording::tr("Its image is not older than %1, which is checked out.").arg(commit);
    }
    std::unreachable();
}

QString localPortsText(const LocalService &service)
{
    QStringList texts;
    for (const LocalContainer &container : service.containers)
        for (const PublishedPort &port : container.ports)
            texts.append(u"%1 → %2/%3"_s.arg(port.published).arg(port.target).arg(port.protocol));
    texts.removeDuplicates();
    return listText(texts);
}

QString composeStartCommand(const LocalService &service)
{
    return composeCommand(service, u"up --detach"_s);
}

QString composeStopCommand(const LocalService &service)
{
    return composeCommand(service, u"stop"_s);
}

}
