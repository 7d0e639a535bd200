// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/code/codepatterns.h"
#include "app/adapters/git/gitrepository.h"
#include "models/domain/changecontent.h"
#include "models/domain/flagpolicy.h"
#include "models/rules/namepatterns.h"

#include <QSet>

namespace Trunkline {

/// Reads changes one after the other from an open repository. For one thread; blocks.
class ChangeContentReader
{
public:
    ChangeContentReader(git_repository *repository, const FlagPolicy &policy, const QStringList &flagKeys);

    /// nullopt when one of the two trees cannot be read.
    std::optional<ChangeContent> read(const ChangeSpan &span);

private:
    struct Lines; // those that come or go, by file

    void addFlags(const Lines &lines, QSet<QString> &flags) const;
    void addKnownFlags(const QByteArray &text, QSet<QString> &flags) const;
    bool isCode(const QString &path) const;

    git_repository *const m_repository;
    const CodePatterns m_patterns;
    const NamePatterns m_files;
    const NamePatterns m_ignored;
    QSet<QByteArray> m_words; ///< keys that are one word
    QList<QByteArray> m_others; ///< keys that are not
};

}
