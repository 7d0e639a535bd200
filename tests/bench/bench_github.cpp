// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/parserepository.h"
#include "app/sandbox/github/githubworld.h"
#include "models/rules/gates.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

using namespace Trunkline;
using namespace Qt::StringLiterals;

/// The answer for 500 pull requests with 30 checks each, as the host would send it.
static QByteArray makeAnswer()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC);
    const GithubWorld world = makeGithubWorld(1, now, 500, 0);
    QJsonArray nodes;
    for (QJsonObject object : world.open) {
        QJsonArray checks;
        for (int i = 0; i < 30; ++i) {
            checks.append(makeCheckRun(u"build %1"_s.arg(i), u"github-actions"_s, 15368, u"COMPLETED"_s, u"SUCCESS"_s,
                                       object[u"headRefOid"_s].toString(), now, 5'000'000'000 + i));
        }
        object[u"statusCheckRollup"_s] = QJsonObject{{u"contexts"_s, QJsonObject{{u"nodes"_s, checks}}}};
        for (const QString &list : {u"labels"_s, u"files"_s, u"reviews"_s, u"reviewRequests"_s, u"commits"_s})
            object[list] = QJsonObject{{u"nodes"_s, object[list]}};
        nodes.append(object);
    }
    return QJsonDocument(QJsonObject{{u"data"_s, QJsonObject{{u"nodes"_s, nodes}}}}).toJson(QJsonDocument::Compact);
}

int main()
{
    const QByteArray answer = makeAnswer();
    qint64 parsing = std::numeric_limits<qint64>::max();
    qint64 judging = parsing;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto graphql = parseGraphql(answer, {});
        const auto list = parseDetailsList(*graphql, {});
        parsing = std::min(parsing, timer.restart());
        const GateRules rules({}, {});
        qsizetype gates = 0;
        for (const ParsedPullRequest &parsed : *list)
            gates += rules.standing(parsed.facts).gates.size();
        judging = std::min(judging, timer.elapsed());
        if (gates != 2500)
            return 1;
    }
    std::printf("%.1f MB, 500 pull requests with 30 checks: parsed in %lld ms, gates decided in %lld ms\n",
                double(answer.size()) / 1e6, parsing, judging);
    return 0;
}
