// SPDX-License-Identifier: GPL-3.0-or-later

// The stand-in answers as Hasura v2 does: each behaviour has its check, and each check fails once the behaviour is
// broken, so that none of them is empty.

#include "tests/contract/hasurabehaviours.h"
#include "tests/support/testprogram.h"

#include <algorithm>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_hasurastandin {

class HasuraStandInTest : public QObject, private HasuraBehaviours
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!isForeignHasura())
            fillFlagTables(m_cluster);
    }

    void cleanup()
    {
        m_server.reset();
        m_embedded.reset();
    }

    void everyBehaviourIsKeptAndItsBreakingIsNoticed_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<bool>("isEmbedded");
        for (const Row &row : rows) {
            QTest::addRow("PostgreSQL: %s", row.name) << int(row.behaviour) << false;
            const bool isPostgresOnly
                    = row.behaviour == Behaviour::SqlCellsAreTexts || row.behaviour == Behaviour::ReadOnlyIsTransaction;
            if (!isPostgresOnly)
                QTest::addRow("SQLite: %s", row.name) << int(row.behaviour) << true;
        }
    }

    void everyBehaviourIsKeptAndItsBreakingIsNoticed()
    {
        QFETCH(const int, behaviour);
        QFETCH(const bool, isEmbedded);
        const Check check = std::ranges::find(rows, Behaviour(behaviour), &Row::behaviour)->check;
        using enum Behaviour;
        static constexpr Behaviour told[] = {MetadataChangeClosesWith1012, ExpiryTearsSockets, LiveErrorComesAsNext,
                                             AppliedIsPresence, BigintIsNumber};
        if (isForeignHasura() && (isEmbedded || std::ranges::contains(told, Behaviour(behaviour))))
            QSKIP("a foreign Hasura cannot be told to do this, or may be set up otherwise");
        start(isEmbedded, {});
        QVERIFY((this->*check)());
        if (isForeignHasura())
            return; // nobody can tell it to break what it does
        start(isEmbedded, {Behaviour(behaviour)});
        QVERIFY2(!(this->*check)(), "the behaviour is broken, and the check did not notice");
    }

    void noBehaviourIsWithoutACheck()
    {
        for (int i = 0; i <= int(Behaviour::AppliedIsPresence); ++i) // the last one
            QVERIFY2(std::ranges::contains(rows, Behaviour(i), &Row::behaviour), qPrintable(QString::number(i)));
    }

    void anAdminIsToldWhichMigrationsAreApplied()
    {
        NEEDS_THE_STAND_IN("which migrations are applied");
        start(true, {});
        const QJsonObject state{{u"migrations"_s, QJsonObject{{u"default"_s, QJsonObject{{u"17"_s, false}}}}}};
        m_server->setCommandLineState(state);
        const RawAnswer told = client().post(u"/v1/metadata"_s, R"({"type":"get_catalog_state","args":{}})");
        QCOMPARE(told.body["cli_state"_L1].toObject(), state);
        const RawAnswer refused
                = client().post(u"/v1/metadata"_s, R"({"type":"get_catalog_state","args":{}})", "viewer");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body["code"_L1].toString(), u"access-denied"_s);
    }
};

GUILESS_TEST(HasuraStandInTest)

}

#include "tst_hasurastandin.moc"
