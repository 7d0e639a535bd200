// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/enginewording.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_enginewording {

class EngineWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownReasonsAreSaidInOurWords_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("text");
        QTest::newRow("exit") << u"task: non-zero exit (3)"_s << u"it ended with exit code 3"_s;
        QTest::newRow("health, with exit") << u"task: non-zero exit (137): dockerexec: unhealthy container"_s
                                           << u"its health check failed (exit code 137)"_s;
        QTest::newRow("health") << u"unhealthy container"_s << u"its health check failed"_s;
        QTest::newRow("image") << u"No such image: demo:missing"_s << u"there is no image demo:missing"_s;
        QTest::newRow("no node") << u"no suitable node"_s << u"no node fits"_s;
        QTest::newRow("several") << u"no suitable node (insufficient resources on 2 nodes; 1 node not available for "
                                    "new tasks; max replicas per node limit exceed)"_s
                                 << u"2 nodes have too little memory or processor left; 1 nodes take no "
                                    "new tasks; each node has as many of its tasks as are allowed"_s;
        QTest::newRow("paused") << u"update paused due to failure or early termination of task q1w2e3r4t5z6"_s
                                << u"task q1w2e3r4 failed or ended too early"_s;
        QTest::newRow("rolled back") << u"update rolled back due to failure or early termination of task abc"_s
                                     << u"task abc failed or ended too early"_s;
    }
    void knownReasonsAreSaidInOurWords()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, text);
        QCOMPARE(engineText(message), text);
        QCOMPARE(engineEvidence(message), message);
    }

    void othersStayAsTheyAre()
    {
        QCOMPARE(engineText(u"task: starting container failed:\n no such file."_s),
                 u"starting container failed: no such file"_s);
        QCOMPARE(engineEvidence(u"starting container failed"_s), QString());
        QCOMPARE(engineText(u"no suitable node (solar flare on 3 nodes)"_s), u"solar flare on 3 nodes"_s);
        QCOMPARE(engineText({}), QString());
        QCOMPARE(engineEvidence({}), QString());
    }
};

GUILESS_TEST(EngineWordingTest)

}

#include "tst_enginewording.moc"
