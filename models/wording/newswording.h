// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/featureflag.h"
#include "models/domain/judgedpullrequest.h"
#include "models/domain/notification.h"
#include "models/domain/schemachange.h"
#include "models/domain/transition.h"

#include <QStringList>

namespace Trunkline {

/// What is written down when a subject becomes what it is now: one sentence.
QString findingNews(const QString &subject, const QString &message); ///< a finding's own message may not name it
QString pullRequestNews(const JudgedPullRequest &pullRequest);
QString flagNews(const FeatureFlag &flag);
QString schemaNews(const SchemaChange &change);
QString contractNews(const SchemaChange &change);
QString changeNews(const Change &change);

/// The title of a notification about it: "Overdue", "Ready to merge", ...
QString newsTitle(const Transition &transition);
/// Of several at once: "4 things changed".
QString newsTitle(qsizetype count);
/// Of a watched pull request whose gates are decided, or that is neither open nor merged any more.
Notification decidedNews(const JudgedPullRequest &pullRequest, const QDateTime &now);
Notification vanishedNews(qint32 number);
/// On the button that leads there.
QString newsAction();
/// One line each, at most @p most and then how many more there are.
QStringList newsLines(const QList<Transition> &news, qsizetype most);

}
