// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/branchquery.h"
#include "models/wording/englishtexts.h"
#include "tests/support/branches.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchquery {

namespace {

/// Speaks another language, as the window's own translators do.
class ForeignWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const bool isState = !EnglishTexts::areWanted() && qstrcmp(source, "overdue") == 0;
        return isState ? QStringLiteral("überfällig") : QString();
    }
    bool isEmpty() const override { return false; }
};

}

class BranchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBranchesByTheirFacts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *query, const char *found) {
            QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(found);
        };
        row("", "feat/cart fix/vat old unread");
        row("CART", "feat/cart");
        row("grace", "fix/vat");
        row("fe ada", "feat/cart");
        row("overdue", "feat/cart");
        row("\"fix/vat\"", "fix/vat");
        row("author:\"grace h\"", "fix/vat");
        row("author:example.org", "feat/cart fix/vat old");
        row("name:a author:grace", "fix/vat");
        row("state:overdue", "feat/cart");
        row("age:>48h", "feat/cart old");
        row("age:<2d", "fix/vat");
        row("age:20", "feat/cart fix/vat old");
        row("conflict:yes", "fix/vat");
        row("conflict:no", "feat/cart old");
        row("merged:yes", "old");
        row("merged:no", "feat/cart fix/vat");
        row("pr:482", "fix/vat");
        row("pr:48", "");
        row("age:", "");
        row("foo:bar", "");
        row("merged:perhaps", "");
        row("\"", "feat/cart fix/vat old unread");
    }

    void findsBranchesByTheirFacts()
    {
        Branch conflicting = branch(u"fix/vat"_s, 20h);
        conflicting.author.name = u"Grace Hopper"_s;
        conflicting.conflictsWithTrunk = QStringList{u"a.cpp"_s};
        conflicting.pullRequest = 482;
        Branch merged = branch(u"old"_s, 900h);
        merged.merged = Merged::Squash;
        const QList<Branch> all{branch(u"feat/cart"_s, 71h), conflicting, merged, {.name = u"unread"_s}};

        QFETCH(const QString, query);
        const BranchQuery sought(query);
        QStringList found;
        for (const Branch &one : all) {
            if (sought.matches(one, noon(), {}))
                found.append(one.name);
        }
        QTEST(found.join(u' '), "found");
    }

    void operatorsMeanTheSameInEveryLanguage()
    {
        ForeignWords words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        EnglishTexts::setForeign(true);
        const auto leave = qScopeGuard([] { EnglishTexts::setForeign(false); });
        const Branch overdue{.name = QStringLiteral("feat/cart"), .startedAt = noon().addDays(-5)};
        const Policy::Branches limits;
        QVERIFY(BranchQuery(QStringLiteral("state:überfällig")).matches(overdue, noon(), limits));
        QVERIFY(BranchQuery(QStringLiteral("state:overdue")).matches(overdue, noon(), limits));
        QVERIFY(BranchQuery(QStringLiteral("overdue")).matches(overdue, noon(), limits));
        QVERIFY(!BranchQuery(QStringLiteral("state:fresh")).matches(overdue, noon(), limits));
        EnglishTexts::setForeign(false);
        QVERIFY(!BranchQuery(QStringLiteral("state:overdue")).matches(overdue, noon(), limits));
    }
};

GUILESS_TEST(BranchQueryTest)

}

#include "tst_branchquery.moc"
