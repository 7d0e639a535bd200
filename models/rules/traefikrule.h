// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

namespace Trunkline {

/// The hosts that a Traefik router's rule names: Host(`a`) of v3, Host(`a`, `b`) of v2, HostSNI(`a`), joined by || and
/// &&. Empty for rules that name none: paths, headers, expressions and patterns are nobody's address.
QStringList hostsOfRule(const QString &rule);

/// The HTTP rules among a service's labels, by router: traefik.http.routers.NAME.rule.
QMap<QString, QString> routerRules(const QMap<QString, QString> &labels);

/// Whether a router of these labels is served over TLS.
enum class RouterScheme { Http, Https };
RouterScheme routerScheme(const QMap<QString, QString> &labels, const QString &router);

}
