// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubanswer.h"
#include "app/adapters/github/githubendpoint.h"
#include "app/adapters/github/githublimits.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

#include <libdeflate.h>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_githubanswer {

static QByteArray gzipped(const QByteArray &text)
{
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    QByteArray body(qsizetype(libdeflate_gzip_compress_bound(compressor, size_t(text.size()))), Qt::Uninitialized);
    body.resize(qsizetype(libdeflate_gzip_compress(compressor, text.constData(), size_t(text.size()), body.data(),
                                                   size_t(body.size()))));
    libdeflate_free_compressor(compressor);
    return body;
}

static QHttpHeaders headers(std::initializer_list<std::pair<QByteArray, QByteArray>> list)
{
    return QHttpHeaders::fromListOfPairs(QList<std::pair<QByteArray, QByteArray>>(list));
}

static Error errorOf(int status, const QHttpHeaders &headers, const QByteArray &body = "{}")
{
    const GithubAnswer answer{
            .status = status, .url = QUrl(u"https://api.github.com/x"_s), .headers = headers, .body = body};
    return httpError(answer, u"github.com"_s, noon()).value_or(Error{.detail = u"fine"_s});
}

class GithubAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeBodyIsDecoded()
    {
        const QByteArray text(100000, 'x');
        QCOMPARE(decodedBody(gzipped(text), headers({{"Content-Encoding", "gzip"}}), {}), text);
        QCOMPARE(decodedBody(text, headers({{"Content-Length", "100000"}}), {}), text);
    }

    void aCutBodyIsNeverTakenForAnAnswer()
    {
        const QByteArray whole = gzipped("{\"data\":{}}" + QByteArray(5000, ' '));
        for (qsizetype size = 1; size < whole.size(); ++size) {
            const auto body = decodedBody(whole.first(size), headers({{"Content-Encoding", "gzip"}}), {});
            QVERIFY(!body.has_value());
            QCOMPARE(body.error().cause, Error::Cause::CutOff);
        }
        QCOMPARE(decodedBody("{}", headers({{"Content-Length", "3"}}), {}).error().cause, Error::Cause::CutOff);
    }

    void limitsComeInManyForms()
    {
        const QByteArray secondary = R"({"message":"You have exceeded a secondary rate limit. Please wait"})";
        for (const int status : {200, 403, 429}) {
            const Error error = errorOf(status, {}, secondary);
            QCOMPARE(error.kind, Error::Kind::RateLimited);
            QVERIFY(!error.retryAt.isValid());
        }
        QCOMPARE(errorOf(403, headers({{"Retry-After", "90"}})).retryAt, noon().addSecs(90));
        QCOMPARE(errorOf(429, {}).kind, Error::Kind::RateLimited);
        const Error primary
                = errorOf(403, headers({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1763812800"}}));
        QCOMPARE(primary.kind, Error::Kind::RateLimited);
        QCOMPARE(primary.retryAt.toSecsSinceEpoch(), 1763812800);
    }

    void aRefusedHostIsLeftAloneWhateverOurClockSays()
    {
        const auto headersAt = [](qint64 reset) {
            return headers({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", QByteArray::number(reset)}});
        };
        const auto resource = GithubLimits::Resource::Rest;
        for (const qint64 late : {0, 90}) { // our clock is ahead of the host's
            const QHttpHeaders told = headersAt(noon().toSecsSinceEpoch() - late);
            GithubLimits limits;
            limits.noteHeaders(resource, rateHeaders(told));
            QCOMPARE(limits.noteRefusal(resource, errorOf(403, told), noon()).retryAt, noon().addSecs(60));
            QCOMPARE(limits.blockedUntil(resource, noon()), noon().addSecs(60));
        }
        const QHttpHeaders told = headersAt(noon().toSecsSinceEpoch() + 90);
        GithubLimits limits;
        limits.noteHeaders(resource, rateHeaders(told));
        QCOMPARE(limits.noteRefusal(resource, errorOf(403, told), noon()).retryAt, noon().addSecs(90));
        QVERIFY(!limits.blockedUntil(GithubLimits::Resource::Graphql, noon()).isValid());
    }

    void refusalsNameTheRightOrTheLink()
    {
        const Error right = errorOf(
                403,
                headers({{"X-Accepted-GitHub-Permissions", "administration=read"}, {"X-RateLimit-Remaining", "12"}}),
                R"({"message":"Resource not accessible by personal access token"})");
        QCOMPARE(right.cause, Error::Cause::MissingRight);
        QCOMPARE(right.detail, u"administration=read"_s);

        const QByteArray link = "https://github.com/orgs/acme/sso?authorization_request=A1";
        QCOMPARE(errorOf(403, headers({{"X-GitHub-SSO", "required; url=" + link}})).detail, QString::fromLatin1(link));
        QCOMPARE(errorOf(403, headers({{"X-GitHub-SSO", "required; url=" + link}})).cause, Error::Cause::SsoRequired);
        for (const char *hostile :
             {"required; url=http://github.com/x", "required; url=https://github.com.evil.org/x", "required"})
            QCOMPARE(errorOf(403, headers({{"X-GitHub-SSO", hostile}})).detail, QString());
    }

    void everyOtherStatusHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << 401 << int(Error::Kind::Unauthenticated);
        QTest::newRow("404") << 404 << int(Error::Kind::NotFound);
        QTest::newRow("502") << 502 << int(Error::Kind::Timeout);
        QTest::newRow("504") << 504 << int(Error::Kind::Timeout);
        QTest::newRow("503") << 503 << int(Error::Kind::Unreachable);
        QTest::newRow("418") << 418 << int(Error::Kind::Protocol);
    }
    void everyOtherStatusHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        const Error error = errorOf(status, headers({{"Content-Type", "text/html"}}), "<html>a unicorn</html>");
        QCOMPARE(error.kind, Error::Kind(kind));
        QVERIFY(!error.detail.contains("unicorn"_L1));
    }

    void aWebPageIsNoAnswer()
    {
        QCOMPARE(errorOf(200, headers({{"Content-Type", "text/html; charset=utf-8"}}), "<html>").kind,
                 Error::Kind::Protocol);
        QCOMPARE(errorOf(200, headers({{"Content-Type", "application/json"}})).detail, u"fine"_s);
    }

    void theNextPageIsTheOneTheHostNames()
    {
        const QHttpHeaders link = headers({{"Link",
                                            "<https://api.github.com/r?page=1>; rel=\"prev\", "
                                            "<https://api.github.com/r?after=Q%3D&x=1>; rel=\"next\""}});
        QCOMPARE(nextPage(link), QUrl(u"https://api.github.com/r?after=Q%3D&x=1"_s));
        QVERIFY(nextPage({}).isEmpty());
    }

    void endpointsOfEveryKindOfHost()
    {
        const auto urls = [](const QString &host, const QString &overridden = {}) {
            const GithubEndpoint endpoint = githubEndpoint(host, overridden);
            return endpoint.rest.toString() + u' ' + endpoint.graphql.toString() + u' ' + endpoint.web.toString();
        };
        QCOMPARE(urls(u"github.com"_s), u"https://api.github.com https://api.github.com/graphql https://github.com"_s);
        QCOMPARE(urls(u"acme.ghe.com"_s),
                 u"https://api.acme.ghe.com https://api.acme.ghe.com/graphql https://acme.ghe.com"_s);
        QCOMPARE(urls(u"git.acme.org"_s),
                 u"https://git.acme.org/api/v3 https://git.acme.org/api/graphql https://git.acme.org"_s);
        QCOMPARE(urls(u"github.com"_s, u"http://127.0.0.1:80/api/"_s),
                 u"http://127.0.0.1:80/api http://127.0.0.1:80/api/graphql http://127.0.0.1:80"_s);
    }

    void remotesOfEveryForm_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("https") << u"https://github.com/acme/platform.git"_s << u"github.com acme/platform"_s;
        QTest::newRow("https with a token")
                << u"https://x:secret@github.com/acme/platform"_s << u"github.com acme/platform"_s;
        QTest::newRow("scp-like") << u"git@github.com:acme/platform.git"_s << u"github.com acme/platform"_s;
        QTest::newRow("ssh") << u"ssh://git@git.acme.org:2222/acme/platform.git"_s << u"git.acme.org acme/platform"_s;
        QTest::newRow("ssh over 443") << u"ssh://git@ssh.github.com:443/acme/platform.git"_s
                                      << u"github.com acme/platform"_s;
        QTest::newRow("name with dots") << u"git@github.com:acme/platform.js"_s << u"github.com acme/platform.js"_s;
        QTest::newRow("folder") << u"/srv/git/platform.git"_s << u"none"_s;
        QTest::newRow("file") << u"file:///srv/git/acme/platform.git"_s << u"none"_s;
        QTest::newRow("Windows folder") << u"C:/git/platform"_s << u"none"_s;
        QTest::newRow("three levels") << u"https://gitlab.com/a/b/c.git"_s << u"none"_s;
    }
    void remotesOfEveryForm()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        const auto repository = hostedRepository(url);
        QCOMPARE(repository ? repository->host + u' ' + repository->fullName() : u"none"_s, expected);
    }

    void theRepositoryIsTrunksRemoteOrTheOnlyOne()
    {
        const RemoteAddress origin{u"origin"_s, u"git@github.com:ada/platform.git"_s};
        const RemoteAddress upstream{u"upstream"_s, u"git@github.com:acme/platform.git"_s};
        const RemoteAddress elsewhere{u"origin"_s, u"git@gitlab.com:acme/platform.git"_s};
        QCOMPARE(githubRepository({origin, upstream}, u"upstream"_s)->owner, u"acme"_s);
        QCOMPARE(githubRepository({upstream}, {})->owner, u"acme"_s);
        QCOMPARE(githubRepository({origin, upstream}, {}).error().cause, Error::Cause::SeveralRemotes);
        QCOMPARE(githubRepository({}, {}).error().cause, Error::Cause::NoRemote);
        QCOMPARE(githubRepository({elsewhere}, u"origin"_s).error().cause, Error::Cause::NotOnGithub);
        QCOMPARE(githubRepository({elsewhere}, u"origin"_s, u"acme/shop"_s)->fullName(), u"acme/shop"_s);
    }
};

GUILESS_TEST(GithubAnswerTest)

}

#include "tst_githubanswer.moc"
