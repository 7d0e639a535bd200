// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubanswer.h"
#include "app/adapters/github/githubpullrequestdiffsource.h"
#include "app/adapters/github/parserepository.h"
#include "tests/support/testprogram.h"
#include "tests/support/waiting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_githubfixtures {

/// Answers that were recorded at api.github.com (npm @octokit/fixtures). The packages are fetched by the test
/// graphql_documents; without them there is nothing to read.
class GithubFixturesTest : public QObject
{
    Q_OBJECT

private:
    QString m_folder;

    /// Every answer of a scenario, as it came.
    QList<GithubAnswer> recorded(const QString &scenario)
    {
        QFile file(m_folder + u'/' + scenario + "/raw-fixture.json"_L1);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<GithubAnswer> answers;
        for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array()) {
            GithubAnswer answer{.status = entry["status"_L1].toInt(),
                                .url = QUrl(u"https://api.github.com"_s + entry["path"_L1].toString())};
            const QJsonArray headers = entry["rawHeaders"_L1].toArray();
            for (qsizetype i = 0; i + 1 < headers.size(); i += 2)
                answer.headers.append(headers[i].toString(), headers[i + 1].toString());
            const QJsonValue body = entry["response"_L1];
            answer.body
                    = body.isArray() ? QJsonDocument(body.toArray()).toJson() : QJsonDocument(body.toObject()).toJson();
            answers.append(answer);
        }
        return answers;
    }
    GithubAnswer withStatus(const QString &scenario, int status)
    {
        for (const GithubAnswer &answer : recorded(scenario)) {
            if (answer.status == status)
                return answer;
        }
        return {};
    }
    static QDateTime then() { return QDateTime(QDate(2022, 7, 19), QTime(4, 40), QTimeZone::UTC); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile lock(QStringLiteral(TEST_FOLDER "/contract/graphql/package-lock.json"));
        QVERIFY(lock.open(QIODevice::ReadOnly));
        const QByteArray name = QCryptographicHash::hash(lock.readAll(), QCryptographicHash::Sha256).toHex().first(16);
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/trunkline/node-"_L1
                + QString::fromLatin1(name) + "/node_modules/@octokit/fixtures/scenarios/api.github.com"_L1;
        if (!QFile::exists(m_folder))
            QSKIP("npm's packages are not there");
    }

    void limitsAreReadFromEveryAnswer()
    {
        int count = 0;
        const QStringList scenarios = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &scenario : scenarios) {
            for (const GithubAnswer &answer : recorded(scenario)) {
                if (!answer.headers.contains("x-ratelimit-limit"))
                    continue; // a download from elsewhere
                const RateHeaders limits = rateHeaders(answer.headers);
                QVERIFY(limits.limit == 5000 || limits.limit == 30);
                QCOMPARE(*limits.remaining + *limits.used, *limits.limit);
                QVERIFY(limits.resetAt.isValid());
                QVERIFY(limits.resource == "core"_L1 || limits.resource == "search"_L1);
                ++count;
            }
        }
        QVERIFY2(count > 80, qPrintable(QString::number(count)));
    }

    void pagesAreFollowedToTheEnd()
    {
        QStringList pages;
        for (const GithubAnswer &answer : recorded(u"paginate-issues"_s)) {
            if (answer.status == 200 && answer.headers.contains("Link"))
                pages.append(nextPage(answer.headers).query());
        }
        QCOMPARE(pages,
                 QStringList({u"per_page=3&page=2"_s, u"per_page=3&page=3"_s, u"per_page=3&page=4"_s,
                              u"per_page=3&page=5"_s, QString()}));
    }

    void whatIsFineIsNoError()
    {
        for (const GithubAnswer &answer : recorded(u"get-repository"_s) + recorded(u"labels"_s)) {
            if (answer.status < 300)
                QVERIFY(!httpError(answer, u"GitHub"_s, then()));
        }
    }

    void anUnprotectedBranchIsNotFound()
    {
        const auto error = httpError(withStatus(u"branch-protection"_s, 404), u"GitHub"_s, then());
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::NotFound);
        QVERIFY(!error->retryAt.isValid());
    }

    void aRefusedFieldIsNoLimit()
    {
        const auto error = httpError(withStatus(u"errors"_s, 422), u"GitHub"_s, then());
        QVERIFY(error);
        QVERIFY(error->kind != Error::Kind::RateLimited && error->kind != Error::Kind::Unauthenticated);
    }

    void theWordsOfTheRecordedNeverMakeALimitOfIt()
    {
        const QStringList scenarios = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &scenario : scenarios) {
            for (const GithubAnswer &answer : recorded(scenario)) {
                const auto error = httpError(answer, u"GitHub"_s, then());
                QVERIFY2(!error || error->kind != Error::Kind::RateLimited, qPrintable(scenario));
            }
        }
    }

    void listsOfAnotherKindAreNoSurprise()
    {
        for (const GithubAnswer &answer : recorded(u"paginate-issues"_s)) {
            if (answer.status != 200)
                continue;
            const auto pushes = parseActivity(answer.body, u"GitHub"_s); // issues are no force pushes
            QVERIFY(!pushes || pushes->size() <= 3);
            QVERIFY(parseFileChanges(answer.body, u"GitHub"_s));
        }
        const GithubAnswer object = withStatus(u"get-repository"_s, 200);
        QCOMPARE(parseFileChanges(object.body, u"GitHub"_s).error().kind, Error::Kind::Protocol);
        QCOMPARE(parseBranchRules(object.body, u"GitHub"_s).error().kind, Error::Kind::Protocol);
        QCOMPARE(parseActivity(object.body, u"GitHub"_s).error().kind, Error::Kind::Protocol);
    }
};

GUILESS_TEST(GithubFixturesTest)

}

#include "tst_githubfixtures.moc"
