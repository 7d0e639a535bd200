// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pullrequestquery.h"
#include "models/items/querytext.h"
#include "models/rules/pullrequestjudging.h"
#include "tests/support/pullrequests.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequestquery {

class PullRequestQueryTest : public QObject
{
    Q_OBJECT

private:
    static QList<PullRequest> world()
    {
        PullRequest one = pullRequest(1, 50h);
        one.title = u"Round VAT per line"_s;
        one.checks->last().state = Check::State::Failed;
        PullRequest two = pullRequest(2, 3h);
        two.author.login = u"grace"_s;
        two.labels = QStringList{u"bug"_s};
        two.mergeable = PullRequest::Mergeable::Conflict;
        two.linesAdded = 900;
        PullRequest three = pullRequest(3, 1h);
        three.isDraft = true;
        three.mergeable = PullRequest::Mergeable::Unknown;
        three.reviewRequests = QStringList{u"barbara"_s};
        three.linesAdded.reset();
        return {one, two, three};
    }

private Q_SLOTS:
    void looksAtFacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const QString &text, const QString &numbers) {
            QTest::newRow(qPrintable(text)) << text << numbers;
        };
        row(u""_s, u"1 2 3"_s);
        row(u"vat"_s, u"1"_s);
        row(u"\"VAT per\""_s, u"1"_s);
        row(u"per vat"_s, u"1"_s);
        row(u"#2"_s, u"2"_s);
        row(u"bug"_s, u"2"_s);
        row(u"label:bug"_s, u"2"_s);
        row(u"author:grace"_s, u"2"_s);
        row(u"branch:change-3"_s, u"3"_s);
        row(u"reviewer:barbara"_s, u"3"_s);
        row(u"reviewer:grace"_s, u"1 2 3"_s);
        row(u"ai:failed"_s, u"1"_s);
        row(u"tests:passed"_s, u"1 2 3"_s);
        row(u"age:>48h"_s, u"1"_s);
        row(u"age:<2h"_s, u"3"_s);
        row(u"size:>500"_s, u"2"_s);
        row(u"size:15"_s, u"1"_s);
        row(u"size:<5000"_s, u"1 2"_s); // unknown is no small one
        row(u"conflict:yes"_s, u"2"_s);
        row(u"conflict:no"_s, u"1"_s);
        row(u"draft:yes"_s, u"3"_s);
        row(u"state:blocked"_s, u"1 2"_s);
        row(u"pr:3"_s, u"3"_s);
        row(u"file:api/"_s, u"1 2 3"_s);
        row(u"file:web/"_s, u""_s);
        row(u"age:soon"_s, u""_s); // a word like any other
    }
    void looksAtFacts()
    {
        QFETCH(QString, text);
        QFETCH(QString, numbers);
        const PullRequestQuery query(text);
        QStringList found;
        for (const JudgedPullRequest &one : judged(pullRequestSnapshot(world()), {})) {
            if (query.matches(one, noon()))
                found.append(QString::number(one.facts.number));
        }
        QCOMPARE(found.join(u' '), numbers);
        QCOMPARE(query.isEmpty(), text.isEmpty());
    }

    void tokensKeepQuotedWordsTogether()
    {
        const QList<QueryToken> tokens = queryTokens(u"a Author:\"Ada L\" \"open end"_s);
        QCOMPARE(tokens.size(), 3);
        QCOMPARE(tokens[1], (QueryToken{u"author"_s, u"Ada L"_s, u"Author:Ada L"_s}));
        QCOMPARE(tokens[2].value, u"open end"_s);
    }
};

GUILESS_TEST(PullRequestQueryTest)

}

#include "tst_pullrequestquery.moc"
