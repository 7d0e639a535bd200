// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/enginewording.h"

#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

class EngineWording
{
    Q_DECLARE_TR_FUNCTIONS(EngineWording)
};

/// The engine's words without what only it understands.
QString cleaned(const QString &message)
{
    QString words = message.simplified();
    if (words.startsWith("task: "_L1))
        words.remove(0, 6);
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

QString exitText(const QString &words)
{
    static const QRegularExpression form(u"^non-zero exit \\((\\d+)\\)(:\\s(dockerexec:\\s)?unhealthy container)?$"_s);
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return {};
    return match.capturedLength(2) > 0
            ? EngineWording::tr("its health check failed (exit code %1)").arg(match.captured(1))
            : EngineWording::tr("it ended with exit code %1").arg(match.captured(1));
}

/// "no suitable node (insufficient resources on 1 node; ...)": each reason with how many nodes it holds for.
QString misfitText(const QString &reason)
{
    static const QRegularExpression count(u"\\b(\\d+) nodes?\\b"_s);
    const int nodes = count.match(reason).captured(1).toInt();
    if (reason.startsWith("insufficient resources"_L1))
        return EngineWording::tr("%Ln nodes have too little memory or processor left", nullptr, nodes);
    if (reason.startsWith("scheduling constraints"_L1))
        return EngineWording::tr("%Ln nodes are ruled out by its placement", nullptr, nodes);
    if (reason.startsWith("host-mode port"_L1))
        return EngineWording::tr("its port is taken on %Ln nodes", nullptr, nodes);
    if (reason.startsWith("max replicas per node"_L1))
        return EngineWording::tr("each node has as many of its tasks as are allowed");
    if (reason.startsWith("missing plugin"_L1))
        return EngineWording::tr("%Ln nodes lack a plugin that it needs", nullptr, nodes);
    if (reason.startsWith("unsupported platform"_L1))
        return EngineWording::tr("its image is not for the platform of %Ln nodes", nullptr, nodes);
    if (reason.endsWith("not available for new tasks"_L1))
        return EngineWording::tr("%Ln nodes take no new tasks", nullptr, nodes);
    return reason;
}

QString placeText(const QString &words)
{
    static const QRegularExpression form(u"^no suitable node(?: \\((.*)\\))?$"_s);
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return {};
    QStringList reasons;
    for (const QString &reason : match.captured(1).split(u';', Qt::SkipEmptyParts))
        reasons.append(misfitText(reason.trimmed()));
    return reasons.isEmpty() ? EngineWording::tr("no node fits") : clausesText(reasons);
}

QString imageProblemText(const QString &words)
{
    static const QRegularExpression form(u"^[Nn]o such image:\\s(.+)$"_s);
    const QRegularExpressionMatch match = form.match(words);
    return match.hasMatch() ? EngineWording::tr("there is no image %1").arg(match.captured(1)) : QString();
}

QString rolloutText(const QString &words)
{
    static const QRegularExpression failed(u"due to failure or early termination of task (\\S+)$"_s);
    if (const QRegularExpressionMatch match = failed.match(words); match.hasMatch())
        return EngineWording::tr("task %1 failed or ended too early").arg(match.captured(1).left(8));
    if (words == "unhealthy container"_L1 || words.endsWith(" unhealthy container"_L1))
        return EngineWording::tr("its health check failed");
    if (words == "manually requested rollback"_L1)
        return EngineWording::tr("somebody asked to go back");
    if (words == "update completed"_L1)
        return EngineWording::tr("the update is complete");
    if (words == "rollback completed"_L1)
        return EngineWording::tr("it has gone back");
    return {};
}

}

QString engineText(const QString &message)
{
    QString words = cleaned(message);
    for (const auto known : {exitText, placeText, imageProblemText, rolloutText}) {
        if (const QString text = known(words); !text.isEmpty())
            return text;
    }
    return words;
}

QString engineEvidence(const QString &message)
{
    return engineText(message) == cleaned(message) ? QString() : message.simplified();
}

}
