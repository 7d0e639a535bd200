// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/log/logcall.h"

#include "app/adapters/docker/source/queries.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto Deadline = 5s;

LogFrameReader::Format formatOf(const ServiceSource::LogRequest &request)
{
    return request.isTty ? LogFrameReader::Format::Raw : LogFrameReader::Format::Multiplexed;
}

/// The engine sends task after task; people read by time.
void sortByTime(QList<LogLine> &lines)
{
    std::ranges::stable_sort(lines, {}, &LogLine::at);
}

Error withOrigin(Error error, const DockerClient &client)
{
    if (error.origin.isEmpty())
        error.origin = client.endpoint().display();
    return error;
}

}

QFuture<Result<QList<LogLine>>> LogCall::start(DockerClient &client, const ServiceSource::LogRequest &request)
{
    return (new LogCall(client, request))->future();
}

LogCall::LogCall(DockerClient &client, const ServiceSource::LogRequest &request)
    : PromisedCall(&client)
    , m_stream(client, logQuery(request, LogMode::Once))
    , m_reader(formatOf(request))
{
    connect(&m_stream, &DockerStream::received, this, [this](const QByteArray &bytes) { hear(bytes); });
    connect(&m_stream, &DockerStream::ended, this, [this](const std::optional<Error> &error) { finish(error); });
    QTimer::singleShot(Deadline, this, [this, &client] { finish(client.timeout()); });
}

void LogCall::hear(const QByteArray &bytes)
{
    Result<QList<LogLine>> lines = m_reader.feed(bytes);
    if (!lines)
        return end(Failure(lines.error()));
    m_lines += *lines;
}

void LogCall::finish(const std::optional<Error> &error)
{
    m_lines += m_reader.finish();
    if (error && (m_lines.isEmpty() || error->kind != Error::Kind::Timeout))
        return end(Failure(*error));
    sortByTime(m_lines);
    end(std::move(m_lines));
}

DockerLogStream::DockerLogStream(DockerClient &client, const ServiceSource::LogRequest &request,
                                 ServiceSource::LogListener listener)
    : m_stream(std::make_unique<DockerStream>(client, logQuery(request, LogMode::Follow)))
    , m_reader(formatOf(request))
    , m_listener(std::move(listener))
{
    QObject::connect(m_stream.get(), &DockerStream::received, m_stream.get(),
                     [this](const QByteArray &bytes) { hear(bytes); });
    QObject::connect(m_stream.get(), &DockerStream::ended, m_stream.get(), [this, &client](std::optional<Error> error) {
        if (error)
            error = withOrigin(std::move(*error), client);
        end(error);
    });
}

void DockerLogStream::hear(const QByteArray &bytes)
{
    Result<QList<LogLine>> lines = m_reader.feed(bytes);
    if (!lines)
        return end(lines.error());
    if (lines->isEmpty())
        return;
    sortByTime(*lines);
    const ServiceSource::LogListener listener = m_listener; // outlives this: whoever hears it may drop us
    listener(lines);
}

void DockerLogStream::end(const std::optional<Error> &error)
{
    const ServiceSource::LogListener listener = std::exchange(m_listener, [](const auto &) { });
    QList<LogLine> rest = m_reader.finish();
    if (!rest.isEmpty() && error)
        rest.clear();
    listener(error ? Result<QList<LogLine>>(Failure(*error))
                   : Failure(Error{.kind = Error::Kind::NotFound, .detail = QStringLiteral("the log has ended")}));
}

}
