// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/trunkchoice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

static bool hasBranches(const GitRefTable &refs, const QByteArray &prefix)
{
    const auto first = std::ranges::lower_bound(refs.refs, prefix, {}, &GitRef::name);
    return first != refs.refs.end() && first->name.startsWith(prefix);
}

QString trunkRemote(const GitRefTable &refs, const GitRemotes &remotes, const QString &branch)
{
    if (remotes.contains(u"origin"))
        return u"origin"_s;
    if (remotes.remotes.size() == 1)
        return remotes.remotes.first().name;
    QString tracked = remotes.tracked.value(branch);
    if (remotes.contains(tracked))
        return tracked;
    // Fetched once, and then taken out of the configuration.
    return hasBranches(refs, "refs/remotes/origin/") ? u"origin"_s : QString();
}

namespace {

/// Tries names one after the other and remembers where it looked.
class TrunkSearch
{
public:
    TrunkSearch(const GitRefTable &refs, const GitRemotes &remotes)
        : m_refs(refs)
        , m_remotes(remotes)
    {
    }

    std::optional<TrunkChoice> named(const QString &name)
    {
        const QString remote = trunkRemote(m_refs, m_remotes, name);
        QList<QByteArray> places{"refs/heads/" + name.toUtf8()};
        if (!remote.isEmpty())
            places.prepend("refs/remotes/" + remote.toUtf8() + '/' + name.toUtf8());
        for (const QByteArray &place : std::as_const(places)) {
            m_looked += refText(place);
            const ObjectId tip = m_refs.target(place);
            if (!tip.isNull())
                return TrunkChoice{.name = name, .ref = resolved(place), .remote = remote, .tip = tip};
        }
        return std::nullopt;
    }

    /// What a clone noted down as the remote's own default.
    QString nameByRemoteHead() const
    {
        const QString remote = trunkRemote(m_refs, m_remotes, {});
        const QByteArray prefix = "refs/remotes/" + remote.toUtf8() + '/';
        const auto head = m_refs.aliases.find(prefix + "HEAD");
        const bool isFound = head != m_refs.aliases.end() && head->second.startsWith(prefix);
        return isFound ? refText(head->second.sliced(prefix.size())) : QString();
    }

    QString looked() const { return m_looked.join(u", "_s); }

private:
    QByteArray resolved(QByteArray name) const
    {
        for (auto alias = m_refs.aliases.find(name); alias != m_refs.aliases.end(); alias = m_refs.aliases.find(name))
            name = alias->second; // ends: the caller found a target
        return name;
    }

    const GitRefTable &m_refs;
    const GitRemotes &m_remotes;
    QStringList m_looked;
};

}

Result<TrunkChoice> chooseTrunk(const GitRefTable &refs, const GitRemotes &remotes, const QString &wanted)
{
    TrunkSearch search(refs, remotes);
    QStringList names{wanted};
    if (wanted.isEmpty())
        names = {search.nameByRemoteHead(), u"main"_s, u"master"_s};
    for (const QString &name : std::as_const(names)) {
        if (name.isEmpty())
            continue;
        if (std::optional<TrunkChoice> choice = search.named(name))
            return *choice;
    }
    Error error{.kind = Error::Kind::NotFound, .cause = Error::Cause::NoTrunk, .detail = search.looked()};
    if (refs.refs.empty() && !refs.isHeadDetached)
        error.cause = Error::Cause::NoCommits;
    return Failure(error);
}

}
