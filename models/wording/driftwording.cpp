// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/driftwording.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>

#include <utility>

namespace Trunkline {

namespace {

struct DriftWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::DriftWording)
};

QString whyText(const SpecDrift &drift)
{
    using enum SpecDrift::Why;
    switch (drift.why) {
    case None:
    case NotRead:
        return drift.branch.isEmpty() ? DriftWording::tr("Unknown: trunk's stack files were not read.")
                                      : DriftWording::tr("The stack files of %1 are being read.").arg(drift.branch);
    case NoFile:
        return drift.branch.isEmpty()
                ? DriftWording::tr("Unknown: no stack file on trunk has this service with a deploy section.")
                : DriftWording::tr("Unknown: no stack file on %1 has this service with a deploy section.")
                          .arg(drift.branch);
    case SeveralFiles:
        if (!drift.branch.isEmpty())
            return DriftWording::tr("Unknown: more than one stack file on %1 names it (%2). A file that names its "
                                    "stack (name: …) or stands under the stack's name is taken.")
                    .arg(drift.branch, listText(drift.paths));
        return DriftWording::tr("Unknown: more than one stack file on trunk names it (%1). A file that names its "
                                "stack (name: …) or stands under the stack's name is taken.")
                .arg(listText(drift.paths));
    case Preview:
        return DriftWording::tr("Unknown: a preview runs its branch's stack file, and which branch that is, or its "
                                "newest commit, is not known here.");
    }
    std::unreachable();
}

}

QString driftShortText(const SpecDrift &drift)
{
    switch (drift.state) {
    case SpecDrift::State::Unknown:
        return unknownText();
    case SpecDrift::State::Same:
        return drift.branch.isEmpty() ? DriftWording::tr("as on trunk")
                                      : DriftWording::tr("as on %1").arg(drift.branch);
    case SpecDrift::State::Differs:
        return DriftWording::tr("%n lines differ", nullptr, int(drift.changes));
    }
    std::unreachable();
}

QString driftText(const SpecDrift &drift)
{
    QStringList sentences;
    const QString place = drift.paths.value(0) + u':' + QString::number(drift.line);
    if (drift.state == SpecDrift::State::Unknown)
        sentences.append(whyText(drift));
    else if (drift.state == SpecDrift::State::Same)
        sentences.append(drift.branch.isEmpty()
                                 ? DriftWording::tr("It runs as %1 on trunk says.").arg(place)
                                 : DriftWording::tr("It runs as %1 on %2 says.").arg(place, drift.branch));
    else
        sentences.append(drift.branch.isEmpty()
                                 ? DriftWording::tr("It runs otherwise than %1 on trunk says: − the file, + what runs.")
                                           .arg(place)
                                 : DriftWording::tr("It runs otherwise than %1 on %2 says: − the file, + what runs.")
                                           .arg(place, drift.branch));
    if (drift.state != SpecDrift::State::Unknown) {
        sentences.append(DriftWording::tr("Values of variables are compared and not shown."));
        if (!drift.areNetworksKnown)
            sentences.append(DriftWording::tr("Its networks are not known by name and were left out."));
    } else if (const QString unreadable = unreadableText(drift.unreadable); !unreadable.isEmpty()) {
        sentences.append(unreadable);
    }
    return sentencesText(sentences);
}

QString unreadableText(const QStringList &files)
{
    if (files.isEmpty())
        return {};
    return DriftWording::tr("%n stack files cannot be read: %1.", nullptr, int(files.size())).arg(clausesText(files));
}

}
