// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/serviceconfiguration.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_serviceconfiguration {

using Kind = ConfigurationFlaw::Kind;

class ServiceConfigurationTest : public QObject
{
    Q_OBJECT

private:
    static ServiceConfiguration safe()
    {
        const RolloutConfig startFirst{.order = RolloutConfig::Order::StartFirst,
                                       .failureAction = RolloutConfig::FailureAction::Rollback,
                                       .isSet = true};
        return {.image = u"api:1.4"_s,
                .digest = u"sha256:0123"_s,
                .healthCheck = ServiceConfiguration::HealthCheck::Service,
                .update = startFirst,
                .rollback = startFirst,
                .replicas = 2};
    }

    static QList<Kind> kinds(const ServiceConfiguration &configuration)
    {
        QList<Kind> result;
        for (const ConfigurationFlaw &flaw : configurationFlaws(configuration))
            result.append(flaw.kind);
        return result;
    }

private Q_SLOTS:
    void aSafeConfigurationHasNoFlaw() { QCOMPARE(kinds(safe()), QList<Kind>()); }

    void startFirstAloneDoesNotMakeARollbackSafe()
    {
        ServiceConfiguration configuration = safe();
        configuration.rollback = {};
        QCOMPARE(configurationFlaws(configuration), QList{ConfigurationFlaw{.kind = Kind::RollbackStopsFirst}});
    }

    void withoutHealthCheckTheMonitorMustBeLong()
    {
        ServiceConfiguration configuration = safe();
        configuration.healthCheck = ServiceConfiguration::HealthCheck::None;
        QCOMPARE(kinds(configuration), (QList{Kind::NoHealthCheck, Kind::MonitorTooShort}));
        configuration.update.monitor = 30s;
        QCOMPARE(kinds(configuration), QList{Kind::NoHealthCheck});
    }

    void whatIsNotKnownIsNoFlaw()
    {
        ServiceConfiguration configuration = safe();
        configuration.healthCheck = ServiceConfiguration::HealthCheck::Unknown;
        QCOMPARE(kinds(configuration), QList<Kind>());
    }

    void oneReplicaThatStopsFirstIsAnOutage()
    {
        ServiceConfiguration configuration = safe();
        configuration.update.order = RolloutConfig::Order::StopFirst;
        QCOMPARE(kinds(configuration), QList{Kind::UpdateStopsFirst});
        configuration.replicas = 1;
        QCOMPARE(kinds(configuration), QList{Kind::SingleTaskStopsFirst});
    }

    void aJobIsOnlyAskedForItsImageAndItsSecrets()
    {
        QCOMPARE(kinds({.image = u"job"_s, .isJob = true, .plainSecrets = {u"DB_PASSWORD"_s}}),
                 (QList{Kind::ImageNotPinned, Kind::SecretInEnvironment}));
    }

    void secretsAreKnownByNameOrByValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isSecret");
        const auto row = [](const char *name, const char *value, bool isSecret) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(value) << isSecret;
        };
        row("DB_PASSWORD", "x", true);
        row("HASURA_GRAPHQL_ADMIN_SECRET", "x", true);
        row("github_token", "x", true);
        row("STRIPE_API_KEY", "x", true);
        row("SECRET_KEY_BASE", "x", true);
        row("MYSQL_PWD", "x", true);
        row("PWD", "/srv", false);
        row("DB_PASSWORD_FILE", "/run/secrets/db", false);
        row("DB_PASSWORD_2", "/run/secrets/db", false);
        row("TOKEN_TTL", "3600", false);
        row("PASSWORD", "", false);
        row("MONKEY", "x", false);
        row("DATABASE_URL", "postgres://app:hunter2@db/app", true);
        row("DATABASE_HOST", "postgres://db/app", false);
        row("KEY_PEM", "-----BEGIN RSA PRIVATE KEY-----", true);
        row("CI", "ghp_0123456789abcdefABCDEF0123456789abcd", true);
        row("NODE_ENV", "production", false);
    }
    void secretsAreKnownByNameOrByValue()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, isSecret);
        QCOMPARE(looksLikeSecret(name, value), isSecret);
    }

    void secretsInLogsAreBlottedOut()
    {
        QCOMPARE(withoutSecrets(u"connect postgres://app:hunter2@db/app failed, password=hunter2; retry"_s),
                 u"connect postgres://app:•••@db/app failed, password=•••; retry"_s);
        QCOMPARE(withoutSecrets(u"{\"token\": \"abc.def\", \"id\": 7}"_s), u"{\"token\": \"•••\", \"id\": 7}"_s);
        QCOMPARE(withoutSecrets(u"Authorization: Bearer abcdef"_s), u"Authorization: Bearer •••"_s);
        QCOMPARE(withoutSecrets(u"listening on 3000"_s), u"listening on 3000"_s);
    }
};

GUILESS_TEST(ServiceConfigurationTest)

}

#include "tst_serviceconfiguration.moc"
