// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTest>

namespace Trunkline::Test {

/// Compares with a file of tests/golden/cli; TRUNKLINE_UPDATE_GOLDEN=1 writes it instead.
inline void compareGolden(const QByteArray &actual, const QString &name)
{
    QFile file(QStringLiteral(TEST_FOLDER "/golden/cli/") + name);
    if (qEnvironmentVariableIsSet("TRUNKLINE_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArrayList expected = file.readAll().split('\n');
    const QByteArrayList lines = actual.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
}

}
