// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <git2.h>
#include <memory>

namespace Trunkline {

template <auto Free>
struct GitDeleter
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template <typename T, auto Free>
using GitHandle = std::unique_ptr<T, GitDeleter<Free>>;

using GitBlob = GitHandle<git_blob, git_blob_free>;
using GitCommit = GitHandle<git_commit, git_commit_free>;
using GitConfig = GitHandle<git_config, git_config_free>;
using GitDiff = GitHandle<git_diff, git_diff_free>;
using GitObject = GitHandle<git_object, git_object_free>;
using GitOdb = GitHandle<git_odb, git_odb_free>;
using GitOdbObject = GitHandle<git_odb_object, git_odb_object_free>;
using GitPatch = GitHandle<git_patch, git_patch_free>;
using GitRemoteHandle = GitHandle<git_remote, git_remote_free>;
using GitRepositoryHandle = GitHandle<git_repository, git_repository_free>;
using GitTree = GitHandle<git_tree, git_tree_free>;
using GitTreeEntry = GitHandle<git_tree_entry, git_tree_entry_free>;

}
