// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishKnowsOneFromMany()
    {
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(TRUNKLINE_QM_FOLDER) + u"/trunkline_en.qm"_s));
        QCOMPARE(english.translate("Trunkline::BranchPage", "%n branches", nullptr, 1), u"%n branch"_s);
        QCOMPARE(english.translate("Trunkline::BranchPage", "%n branches", nullptr, 7), u"%n branches"_s);
        QCOMPARE(english.translate("Trunkline::BranchPage", "%n branches", nullptr, 0), u"%n branches"_s);
        QCOMPARE(english.translate("AgeWording", "%n days", nullptr, 21), u"%n days"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
