// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "tests/support/testrepository.h"

#include <QAbstractItemModel>

namespace Trunkline::Test {

/// An open branch of Ada's that left trunk @p age ago.
inline Branch branch(const QString &name, std::chrono::seconds age)
{
    return {.name = name,
            .refs = {QString(u"refs/heads/"_s + name)},
            .tip = ObjectId::fromHex("1111111111111111111111111111111111111111"),
            .author = {.name = u"Ada"_s, .email = u"ada@example.org"_s},
            .startedAt = noon().addDuration(-age),
            .lastCommitAt = noon().addDuration(-age),
            .ahead = 1,
            .behind = 2,
            .merged = Merged::No,
            .conflictsWithTrunk = QStringList()};
}

inline BranchSnapshot snapshot(const QList<Branch> &branches)
{
    return {.repository = {.path = u"/srv/acme"_s,
                           .name = u"acme/platform"_s,
                           .webUrl = u"https://github.com/acme/platform"_s,
                           .remote = u"origin"_s},
            .trunk = {.name = u"main"_s,
                      .ref = u"refs/remotes/origin/main"_s,
                      .tip = ObjectId::fromHex("2222222222222222222222222222222222222222"),
                      .committedAt = noon()},
            .branches = branches,
            .asOf = noon(),
            .fetchedAt = noon()};
}

/// Every row as "a | b | c", children indented, for comparing a whole model at a glance.
inline QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QString cell = model.index(row, column, parent).data().toString();
            if (!cell.isEmpty())
                cells.append(cell);
        }
        all.append((parent.isValid() ? u"  "_s : QString()) + cells.join(u" | "_s));
        all += rows(model, model.index(row, 0, parent));
    }
    return all;
}

/// The first column only, children indented.
inline QStringList names(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        all.append((parent.isValid() ? u"  "_s : QString()) + index.data().toString());
        all += names(model, index);
    }
    return all;
}

}
