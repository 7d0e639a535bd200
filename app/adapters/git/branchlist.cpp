// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/branchlist.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

const QByteArray headsPrefix = "refs/heads/"_ba;
const QByteArray remotesPrefix = "refs/remotes/"_ba;

class BranchList
{
public:
    BranchList(const GitRefTable &refs, const TrunkChoice &trunk)
        : m_refs(refs)
        , m_trunk(trunk)
        , m_trunkPrefix(remotesPrefix + trunk.remote.toUtf8() + '/')
        , m_trunkName(trunk.name.toUtf8())
    {
        m_names.reserve(qsizetype(refs.refs.size()));
    }

    void add(const GitRef &ref)
    {
        if (ref.name.startsWith(headsPrefix))
            addLocal(ref);
        else if (!m_trunk.remote.isEmpty() && ref.name.startsWith(m_trunkPrefix))
            addTracking(ref);
        else
            addOther(ref);
    }

    /// By name. Branches are large: their order is found first, and each moves once.
    QList<Branch> take()
    {
        if (std::ranges::is_sorted(std::as_const(m_branches), {}, &Branch::name)) {
            m_branches.squeeze();
            return std::move(m_branches);
        }
        std::vector<qsizetype> order(std::size_t(m_branches.size()));
        std::ranges::iota(order, qsizetype(0));
        std::ranges::sort(order, {},
                          [this](qsizetype i) -> const QString & { return std::as_const(m_branches)[i].name; });
        QList<Branch> sorted;
        sorted.reserve(m_branches.size());
        for (const qsizetype i : order)
            sorted.append(std::move(m_branches[i]));
        return sorted;
    }

private:
    void addLocal(const GitRef &ref)
    {
        const QByteArray name = ref.name.sliced(headsPrefix.size());
        if (isTrunk(ref, name))
            return;
        m_index.insert(name, m_branches.size());
        Branch &branch = append(name, ref);
        branch.localTip = ref.target;
        branch.isCheckedOut = std::ranges::binary_search(m_refs.checkedOut, ref.name);
    }

    void addTracking(const GitRef &ref)
    {
        const QByteArray name = ref.name.sliced(m_trunkPrefix.size());
        if (isTrunk(ref, name) || name == "HEAD")
            return;
        const auto local = m_index.constFind(name);
        if (local == m_index.cend()) {
            append(name, ref);
            return;
        }
        Branch &branch = m_branches[*local];
        branch.refs += refText(ref.name);
        branch.tip = ref.target;
    }

    void addOther(const GitRef &ref)
    {
        const QByteArray name = ref.name.sliced(remotesPrefix.size());
        const bool isRemoteHead = name.endsWith("/HEAD") && name.count('/') == 1;
        if (ref.name != m_trunk.ref && !isRemoteHead)
            append(name, ref);
    }

    bool isTrunk(const GitRef &ref, const QByteArray &name) const
    {
        return ref.name == m_trunk.ref || name == m_trunkName;
    }

    Branch &append(const QByteArray &name, const GitRef &ref)
    {
        return m_branches.emplaceBack(
                Branch{.name = freeName(name, ref), .refs = {refText(ref.name)}, .tip = ref.target});
    }

    /// A local "fork/x" and the x of a remote called fork, or two spellings of one name in different encodings.
    QString freeName(const QByteArray &name, const GitRef &ref)
    {
        QString text = refText(name);
        if (m_names.contains(text) && ref.name.startsWith(remotesPrefix))
            text = refText(ref.name.sliced(QByteArrayView("refs/").size()));
        if (m_names.contains(text))
            text = QString::fromLatin1(ref.name.toPercentEncoding("/"));
        m_names.insert(text);
        return text;
    }

    const GitRefTable &m_refs;
    const TrunkChoice &m_trunk;
    const QByteArray m_trunkPrefix;
    const QByteArray m_trunkName;
    QList<Branch> m_branches;
    QHash<QByteArray, qsizetype> m_index; ///< of local branches
    QSet<QString> m_names;
};

}

QList<Branch> branchesOf(const GitRefTable &refs, const TrunkChoice &trunk,
                         const std::function<bool(const ObjectId &)> &isCommit)
{
    BranchList list(refs, trunk);
    // By name, so that local branches come before remote-tracking ones.
    for (const GitRef &ref : refs.refs) {
        if (isCommit(ref.target))
            list.add(ref);
    }
    return list.take();
}

}
