// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/previewgrouping.h"
#include "models/rules/traefikrule.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_previewgrouping {

class PreviewGroupingTest : public QObject
{
    Q_OBJECT

private:
    static Service service(const QString &name, const QString &stack, const QMap<QString, QString> &labels = {},
                           const QString &image = u"shop/web:latest"_s)
    {
        return {.id = name + u"-id"_s,
                .name = name,
                .stack = stack,
                .createdAt = noon(),
                .release = {.image = image},
                .labels = labels};
    }

    static QString lines(const QList<Preview> &previews)
    {
        static const QStringList evidence{u"label"_s, u"stack"_s, u"host"_s, u"tag"_s};
        QStringList result;
        for (const Preview &preview : previews) {
            QStringList urls;
            for (const QUrl &url : preview.urls)
                urls.append(url.toString());
            result.append(preview.name + u' ' + evidence[int(preview.evidence)] + u' ' + preview.services.join(u',')
                          + u' ' + urls.join(u','));
        }
        return result.join(u" | "_s);
    }

private Q_SLOTS:
    void hostsAreReadInBothSyntaxes_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("hosts");
        const auto row = [](const char *rule, const char *hosts) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(hosts);
        };
        row("Host(`a.example.org`)", "a.example.org");
        row("Host(`a.example.org`, `b.example.org`)", "a.example.org b.example.org");
        row("Host(`a.example.org`) || Host(`b.example.org`)", "a.example.org b.example.org");
        row("(Host(`A.example.org`) && PathPrefix(`/api`))", "a.example.org");
        row("Host(\"a.example.org\")", "a.example.org");
        row("HostSNI(`*`)", "");
        row("HostSNI(`db.example.org`)", "db.example.org");
        row("HostRegexp(`^pr-[0-9]+\\.example\\.org$`)", "");
        row("Host(`{sub:[a-z]+}.example.org`)", "");
        row("!Host(`a.example.org`)", "");
        row("Header(`X`, `Host(a)`) && Host(`b.example.org`)", "b.example.org");
        row("PathPrefix(`/Host(`)", "");
        row("Host(`a.example.org`", "");
        row("Host(`a.example.org@evil`)", "");
        row("", "");
    }
    void hostsAreReadInBothSyntaxes()
    {
        QFETCH(QString, rule);
        QFETCH(QString, hosts);
        QCOMPARE(hostsOfRule(rule).join(u' '), hosts);
    }

    void theSurestEvidenceCounts()
    {
        const QMap<QString, QString> routed{{u"traefik.http.routers.web.rule"_s, u"Host(`pr-7.preview.example.org`)"_s},
                                            {u"traefik.http.routers.web.entrypoints"_s, u"websecure"_s}};
        QMap<QString, QString> labelled = routed;
        labelled.insert(u"trunkline.pr"_s, u"9"_s);
        QCOMPARE(lines(groupPreviews({service(u"a"_s, u"pr-8"_s, labelled)})),
                 u"pr-9 label a-id https://pr-7.preview.example.org/"_s);
        QCOMPARE(lines(groupPreviews({service(u"a"_s, u"pr-8"_s, routed)})),
                 u"pr-8 stack a-id https://pr-7.preview.example.org/"_s);
        QCOMPARE(lines(groupPreviews({service(u"a"_s, u"shop"_s, routed)})),
                 u"pr-7 host a-id https://pr-7.preview.example.org/"_s);
        QCOMPARE(lines(groupPreviews({service(u"a"_s, u"shop"_s, {}, u"shop/web:pr-6-4f2c91a"_s)})),
                 u"pr-6 tag a-id "_s);
    }

    void servicesOfOneStackAreOnePreview()
    {
        const QMap<QString, QString> routed{{u"traefik.http.routers.web.rule"_s, u"Host(`pr-7.example.org`)"_s}};
        QCOMPARE(lines(groupPreviews({service(u"pr-7_api"_s, u"pr-7"_s), service(u"pr-7_web"_s, u"pr-7"_s, routed),
                                      service(u"pr-12_web"_s, u"pr-12"_s), service(u"shop_web"_s, u"shop"_s)})),
                 u"pr-7 stack pr-7_api-id,pr-7_web-id http://pr-7.example.org/ | pr-12 stack pr-12_web-id "_s);
    }

    void namesThatOnlyLookLikeIt_data()
    {
        QTest::addColumn<QString>("stack");
        for (const QString &stack : {u"production"_s, u"pr-"_s, u"xpr-1"_s, u"pr-1-old"_s, u"pr-0"_s, u"pr1x"_s})
            QTest::newRow(qPrintable(stack)) << stack;
    }
    void namesThatOnlyLookLikeIt()
    {
        QFETCH(QString, stack);
        QCOMPARE(lines(groupPreviews({service(u"a"_s, stack)})), QString());
    }

    void aCommitIsKnownWhenTheServicesAgree()
    {
        Service api = service(u"api"_s, u"pr-7"_s);
        Service web = service(u"web"_s, u"pr-7"_s);
        api.release.commit = u"4f2c91a"_s;
        QCOMPARE(groupPreviews({api, web})[0].commit, u"4f2c91a"_s);
        web.release.commit = u"0123456"_s;
        QCOMPARE(groupPreviews({api, web})[0].commit, QString());
    }

    void nothingOutsideOfTheStackIsEverRemoved()
    {
        const auto resource = [](const QString &name, const QString &stack) {
            return SwarmResource{.id = name, .name = name, .stack = stack};
        };
        const QList<SwarmResource> resources{resource(u"pr-7_default"_s, u"pr-7"_s),
                                             resource(u"pr-70_default"_s, u"pr-70"_s),
                                             resource(u"shop_default"_s, u"shop"_s), resource(u"loose"_s, QString())};
        const QList<Service> services{service(u"pr-7_web"_s, u"pr-7"_s),
                                      service(u"shop_web"_s, u"shop"_s, {{u"trunkline.pr"_s, u"7"_s}})};
        const QList<Preview> previews = groupPreviews(services);
        QCOMPARE(previews.size(), 1);
        const QList<SwarmResource> own = resourcesOfPreview(previews[0], services, resources);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0].name, u"pr-7_default"_s);
    }
};

GUILESS_TEST(PreviewGroupingTest)

}

#include "tst_previewgrouping.moc"
