// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockerstream.h"
#include "app/adapters/docker/log/logframereader.h"
#include "models/feeds/promisedcall.h"
#include "models/ports/servicesource.h"

namespace Trunkline {

/// Reads the end of a log. One node that does not answer keeps the engine from ending it: what came until then is
/// taken.
class LogCall final : public PromisedCall<QList<LogLine>>
{
public:
    static QFuture<Result<QList<LogLine>>> start(DockerClient &client, const ServiceSource::LogRequest &request);

private:
    LogCall(DockerClient &client, const ServiceSource::LogRequest &request);

    void hear(const QByteArray &bytes);
    void finish(const std::optional<Error> &error);

    DockerStream m_stream;
    LogFrameReader m_reader;
    QList<LogLine> m_lines;
};

/// A log that goes on.
class DockerLogStream final : public LogStream
{
public:
    DockerLogStream(DockerClient &client, const ServiceSource::LogRequest &request,
                    ServiceSource::LogListener listener);

    void pause() override { m_stream->pause(); }
    void resume() override { m_stream->resume(); }

private:
    void hear(const QByteArray &bytes);
    void end(const std::optional<Error> &error);

    std::unique_ptr<DockerStream> m_stream;
    LogFrameReader m_reader;
    ServiceSource::LogListener m_listener;
};

}
