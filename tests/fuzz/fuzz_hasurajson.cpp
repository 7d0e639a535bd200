// SPDX-License-Identifier: GPL-3.0-or-later

// An answer of Hasura's, or a message on its socket, to everything that reads one.

#include "app/adapters/hasura/flagdocuments.h"
#include "app/adapters/hasura/hasuramigrationstate.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstddef>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace {

void readRows(const FlagDocuments &documents, const QJsonObject &data)
{
    const FlagSnapshot snapshot = documents.readSnapshot(data);
    if (std::ranges::adjacent_find(snapshot.flags, std::ranges::greater_equal(), &FeatureFlag::key)
        != snapshot.flags.end())
        __builtin_trap(); // each key once, in order
    (void)documents.readFlag(data);
    (void)documents.readHistory(data);
    (void)documents.readAudit(data);
    (void)documents.readIsRecorded(data);
    for (const FeatureFlag &flag : documents.readUpdated(data))
        (void)documents.update({.before = flag, .enabled = true, .rolloutPercent = 100});
}

/// The tables as the answer describes them, then its rows in them, and in those of which nothing is known.
void readData(const QJsonObject &data)
{
    const FlagDocuments unknown((FlagPolicy()));
    readRows(unknown, data);
    const FlagDocuments::Roots roots = unknown.readRoots(data);
    (void)FlagDocuments::columns(roots);
    const FlagDocuments known({}, unknown.readColumns(data, roots));
    (void)known.flags();
    readRows(known, data);
}

}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString origin = u"https://hasura.example.com"_s;
    for (const int status : {200, 400}) {
        const HasuraReply reply{.status = status, .body = body, .retryAfter = body.left(8)};
        if (const auto answer = parseHasuraReply(reply, origin))
            readData(*answer);
        (void)parseCatalogueState(reply, origin);
        (void)parseSchemaMigrations(reply, origin);
    }
    const QJsonObject message = QJsonDocument::fromJson(body).object();
    (void)hasuraError(message["payload"_L1], origin);
    readData(message["payload"_L1]["data"_L1].toObject());
    return 0;
}
