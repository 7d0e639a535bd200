// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/packbackend.h"

#include "app/adapters/git/gitrepository.h"
#include "app/adapters/git/graph/commitgraph.h"
#include "app/adapters/git/graph/packstore.h"

#include <cstring>
#include <git2/sys/odb_backend.h>
#include <memory>

namespace Trunkline {

namespace {

struct Backend : git_odb_backend
{
    QString objectsDir;
    std::unique_ptr<PackStore> packs; ///< opened when first asked
};

PackStore &packsOf(git_odb_backend *backend)
{
    auto *const own = static_cast<Backend *>(backend);
    if (!own->packs)
        own->packs = std::make_unique<PackStore>(objectFolders(own->objectsDir));
    return *own->packs;
}

int read(void **data, std::size_t *size, git_object_t *type, git_odb_backend *backend, const git_oid *id)
{
    PackedObject object;
    if (!packsOf(backend).read(fromGitOid(*id), object))
        return GIT_PASSTHROUGH;
    *data = git_odb_backend_data_alloc(backend, object.content.size() + 1); // a terminating zero, as libgit2's own have
    if (!*data)
        return GIT_ERROR;
    std::memcpy(*data, object.content.data(), object.content.size());
    static_cast<char *>(*data)[object.content.size()] = 0;
    *size = object.content.size();
    *type = git_object_t(object.type);
    return GIT_OK;
}

int readHeader(std::size_t *size, git_object_t *type, git_odb_backend *backend, const git_oid *id)
{
    PackedObject object;
    if (!packsOf(backend).read(fromGitOid(*id), object))
        return GIT_PASSTHROUGH;
    *size = object.content.size();
    *type = git_object_t(object.type);
    return GIT_OK;
}

int exists(git_odb_backend *backend, const git_oid *id)
{
    return packsOf(backend).contains(fromGitOid(*id)) ? 1 : 0;
}

void destroy(git_odb_backend *backend)
{
    delete static_cast<Backend *>(backend);
}

}

void preferOwnPackReader(git_repository *repository, const QString &objectsDir)
{
    constexpr int first = 10; // libgit2's own have 1 and 2
    git_odb *raw = nullptr;
    if (git_repository_odb(&raw, repository) != 0)
        return;
    const GitOdb odb(raw);
    auto backend = std::make_unique<Backend>();
    git_odb_init_backend(backend.get(), GIT_ODB_BACKEND_VERSION);
    backend->objectsDir = objectsDir;
    backend->read = read;
    backend->read_header = readHeader;
    backend->exists = exists;
    backend->free = destroy;
    if (git_odb_add_backend(raw, backend.get(), first) == 0)
        (void)backend.release(); // the object database owns it now
}

}
