// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/flagworld.h"

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

namespace {

CodePlace place(const QString &key, const QString &path, qint32 line, CodeSide side)
{
    return {.key = key, .path = path, .line = line, .column = 1, .side = side};
}

}

FlagWorld::FlagWorld()
    : feed(&flags, code, clock, {})
    , ends(&flags, clock, {.load = [this] { return kept; }, .save = [this](const QList<FlagEnd> &all) { kept = all; }},
           u"dev-a"_s)
    , page({.feed = feed,
            .source = &flags,
            .store = &flags,
            .code = code,
            .release = nullptr,
            .ends = ends,
            .schema = [this](const QString &) { return schema; },
            .settings = store,
            .me = u"dev-a"_s,
            .openInEditor =
                    [this](const QString &path, int line) {
                        opened += path % u':' % QString::number(line);
                        return true;
                    }})
{
    code.world.places = places();
}

FlagSnapshot FlagWorld::snapshot()
{
    const QDateTime now = noon();
    const auto flag = [&](const QString &key, bool on, qint32 percent, const QString &owner, int changedDays) {
        return FeatureFlag{.key = key,
                           .description = u"About "_s + key,
                           .owner = owner,
                           .enabled = on,
                           .rolloutPercent = percent,
                           .createdAt = now.addDays(-changedDays - 10),
                           .changedAt = now.addDays(-changedDays),
                           .changedBy = u"dev-b"_s,
                           .changeReason = u"step"_s,
                           .version = 3,
                           .lock = u"3"_s};
    };
    FeatureFlag fast = flag(u"fast_search"_s, true, 100, u"search"_s, 23);
    fast.fullyRolledOutAt = now.addDays(-23);
    FeatureFlag invoice = flag(u"invoice_export"_s, false, 0, u"billing"_s, 0);
    invoice.createdAt = now.addDays(-2);
    FeatureFlag vat = flag(u"vat_v2"_s, true, 100, u"billing"_s, 8);
    vat.fullyRolledOutAt = now.addDays(-8);
    return {.flags = {fast, invoice, flag(u"legacy_login"_s, false, 0, {}, 61),
                      flag(u"new_checkout"_s, true, 25, u"shop"_s, 1), vat},
            .rights
            = {.changeable = FlagField::Enabled | FlagField::Percent | FlagField::Owner | FlagField::Description,
               .mayCreate = true,
               .hasHistory = true,
               .hasAudits = true},
            .asOf = now};
}

QList<CodePlace> FlagWorld::places()
{
    return {place(u"beta_nav"_s, u"web/src/nav.ts"_s, 9, CodeSide::Web),
            place(u"fast_search"_s, u"api/src/search.ts"_s, 4, CodeSide::Api),
            place(u"fast_search"_s, u"web/src/search.ts"_s, 7, CodeSide::Web),
            place(u"invoice_export"_s, u"api/src/invoice.ts"_s, 12, CodeSide::Api),
            place(u"new_checkout"_s, u"web/src/pages/Checkout.vue"_s, 41, CodeSide::Web),
            place(u"new_checkout"_s, u"web/src/router.ts"_s, 118, CodeSide::Web),
            place(u"vat_v2"_s, u"api/src/vat.ts"_s, 3, CodeSide::Api)};
}

}
