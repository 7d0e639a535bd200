// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rolloutrecord.h"
#include "models/domain/trunkdistance.h"
#include "models/rules/rollouttimeline.h"
#include "models/rules/serviceverdict.h"

namespace Trunkline {

/// "rolled back", "failing", ... as on the state pill and in filters.
QString verdictText(ServiceVerdict::State state);

/// "2/2", "0/1", "1/?": running against wanted; "2/3 done" for a job.
QString runningText(const Service &service, const ServiceVerdict &verdict);

/// One sentence that says why the verdict is what it is, with the figures.
QString verdictSentence(const Service &service, const ServiceVerdict &verdict);

/// What to do about it; empty where there is nothing to do.
QString verdictAdvice(const Service &service, const ServiceVerdict &verdict);

/// Why a task ended, as engineText() says it, or in our words where the engine gave none.
QString taskErrorText(const Task &task);

/// "running", "failed", ... as the docker command says it.
QString taskStateText(Task::State state);

/// "api:1.4 (4f2c91a)": the last part of the image's path with its tag, and the commit where it is known.
QString releaseText(const Release &release);
QString shortImage(const QString &image);
QString shortCommit(const QString &commit);

/// "3 behind", "on trunk's tip", "not on trunk", "unknown".
QString distanceText(const TrunkDistance &distance);

/// "completed", "rolled back by Swarm", "scaled from 2 to 3", ...
QString outcomeText(const RolloutRecord &record);
/// "api:2 was tried at 16:40 and rolled back: task ... on node1: unhealthy container": the whole story in one sentence.
QString recordSentence(const RolloutRecord &record, const QDateTime &now);

/// "slot 2: the new task failed on node1: exit code 3": one step of a rollout, without its time.
QString stepText(const RolloutStep &step, const Service &service, const QHash<QString, QString> &nodeNames);

}
