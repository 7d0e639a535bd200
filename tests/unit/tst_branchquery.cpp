// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/branchquery.h"
#include "tests/support/branches.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

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
};

QTEST_GUILESS_MAIN(BranchQueryTest)
#include "tst_branchquery.moc"
