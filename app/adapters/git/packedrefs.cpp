// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/packedrefs.h"

#include <algorithm>

namespace Trunkline {

/// "<hex> <name>"; peeled tags ("^<hex>") and the header ("# ...") have no space where one is looked for.
static void parseLine(QByteArrayView line, std::vector<GitRef> *refs)
{
    const qsizetype digits = line.size() > 64 && line[64] == ' ' ? 64 : 40;
    if (line.size() <= digits + 1 || line[digits] != ' ')
        return;
    const QByteArrayView name = line.sliced(digits + 1);
    if (!isBranchRef(name) || !isRefName(name))
        return;
    const ObjectId target = ObjectId::fromHex(line.first(digits));
    if (!target.isNull())
        refs->push_back({.name = name.toByteArray(), .target = target});
}

std::vector<GitRef> parsePackedRefs(QByteArrayView content)
{
    std::vector<GitRef> refs;
    for (qsizetype begin = 0; begin < content.size();) {
        qsizetype end = content.indexOf('\n', begin);
        if (end < 0)
            end = content.size();
        parseLine(content.sliced(begin, end - begin), &refs);
        begin = end + 1;
    }
    if (!std::ranges::is_sorted(refs, {}, &GitRef::name)) // git sorts; others need not
        std::ranges::stable_sort(refs, {}, &GitRef::name);
    const auto repeated = std::ranges::unique(refs, {}, &GitRef::name);
    refs.erase(repeated.begin(), repeated.end());
    return refs;
}

}
