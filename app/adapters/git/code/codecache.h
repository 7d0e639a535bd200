// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/tree.h"
#include "app/adapters/git/code/codepatterns.h"

#include <mutex>

namespace Trunkline {

/// What was found in each blob, by its id: a commit costs only the files that it changed. Kept in a file between two
/// runs; one that cannot be read is as none. Any thread.
class CodeCache
{
public:
    /// @p patterns is what the facts depend on; a file made with others is not used.
    CodeCache(QString file, const QByteArray &patterns);

    void load();
    /// From one thread at a time.
    void save();

    using Entries = std::vector<std::pair<git_oid, CodeFacts>>;

    bool knows(const git_oid &blob) const;
    void insert(Entries entries);
    /// Empty for what is not known, too.
    CodeFacts facts(const git_oid &blob) const;
    bool hasFacts(const git_oid &blob) const;

private:
    QByteArray takeChanged();

    const QString m_file;
    const QByteArray m_patterns;
    mutable std::mutex m_mutex;
    std::unordered_map<git_oid, std::unique_ptr<CodeFacts>, OidHash, OidEqual> m_facts; ///< null: nothing in it
    bool m_isChanged = false;
};

}
