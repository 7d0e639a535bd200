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

/// The first that is said.
ChosenAddress firstOf(const char *variable, const QString &own, const QString &teams)
{
    if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
        return {.url = value, .origin = ConnectionOrigin::Environment};
    if (!own.isEmpty())
        return {.url = own, .origin = ConnectionOrigin::Workspace};
    return {.url = teams, .origin = teams.isEmpty() ? ConnectionOrigin::Nobody : ConnectionOrigin::Policy};
}

OpenedFlags openDatabase(const QString &url, const FlagPolicy &policy)
{
    const Result<PostgresPlace> place = parsePostgresUrl(url);
    if (!place)
        return {.source = nullptr, .store = nullptr, .error = place.error()};
    auto source = std::make_unique<PostgresFlagSource>(*place, policy);
    FlagStore *store = source.get();
    return {.source = std::move(source), .store = store, .error = {}};
}

Result<HasuraPlace> placeFor(const QString &url, const FlagPolicy &policy, const Connections &own)
{
    return checkedPlace({.url = QUrl(url),
                         .role = firstOf("TRUNKLINE_HASURA_ROLE", own.hasuraRole, policy.hasuraRole).url,
                         .adminSecret = Secret(qgetenv("TRUNKLINE_HASURA_ADMIN_SECRET")),
                         .token = Secret(qgetenv("TRUNKLINE_HASURA_TOKEN"))});
}

OpenedFlags openHasura(const QString &url, const FlagPolicy &policy, const Connections &own, const Options &options)
{
    const Result<HasuraPlace> place = placeFor(url, policy, own);
    if (!place)
        return {.source = nullptr, .store = nullptr, .error = place.error()};
    auto source = std::make_unique<HasuraFlagSource>(*place, policy, openSecrets(options));
    HasuraFlagSource *all = source.get();
    return {.source = std::move(source), .store = all, .error = {}};
}

QString groupOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().first(12);
    return u"flagEnds/"_s + QString::fromLatin1(hash);
}

}

ChosenAddress hasuraAddress(const FlagPolicy &policy, const Connections &own)
{
    return firstOf("TRUNKLINE_HASURA_URL", own.hasuraUrl, policy.hasuraUrl);
}

ChosenAddress databaseAddress(const FlagPolicy &policy, const Connections &own)
{
    return firstOf("TRUNKLINE_DATABASE_URL", own.databaseUrl, policy.databaseUrl);
}

std::optional<HasuraPlace> hasuraPlace(const FlagPolicy &policy, const Connections &own)
{
    const ChosenAddress address = hasuraAddress(policy, own);
    if (address.url.isEmpty())
        return std::nullopt;
    Result<HasuraPlace> place = placeFor(address.url, policy, own);
    if (!place || (place->adminSecret.isEmpty() && !place->token.isEmpty()))
        return std::nullopt; // the flags pane says why; and a user's token does not open the catalogue
    place->role.clear(); // the catalogue is for admins
    return *place;
}

OpenedFlags openFlags(const FlagPolicy &policy, const Connections &own, const Options &options)
{
    if (const ChosenAddress hasura = hasuraAddress(policy, own); !hasura.url.isEmpty())
        return openHasura(hasura.url, policy, own, options);
    if (const ChosenAddress database = databaseAddress(policy, own); !database.url.isEmpty())
        return openDatabase(database.url, policy);
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
