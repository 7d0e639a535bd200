// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/commitmodel.h"

#include "models/wording/agewording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

void CommitModel::show(const QList<Commit> &commits, const QDateTime &now)
{
    m_now = now;
    setRows(commits);
    if (!commits.isEmpty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
}

int CommitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Commit &commit = row(index.row());
    if (role == Qt::ToolTipRole) {
        const QString head = commit.id.toHex() % u'\n' % commit.author.name % u" <"_s % commit.author.email % u">\n"_s
                % exactText(commit.authoredAt) % u"\n\n"_s % commit.subject;
        return commit.body.isEmpty() ? head : QString(head % u"\n\n"_s % commit.body);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case SubjectColumn:
        return commit.subject;
    case AuthorColumn:
        return commit.author.name;
    case TimeColumn:
        return commit.authoredAt.isValid() ? agoText(std::chrono::seconds(commit.authoredAt.secsTo(m_now)))
                                           : unknownText();
    case IdColumn:
        return commit.id.toShortHex();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CommitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char *const titles[]
            = {QT_TR_NOOP("Commit"), QT_TR_NOOP("Author"), QT_TR_NOOP("Written"), QT_TR_NOOP("Id")};
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}

}
