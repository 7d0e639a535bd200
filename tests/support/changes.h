// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "tests/support/testrepository.h"

namespace Trunkline::Test {

inline ObjectId commitId(const QString &digit)
{
    return ObjectId::fromHex(digit.repeated(40).toLatin1());
}

/// A change of each station, seen at noon().
inline QList<Change> sampleChanges()
{
    using State = Change::Production::State;
    using Station = Change::Station;
    const auto before = [](int hours) { return noon().addSecs(qint64(hours) * -3600); };
    const Change branch{.tip = commitId(u"1"_s),
                        .title = u"feat/search"_s,
                        .author = u"Bea"_s,
                        .branch = u"feat/search"_s,
                        .startedAt = before(5),
                        .station = Station::Branch,
                        .stationSince = before(5),
                        .next = Change::Deadline{"BRANCH-2"_L1, u"feat/search"_s, before(-43)}};
    Change review{.pullRequest = 489,
                  .tip = commitId(u"2"_s),
                  .title = u"New checkout behind a flag"_s,
                  .author = u"ada"_s,
                  .branch = u"feat/checkout"_s,
                  .url = u"https://github.com/acme/platform/pull/489"_s,
                  .startedAt = before(18),
                  .openedAt = before(6),
                  .isReady = true,
                  .station = Station::Review,
                  .stationSince = before(6)};
    review.gates = {{.kind = Gate::Kind::UnitTests, .state = Gate::State::Passed},
                    {.kind = Gate::Kind::AiReview, .state = Gate::State::Passed},
                    {.kind = Gate::Kind::HumanReview, .state = Gate::State::Passed},
                    {.kind = Gate::Kind::Preview, .state = Gate::State::Passed},
                    {.kind = Gate::Kind::Migration, .state = Gate::State::NotNeeded}};
    Change back{.pullRequest = 481,
                .tip = commitId(u"3"_s),
                .title = u"Checkout: address step"_s,
                .author = u"cem"_s,
                .branch = u"feat/address"_s,
                .startedAt = before(25),
                .mergedAt = before(3),
                .mergedBy = u"ada"_s,
                .mergeCommit = commitId(u"3"_s),
                .images = {u"registry/web:481"_s},
                .isProductionKnown = true};
    back.isReviewKnown = true;
    back.production = {{u"api"_s, State::RolledBack, before(2), u"registry/api:480"_s, u"health check failed"_s},
                       {u"web"_s, State::Running, before(2), u"registry/web:481"_s, {}}};
    back.flags = QList<Change::Flag>{{.key = u"new_checkout"_s, .rolloutPercent = 25}};
    back.wentBackWith = {{u"000000481"_s, u"Checkout: address step"_s, u"cem"_s, {u"new_checkout"_s}},
                         {u"000000480"_s, u"Round VAT"_s, u"bea"_s, {}}};
    back.station = Station::Built;
    back.stationSince = before(3);
    back.next = Change::Deadline{"SWARM-7"_L1, u"3333333"_s, noon().addSecs(-9000)};
    Change waiting = back;
    waiting.pullRequest = 480;
    waiting.title = u"Round VAT"_s;
    waiting.mergeCommit = waiting.tip = commitId(u"4"_s);
    waiting.mergedAt = waiting.stationSince = noon().addSecs(-34 * 60);
    waiting.images.clear();
    waiting.production = {{u"api"_s, State::Waiting, waiting.mergedAt, u"registry/api:470"_s, {}}};
    waiting.wentBackWith.clear();
    waiting.flags.reset();
    waiting.station = Station::Merged;
    waiting.next->at = noon().addSecs(-4 * 60);
    Change deployed = back;
    deployed.pullRequest = 476;
    deployed.title = u"Orders in cents"_s;
    deployed.mergeCommit = deployed.tip = commitId(u"5"_s);
    deployed.production = {{u"api"_s, State::Running, before(50), u"registry/api:480"_s, {}}};
    deployed.wentBackWith.clear();
    deployed.deployedAt = deployed.stationSince = before(50);
    deployed.schemaChanges = {{.object = u"orders.total"_s,
                               .key = u"default/orders.total"_s,
                               .phase = SchemaChange::Phase::Quiet,
                               .contractAllowedAt = before(-17)}};
    deployed.station = Station::Deployed;
    deployed.next = Change::Deadline{"MIG-4"_L1, u"orders.total"_s, before(-17)};
    Change reverted = deployed;
    reverted.pullRequest = 459;
    reverted.title = u"Session timeout"_s;
    reverted.mergeCommit = reverted.tip = commitId(u"6"_s);
    reverted.revertedBy = QString(40, u'8');
    reverted.schemaChanges.clear();
    reverted.station = Station::Reverted;
    reverted.next.reset();
    Change done = deployed;
    done.pullRequest = 452;
    done.title = u"VAT table"_s;
    done.mergeCommit = done.tip = commitId(u"7"_s);
    done.schemaChanges.clear();
    done.flags = QList<Change::Flag>();
    done.isBranchDeleted = true;
    done.releasedAt = done.stationSince = before(90);
    done.station = Station::Done;
    done.next.reset();
    return {branch, review, back, waiting, deployed, reverted, done};
}

}
