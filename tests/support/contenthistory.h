// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testrepository.h"

#include <QMap>
#include <QRandomGenerator>

namespace Trunkline::Test {

struct FileState
{
    QByteArray content;
    int mode = 100644;

    bool operator==(const FileState &) const = default;
};

/// All files of one commit, by path.
using Files = QMap<QByteArray, FileState>;

/// Commits described by their whole content, written all at once by git fast-import: fast enough for hundreds of small
/// random histories.
class ContentHistory
{
public:
    explicit ContentHistory(TestRepository &repository)
        : m_repository(repository)
    {
    }

    /// Gives the commit's number, which others name as their parent.
    int commit(const Files &files, const QList<int> &parents);
    void branch(const QString &name, int commit);
    void write();

    const Files &files(int commit) const { return m_files[commit]; }

private:
    TestRepository &m_repository;
    QList<Files> m_files;
    QByteArray m_stream;
};

/// Some folders of small texts.
Files startingFiles();
/// One random change: lines, white space, modes, additions, deletions, renames of files and folders, links, binaries.
void changeSomething(Files &files, QRandomGenerator &random);
/// Applies what lies between two states to a third one; false (and no change) where that is not simply possible.
bool carryOver(const Files &from, const Files &to, Files &target);

}
