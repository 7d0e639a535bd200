// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxrouter.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Trunkline {

SandboxRouter::SandboxRouter(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

void SandboxRouter::answer(QTcpSocket *socket)
{
    if (!socket->peek(8192).contains("\r\n\r\n"))
        return;
    const QByteArray address = socket->readAll().split(' ').value(1);
    const bool isBroken = m_broken.contains(QUrl::fromEncoded(address).host());
    const QByteArray body = isBroken ? "no server is up" : "<h1>A preview of the sandbox</h1>";
    socket->write("HTTP/1.1 "_ba + (isBroken ? "502 Bad Gateway" : "200 OK")
                  + "\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

}
