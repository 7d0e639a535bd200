// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/transport/dockerendpoint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto DefaultSocket = "/var/run/docker.sock"_L1;
constexpr quint16 TlsPort = 2376;
constexpr quint16 PlainPort = 2375;

Failure invalid(const QString &origin, const QString &why)
{
    return Failure(Error{.kind = Error::Kind::Invalid, .origin = origin, .detail = why});
}

QString configFolder(const QProcessEnvironment &environment)
{
    const QString folder = environment.value(u"DOCKER_CONFIG"_s);
    return folder.isEmpty() ? environment.value(u"HOME"_s, QDir::homePath()) + "/.docker"_L1 : folder;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void useKeys(DockerEndpoint &endpoint, const QString &folder)
{
    const auto existing = [&folder](QLatin1StringView name) {
        const QString path = folder + u'/' + name;
        return QFile::exists(path) ? path : QString();
    };
    endpoint.caFile = existing("ca.pem"_L1);
    endpoint.certificateFile = existing("cert.pem"_L1);
    endpoint.keyFile = existing("key.pem"_L1);
    endpoint.transport = DockerEndpoint::Transport::Tls;
}

Result<DockerEndpoint> fromContext(const QString &name, const QString &folder)
{
    // The store names its folders by the hash of the context's name.
    const QString id = QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    const QJsonObject meta = readJson(folder + "/contexts/meta/"_L1 + id + "/meta.json"_L1);
    const QJsonObject docker = meta["Endpoints"_L1]["docker"_L1].toObject();
    if (docker.isEmpty())
        return Failure(Error{
                .kind = Error::Kind::NotFound, .origin = name, .detail = u"there is no docker context of this name"_s});
    Result<DockerEndpoint> endpoint = parseDockerHost(docker["Host"_L1].toString());
    if (!endpoint)
        return endpoint;
    endpoint->context = name;
    const QString keys = folder + "/contexts/tls/"_L1 + id + "/docker"_L1;
    if (endpoint->transport == DockerEndpoint::Transport::Tcp && QDir(keys).exists())
        useKeys(*endpoint, keys);
    if (docker["SkipTLSVerify"_L1].toBool())
        endpoint->verification = DockerEndpoint::Verification::None;
    return endpoint;
}

Result<DockerEndpoint> fromHost(const QString &host, const QProcessEnvironment &environment)
{
    Result<DockerEndpoint> endpoint = parseDockerHost(host);
    const QString keys = environment.value(u"DOCKER_CERT_PATH"_s);
    const bool verifies = !environment.value(u"DOCKER_TLS_VERIFY"_s).isEmpty();
    if (endpoint && endpoint->transport == DockerEndpoint::Transport::Tcp && (verifies || !keys.isEmpty())) {
        useKeys(*endpoint, keys.isEmpty() ? configFolder(environment) : keys);
        if (!verifies)
            endpoint->verification = DockerEndpoint::Verification::None;
    }
    return endpoint;
}

Result<DockerEndpoint> find(const QString &option, const QProcessEnvironment &environment)
{
    const QString folder = configFolder(environment);
    if (option.contains("://"_L1) || option.startsWith(u'/'))
        return fromHost(option, environment);
    QString context = option;
    if (context.isEmpty()) {
        if (const QString host = environment.value(u"DOCKER_HOST"_s); !host.isEmpty())
            return fromHost(host, environment);
        context = environment.value(u"DOCKER_CONTEXT"_s);
    }
    if (context.isEmpty())
        context = readJson(folder + "/config.json"_L1).value("currentContext"_L1).toString();
    if (context.isEmpty() || context == "default"_L1)
        return DockerEndpoint{.socketPath = DefaultSocket};
    return fromContext(context, folder);
}

}

QString DockerEndpoint::display() const
{
    const QString place = port == 0 ? host : host + u':' + QString::number(port);
    switch (transport) {
    case Transport::Unix:
        return "unix://"_L1 + socketPath;
    case Transport::Ssh:
        return "ssh://"_L1 + (user.isEmpty() ? place : user + u'@' + place);
    case Transport::Tcp:
    case Transport::Tls:
        return "tcp://"_L1 + place;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<DockerEndpoint> parseDockerHost(const QString &host)
{
    if (host.startsWith(u'/'))
        return DockerEndpoint{.socketPath = host};
    const QUrl url(host, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme == "unix"_L1)
        return url.path().isEmpty() ? Result<DockerEndpoint>(invalid(host, u"no path"_s))
                                    : DockerEndpoint{.socketPath = url.path()};
    const QString shown = url.toString(QUrl::RemovePassword);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(shown, u"this is no address of a Docker Engine"_s);
    if (scheme == "ssh"_L1)
        return DockerEndpoint{.transport = DockerEndpoint::Transport::Ssh,
                              .socketPath = url.path().size() > 1 ? url.path() : QString(DefaultSocket),
                              .host = url.host(),
                              .port = quint16(url.port(0)),
                              .user = url.userName()};
    if (scheme == "tcp"_L1 || scheme == "http"_L1)
        return DockerEndpoint{
                .transport = DockerEndpoint::Transport::Tcp, .host = url.host(), .port = quint16(url.port(PlainPort))};
    if (scheme == "https"_L1)
        return DockerEndpoint{
                .transport = DockerEndpoint::Transport::Tls, .host = url.host(), .port = quint16(url.port(TlsPort))};
    return invalid(shown, u"addresses of the form %1:// are not supported"_s.arg(scheme));
}

Result<DockerEndpoint> resolveDockerEndpoint(const QString &option, const QProcessEnvironment &environment)
{
    return find(option, environment).transform([&environment](DockerEndpoint endpoint) {
        endpoint.apiVersion = environment.value(u"DOCKER_API_VERSION"_s);
        return endpoint;
    });
}

QStringList dockerContexts(const QProcessEnvironment &environment)
{
    const QDir store(configFolder(environment) + "/contexts/meta"_L1);
    QStringList names;
    for (const QString &id : store.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const QString name = readJson(store.filePath(id + "/meta.json"_L1)).value("Name"_L1).toString();
            !name.isEmpty())
            names.append(name);
    names.sort();
    return names;
}

}
