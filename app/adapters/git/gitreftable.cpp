// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitreftable.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Trunkline {

ObjectId GitRefTable::target(const QByteArray &name) const
{
    QByteArray wanted = name;
    for (int hops = 0; hops < 5; ++hops) { // as many as git follows
        const auto alias = aliases.find(wanted);
        if (alias == aliases.end()) {
            const auto ref = std::ranges::lower_bound(refs, wanted, {}, &GitRef::name);
            return ref != refs.end() && ref->name == wanted ? ref->target : ObjectId();
        }
        wanted = alias->second;
    }
    return {};
}

/// What no ref's name may hold, by byte.
static constexpr std::array<bool, 256> forbiddenBytes = [] {
    std::array<bool, 256> forbidden{};
    std::fill_n(forbidden.begin(), 0x20, true);
    for (const char c : {' ', '~', '^', ':', '?', '*', '[', '\\', '\x7f'})
        forbidden[static_cast<unsigned char>(c)] = true;
    return forbidden;
}();

bool isRefName(QByteArrayView name)
{
    if (name.isEmpty() || name.endsWith('/') || name.endsWith('.') || name.endsWith(".lock"))
        return false;
    char before = '/';
    for (const char c : name) {
        if (forbiddenBytes[uchar(c)])
            return false;
        if ((before == '/' && (c == '.' || c == '/')) || (before == '.' && c == '.') || (before == '@' && c == '{'))
            return false;
        before = c;
    }
    return !name.contains(".lock/");
}

bool isBranchRef(QByteArrayView name)
{
    return name.startsWith("refs/heads/") || name.startsWith("refs/remotes/");
}

QString refText(QByteArrayView name)
{
    return name.isValidUtf8() ? QString::fromUtf8(name) : QString::fromLatin1(name);
}

}
