// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/objectid.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_objectid {

class ObjectIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexSurvivesTheWayThereAndBack()
    {
        const QByteArray sha1 = "0123456789abcdef0123456789ABCDEF01234567";
        QCOMPARE(ObjectId::fromHex(sha1).toHex(), QString::fromLatin1(sha1.toLower()));
        const QByteArray sha256 = QByteArray("00ff").repeated(16);
        QCOMPARE(ObjectId::fromHex(sha256).toHex(), QString::fromLatin1(sha256));
        QCOMPARE(ObjectId::fromHex(sha1).toShortHex(), u"0123456"_s);
    }

    void whatIsNoIdIsNull()
    {
        QVERIFY(ObjectId::fromHex("").isNull());
        QVERIFY(ObjectId::fromHex("0123").isNull());
        QVERIFY(ObjectId::fromHex(QByteArray(40, 'g')).isNull());
        QVERIFY(ObjectId::fromHex(QByteArray(40, '0')).isNull());
        QVERIFY(ObjectId().toHex().isEmpty());
    }

    void differentIdsAreOrderedByTheirBytes()
    {
        const ObjectId one = ObjectId::fromHex(QByteArray(40, '1'));
        const ObjectId two = ObjectId::fromHex(QByteArray(40, '2'));
        QVERIFY(one < two);
        QVERIFY(one != two);
        QVERIFY(qHash(one) != qHash(two));
    }
};

GUILESS_TEST(ObjectIdTest)

}

#include "tst_objectid.moc"
