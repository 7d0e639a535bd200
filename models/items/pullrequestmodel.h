// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/judgedpullrequest.h"
#include "models/domain/policy.h"
#include "models/items/keyedtablemodel.h"

namespace Trunkline {

/// The pull requests of one repository, open and lately merged, with their gates. How a fact looks is decided by
/// delegates, from the roles.
class PullRequestModel final : public KeyedTableModel<JudgedPullRequest>
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TitleColumn,
        StandingColumn,
        GatesColumn,
        AgeColumn,
        AuthorColumn,
        SizeColumn,
        UpdatedColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    /// The same in every column of a row. A fact that is not known is an invalid QVariant.
    enum Role {
        IdRole = Qt::UserRole,
        GroupRole, ///< PullRequestStanding::Group; invalid for a merged one
        GatesRole, ///< QList<Gate>
        AgeRole, ///< std::chrono::seconds
        LimitRole, ///< std::chrono::seconds: when it has been open too long
        LimitTextRole, ///< QString: "overdue since Fri 14:02"
        IgnoredGateRole, ///< bool: merged around a gate
        IsWatchedRole, ///< bool
    };

    explicit PullRequestModel(QDateTime now, QObject *parent = nullptr);

    /// Ages are measured against @p now; call it again as the clock moves on.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }
    void setLimit(std::chrono::seconds limit);
    std::chrono::seconds limit() const { return m_limit; }
    /// Numbers whose gates somebody waits for.
    void setWatched(const QSet<qint32> &watched);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SortKey sortKey(int row, int column) const override;

private:
    QString text(const JudgedPullRequest &pullRequest, Column column) const;
    QString toolTip(const JudgedPullRequest &pullRequest, Column column) const;
    QString accessibleText(const JudgedPullRequest &pullRequest, Column column) const;
    QVariant fact(const JudgedPullRequest &pullRequest, int role) const;
    void changed(Column first, Column last);

    QDateTime m_now;
    std::chrono::seconds m_limit = Policy::PullRequests().overdueAfter;
    QSet<qint32> m_watched;
};

/// "✓✗…": the gates in one short text, for copying.
QString gateMarks(const QList<Gate> &gates);

}
