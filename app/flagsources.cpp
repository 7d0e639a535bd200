// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flagsources.h"

#include "app/adapters/hasura/hasuraflagsource.h"
#include "app/adapters/postgres/postgresflagsource.h"
#include "app/secretplace.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString firstOf(const char *variable, const QString &fallback)
{
    const QString value = qEnvironmentVariable(variable);
    return value.isEmpty() ? fallback : value;
}

OpenedFlags openDatabase(const QString &url, const FlagPolicy &policy)
{
    const Result<PostgresPlace> place = parsePostgresUrl(url);
    if (!place)
        return {.source = nullptr, .store = nullptr, .credentials = nullptr, .error = place.error()};
    auto source = std::make_unique<PostgresFlagSource>(*place, policy);
    FlagStore *store = source.get();
    return {.source = std::move(source), .store = store, .credentials = nullptr, .error = {}};
}

Result<HasuraPlace> placeFor(const QString &url, const FlagPolicy &policy)
{
    return checkedPlace({.url = QUrl(url),
                         .role = firstOf("TRUNKLINE_HASURA_ROLE", policy.hasuraRole),
                         .adminSecret = Secret(qgetenv("TRUNKLINE_HASURA_ADMIN_SECRET")),
                         .token = Secret(qgetenv("TRUNKLINE_HASURA_TOKEN"))});
}

OpenedFlags openHasura(const QString &url, const FlagPolicy &policy, const Options &options)
{
    const Result<HasuraPlace> place = placeFor(url, policy);
    if (!place)
        return {.source = nullptr, .store = nullptr, .credentials = nullptr, .error = place.error()};
    auto source = std::make_unique<HasuraFlagSource>(*place, policy, openSecrets(options));
    HasuraFlagSource *all = source.get();
    return {.source = std::move(source), .store = all, .credentials = all, .error = {}};
}

QString groupOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().first(12);
    return u"flagEnds/"_s + QString::fromLatin1(hash);
}

}

QString databaseUrl(const FlagPolicy &policy)
{
    return firstOf("TRUNKLINE_DATABASE_URL", policy.databaseUrl);
}

std::optional<HasuraPlace> hasuraPlace(const FlagPolicy &policy)
{
    const QString url = firstOf("TRUNKLINE_HASURA_URL", policy.hasuraUrl);
    if (url.isEmpty())
        return std::nullopt;
    Result<HasuraPlace> place = placeFor(url, policy);
    if (!place || (place->adminSecret.isEmpty() && !place->token.isEmpty()))
        return std::nullopt; // the flags pane says why; and a user's token does not open the catalogue
    place->role.clear(); // the catalogue is for admins
    return *place;
}

OpenedFlags openFlags(const FlagPolicy &policy, const Options &options)
{
    const QString database = databaseUrl(policy);
    const QString hasura = firstOf("TRUNKLINE_HASURA_URL", policy.hasuraUrl);
    if (!hasura.isEmpty())
        return openHasura(hasura, policy, options);
    if (!database.isEmpty())
        return openDatabase(database, policy);
    return {};
}

FlagEnds::Memory flagEndMemory(QSettings &store, const QString &path)
{
    const QString group = groupOf(path);
    const auto load = [&store, group] {
        QList<FlagEnd> ends;
        const int count = store.beginReadArray(group);
        for (int i = 0; i < count; ++i) {
            store.setArrayIndex(i);
            ends.append(
                    {.flag
                     = {.key = store.value("key").toString(), .enabled = true, .lock = store.value("lock").toString()},
                     .at = store.value("at").toDateTime()});
        }
        store.endArray();
        return ends;
    };
    const auto save = [&store, group](const QList<FlagEnd> &ends) {
        store.remove(group);
        store.beginWriteArray(group, int(ends.size()));
        for (int i = 0; i < ends.size(); ++i) {
            store.setArrayIndex(i);
            store.setValue("key", ends[i].flag.key);
            store.setValue("lock", ends[i].flag.lock);
            store.setValue("at", ends[i].at);
        }
        store.endArray();
    };
    return {.load = load, .save = save};
}

}
