// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/traefikrule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto Prefix = "traefik.http.routers."_L1;

/// A name that can be asked; neither a v2 pattern in braces nor a wildcard.
bool isHost(const QString &text)
{
    static const QRegularExpression host(u"^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$"_s);
    return text.size() <= 253 && host.match(text).hasMatch();
}

}

QStringList hostsOfRule(const QString &rule)
{
    // Any matcher with its arguments: so that what looks like Host() within an argument of another is not taken for
    // one.
    static const QRegularExpression matcher(
            u"(!\\s*)?\\b([A-Za-z]+)\\s*\\(((?:\\s*(?:`[^`]*`|\"[^\"]*\")\\s*,?)+)\\)"_s);
    static const QRegularExpression argument(u"`([^`]*)`|\"([^\"]*)\""_s);
    QStringList hosts;
    for (const QRegularExpressionMatch &match : matcher.globalMatch(rule)) {
        const QString name = match.captured(2);
        if (match.hasCaptured(1) || (name != "Host"_L1 && name != "HostSNI"_L1))
            continue;
        for (const QRegularExpressionMatch &value : argument.globalMatch(match.captured(3))) {
            const QString host = (value.hasCaptured(1) ? value.captured(1) : value.captured(2)).toLower();
            if (isHost(host) && !hosts.contains(host))
                hosts.append(host);
        }
    }
    return hosts;
}

QMap<QString, QString> routerRules(const QMap<QString, QString> &labels)
{
    QMap<QString, QString> rules;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (!label.key().startsWith(Prefix, Qt::CaseInsensitive)
            || !label.key().endsWith(".rule"_L1, Qt::CaseInsensitive))
            continue;
        const QString name = label.key().mid(Prefix.size()).chopped(5);
        if (!name.isEmpty() && !name.contains(u'.'))
            rules.insert(name, label.value());
    }
    return rules;
}

RouterScheme routerScheme(const QMap<QString, QString> &labels, const QString &router)
{
    const QString base = Prefix + router;
    const QStringList entryPoints = labels.value(base + ".entrypoints"_L1).split(u',', Qt::SkipEmptyParts);
    const bool isSecure = labels.value(base + ".tls"_L1).compare("true"_L1, Qt::CaseInsensitive) == 0
            || labels.contains(base + ".tls.certresolver"_L1) || entryPoints.contains(u"websecure"_s)
            || entryPoints.contains(u"https"_s);
    return isSecure ? RouterScheme::Https : RouterScheme::Http;
}

}
