// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/previewwording.h"

#include "models/wording/agewording.h"
#include "models/wording/servicewording.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct PreviewWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::PreviewWording)
};

using PreviewState = PreviewVerdict::State;

QString orphanSentence(const PreviewRow &row, const QDateTime &now)
{
    const QString number = u"#%1"_s.arg(row.preview.pullRequest);
    const QString since = row.verdict.orphanSince.isValid()
            ? agoText(std::chrono::seconds(row.verdict.orphanSince.secsTo(now)))
            : QString();
    if (row.owner.state == PreviewOwner::State::Merged)
        return row.owner.endedAt.isValid()
                ? PreviewWording::tr("Pull request %1 was merged %2; nobody needs it any more.").arg(number, since)
                : PreviewWording::tr("The work of %1 is merged; nobody needs it any more.").arg(number);
    return PreviewWording::tr("There is no open pull request %1; nobody needs it any more.").arg(number);
}

}

QString previewStateText(PreviewState state)
{
    switch (state) {
    case PreviewState::Unknown:
        return unknownText();
    case PreviewState::Ready:
        return PreviewWording::tr("ready");
    case PreviewState::Starting:
        return PreviewWording::tr("starting");
    case PreviewState::Unhealthy:
        return PreviewWording::tr("unhealthy");
    case PreviewState::Unreachable:
        return PreviewWording::tr("unreachable");
    case PreviewState::Orphan:
        return PreviewWording::tr("orphan");
    }
    std::unreachable();
}

QString ownerText(const Preview &preview, const PreviewOwner &owner)
{
    QString number = u"#%1"_s.arg(preview.pullRequest);
    switch (owner.state) {
    case PreviewOwner::State::Unknown:
        return number;
    case PreviewOwner::State::Open:
        return owner.branch.isEmpty() ? number : QString(number % u" · "_s % owner.branch);
    case PreviewOwner::State::Merged:
        return PreviewWording::tr("%1 merged").arg(number);
    case PreviewOwner::State::Closed:
        return PreviewWording::tr("%1 closed").arg(number);
    }
    std::unreachable();
}

QString answerText(const ProbeResult &probe)
{
    if (!probe.status)
        return PreviewWording::tr("no answer");
    if (!probe.redirect.isEmpty())
        return QString(QString::number(*probe.status) % u" → "_s % probe.redirect.toString());
    return PreviewWording::tr("%1 in %2 ms").arg(*probe.status).arg(probe.latency.count());
}

QString headText(const TrunkDistance &toHead)
{
    switch (toHead.place) {
    case TrunkDistance::Place::Unknown:
        return u"—"_s;
    case TrunkDistance::Place::Elsewhere:
        return PreviewWording::tr("another commit");
    case TrunkDistance::Place::OnTrunk:
        break;
    }
    if (!toHead.behind)
        return unknownText();
    return *toHead.behind == 0 ? PreviewWording::tr("head") : PreviewWording::tr("%1 behind").arg(*toHead.behind);
}

QString previewSentence(const PreviewRow &row, const QDateTime &now)
{
    const PreviewVerdict &verdict = row.verdict;
    const QString well = PreviewWording::tr("%1 of %2 services are well").arg(verdict.up).arg(verdict.services);
    switch (verdict.state) {
    case PreviewState::Unknown:
        return PreviewWording::tr("How it stands is not known.");
    case PreviewState::Ready:
        if (row.probes.isEmpty())
            return PreviewWording::tr("%1; its address was not asked.").arg(well);
        return PreviewWording::tr("%1, and it answers: %2.").arg(well, answerText(row.probes.first()));
    case PreviewState::Starting:
        return PreviewWording::tr("%1; %2 is starting.").arg(well, verdict.worstService);
    case PreviewState::Unhealthy:
        return PreviewWording::tr("%1; look at %2.").arg(well, verdict.worstService);
    case PreviewState::Unreachable:
        return PreviewWording::tr("%1, but %2 gives: %3.")
                .arg(well, verdict.failedProbe->url.toString(), answerText(*verdict.failedProbe));
    case PreviewState::Orphan:
        return orphanSentence(row, now);
    }
    std::unreachable();
}

QString resourceText(const SwarmResource &resource)
{
    switch (resource.kind) {
    case SwarmResource::Kind::Service:
        return PreviewWording::tr("service %1").arg(resource.name);
    case SwarmResource::Kind::Network:
        return PreviewWording::tr("network %1").arg(resource.name);
    case SwarmResource::Kind::Config:
        return PreviewWording::tr("config %1").arg(resource.name);
    case SwarmResource::Kind::Secret:
        return PreviewWording::tr("secret %1").arg(resource.name);
    }
    std::unreachable();
}

QString previewFindingText(const Finding &finding, const PreviewRow &row, const QDateTime &now)
{
    if (finding.rule != "PREVIEW-3"_L1)
        return previewSentence(row, now);
    return row.toHead.behind ? PreviewWording::tr("It shows %1, %2 commits behind the pull request's head.")
                                       .arg(shortCommit(row.preview.commit))
                                       .arg(*row.toHead.behind)
                             : PreviewWording::tr("It shows %1, which is not in the pull request any more.")
                                       .arg(shortCommit(row.preview.commit));
}

QString previewNextStepText(const Finding &finding, const PreviewRow &row)
{
    if (finding.rule == "PREVIEW-1"_L1)
        return PreviewWording::tr("Remove it: docker stack rm %1").arg(row.preview.name);
    if (finding.rule == "PREVIEW-2"_L1)
        return PreviewWording::tr("Look at its tasks and logs.");
    return PreviewWording::tr("Deploy the pull request's head again.");
}

QString undecidedPreviewsText(QLatin1StringView rule, int count)
{
    if (rule == "PREVIEW-1"_L1)
        return PreviewWording::tr("Neither GitHub nor a branch says whose %n previews are.", nullptr, count);
    if (rule == "PREVIEW-2"_L1)
        return PreviewWording::tr("%n previews were not asked: their hosts are not in previews: ownHosts.", nullptr,
                                  count);
    return PreviewWording::tr("The commit of %n previews, or their pull request's head, is not known.", nullptr, count);
}

}
