// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/stack/gitstacksource.h"

#include "app/adapters/git/trunktip.h"
#include "app/adapters/stack/stackparser.h"

#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>
#include <git2.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr git_object_size_t LargestFile = 1024 * 1024;

class Reader
{
public:
    Reader(git_repository *repository, const QStringList &patterns, std::function<bool()> cancelled)
        : m_repository(repository)
        , m_cancelled(std::move(cancelled))
    {
        for (const QString &pattern : patterns)
            m_patterns.append({pattern.contains(u'/'),
                               QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern))});
    }

    Result<QList<StackFile>> read(const git_oid &tip)
    {
        git_commit *rawCommit = nullptr;
        if (git_commit_lookup(&rawCommit, m_repository, &tip) != 0)
            return Failure(gitError(u"trunk"_s));
        const GitCommit commit(rawCommit);
        git_tree *rawTree = nullptr;
        if (git_commit_tree(&rawTree, commit.get()) != 0)
            return Failure(gitError(u"trunk"_s));
        const GitTree tree(rawTree);
        git_tree_walk(tree.get(), GIT_TREEWALK_PRE, &Reader::visit, this);
        std::ranges::sort(m_files, {}, &StackFile::path);
        return m_files;
    }

private:
    struct Pattern
    {
        bool isPath = false;
        QRegularExpression expression;
    };

    static int visit(const char *folder, const git_tree_entry *entry, void *self)
    {
        auto *reader = static_cast<Reader *>(self);
        if (reader->m_cancelled())
            return -1;
        if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
            reader->look(QString::fromUtf8(folder), *entry);
        return 0;
    }

    void look(const QString &folder, const git_tree_entry &entry)
    {
        const QString name = QString::fromUtf8(git_tree_entry_name(&entry));
        const bool isWanted = std::ranges::any_of(m_patterns, [&](const Pattern &pattern) {
            return pattern.expression.match(pattern.isPath ? QString(folder + name) : name).hasMatch();
        });
        if (!isWanted)
            return;
        git_blob *raw = nullptr;
        if (git_blob_lookup(&raw, m_repository, git_tree_entry_id(&entry)) != 0)
            return; // not here, as in a partial clone
        const GitBlob blob(raw);
        StackFile file{.path = folder + name, .services = {}, .problem = {}};
        if (git_object_size_t(git_blob_rawsize(blob.get())) > LargestFile) {
            file.problem = u"larger than 1 MB"_s;
        } else {
            const QByteArray content(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                                     qsizetype(git_blob_rawsize(blob.get())));
            if (const Result<QList<StackService>> services = parseStack(content, file.path))
                file.services = *services;
            else
                file.problem = services.error().detail;
        }
        m_files.append(file);
    }

    git_repository *const m_repository;
    const std::function<bool()> m_cancelled;
    QList<Pattern> m_patterns;
    QList<StackFile> m_files;
};

Result<QList<StackFile>> readStacks(const GitPlace &place, const QString &trunk, const QStringList &patterns,
                                    const std::function<bool()> &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    const Result<git_oid> tip = readTrunkTip(place, repository->get(), trunk, cancelled);
    if (!tip)
        return Failure(tip.error());
    return Reader(repository->get(), patterns, cancelled).read(*tip);
}

}

GitStackSource::GitStackSource(GitPlace place, QString trunk, QStringList patterns)
    : m_place(std::move(place))
    , m_trunk(std::move(trunk))
    , m_patterns(std::move(patterns))
{
    m_pool.setMaxThreadCount(1);
}

GitStackSource::~GitStackSource()
{
    m_running.cancel();
    m_pool.waitForDone();
}

QFuture<Result<QList<StackFile>>> GitStackSource::stackFiles()
{
    const auto work
            = [place = m_place, trunk = m_trunk, patterns = m_patterns](QPromise<Result<QList<StackFile>>> &promise) {
                  Result<QList<StackFile>> files
                          = readStacks(place, trunk, patterns, [&promise] { return promise.isCanceled(); });
                  if (!promise.isCanceled())
                      promise.addResult(std::move(files));
              };
    m_running = QtConcurrent::run(&m_pool, work);
    return m_running;
}

}
