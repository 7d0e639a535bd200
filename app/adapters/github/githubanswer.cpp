// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubanswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtEndian>

#include <libdeflate.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Trunkline {

static Failure cutOff(const QString &origin, const QString &detail)
{
    return Failure(
            Error{.kind = Error::Kind::Protocol, .cause = Error::Cause::CutOff, .origin = origin, .detail = detail});
}

/// The trailer holds checksum and length of the whole: a piece of it fails both.
static Result<QByteArray> unzipped(const QByteArray &body, const QString &origin)
{
    constexpr quint32 most = 64U << 20;
    if (body.size() < 18)
        return cutOff(origin, u"gzip body of %1 bytes"_s.arg(body.size()));
    const quint32 size = qFromLittleEndian<quint32>(body.constData() + body.size() - 4);
    if (size > most)
        return cutOff(origin, u"gzip trailer says %1 bytes"_s.arg(size));

    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
            libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    const auto result = libdeflate_gzip_decompress(decompressor.get(), body.constData(), size_t(body.size()),
                                                   text.data(), size_t(text.size()), nullptr);
    if (result != LIBDEFLATE_SUCCESS)
        return cutOff(origin, u"gzip body of %1 bytes is not whole"_s.arg(body.size()));
    return text;
}

/// A body in chunks names no length, and Qt sometimes takes one without its last chunk for whole. JSON tells by itself.
static bool isCutJson(const QByteArray &body, const QHttpHeaders &headers)
{
    const bool isChunked = headers.contains(QHttpHeaders::WellKnownHeader::TransferEncoding);
    if (!isChunked || !(body.startsWith('{') || body.startsWith('[')))
        return false;
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    return error.error != QJsonParseError::NoError;
}

Result<QByteArray> decodedBody(const QByteArray &body, const QHttpHeaders &headers, const QString &origin)
{
    bool hasLength = false;
    const qint64 length
            = headers.value(QHttpHeaders::WellKnownHeader::ContentLength).toByteArray().toLongLong(&hasLength);
    if (hasLength && length != body.size())
        return cutOff(origin, u"%1 of %2 bytes"_s.arg(body.size()).arg(length));
    const QByteArray encoding = headers.value(QHttpHeaders::WellKnownHeader::ContentEncoding).toByteArray().toLower();
    if (encoding.isEmpty() || encoding == "identity" || body.isEmpty()) {
        if (isCutJson(body, headers))
            return cutOff(origin, u"%1 bytes in chunks, not whole"_s.arg(body.size()));
        return body;
    }
    if (encoding == "gzip" || encoding == "x-gzip")
        return unzipped(body, origin);
    return Failure(Error{
            .kind = Error::Kind::Protocol, .origin = origin, .detail = u"encoding "_s + QString::fromLatin1(encoding)});
}

static std::optional<qint32> number(const QHttpHeaders &headers, QAnyStringView name)
{
    bool isNumber = false;
    const int value = headers.value(name).toByteArray().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

static QDateTime fromEpoch(const QHttpHeaders &headers, QAnyStringView name)
{
    bool isNumber = false;
    const qint64 seconds = headers.value(name).toByteArray().toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

RateHeaders rateHeaders(const QHttpHeaders &headers)
{
    return {.resource = QString::fromLatin1(headers.value("x-ratelimit-resource")),
            .limit = number(headers, "x-ratelimit-limit"),
            .remaining = number(headers, "x-ratelimit-remaining"),
            .used = number(headers, "x-ratelimit-used"),
            .resetAt = fromEpoch(headers, "x-ratelimit-reset")};
}

/// The host's own sentence, from a JSON body only.
static QString messageOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)["message"_L1].toString();
}

static bool isThrottled(const QString &message)
{
    return message.contains("secondary rate limit"_L1, Qt::CaseInsensitive)
            || message.contains("abuse detection"_L1, Qt::CaseInsensitive);
}

/// retry-after in seconds or as a date; invalid without one.
static QDateTime retryTime(const QHttpHeaders &headers, const QDateTime &now)
{
    const QByteArray value = headers.value(QHttpHeaders::WellKnownHeader::RetryAfter).toByteArray();
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    return isNumber ? now.addSecs(seconds) : QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date).toUTC();
}

/// Only an https address on the very host is worth a click.
static QString authorizeLink(const QHttpHeaders &headers, const QUrl &asked)
{
    static const QRegularExpression link(u"url=([^;,\\s]+)"_s);
    const QUrl url(link.match(QString::fromLatin1(headers.value("X-GitHub-SSO"))).captured(1), QUrl::StrictMode);
    QString host = asked.host();
    if (host.startsWith("api."_L1))
        host.remove(0, 4);
    return url.isValid() && url.scheme() == "https"_L1 && url.host() == host ? url.toString(QUrl::FullyEncoded)
                                                                             : QString();
}

static Error refusal(const GithubAnswer &answer, const QString &origin, const QDateTime &now)
{
    const QString message = messageOf(answer.body);
    const RateHeaders rate = rateHeaders(answer.headers);
    const QDateTime retryAt = retryTime(answer.headers, now);
    Error error{.kind = Error::Kind::RateLimited, .origin = origin, .detail = message, .retryAt = retryAt};
    if (retryAt.isValid() || isThrottled(message))
        return error;
    if (rate.remaining == 0 || answer.status == 429) {
        error.retryAt = rate.remaining == 0 ? rate.resetAt : QDateTime();
        return error;
    }
    error.kind = Error::Kind::Forbidden;
    error.cause = Error::Cause::MissingRight;
    const QString accepted = QString::fromLatin1(answer.headers.value("X-Accepted-GitHub-Permissions"));
    if (!accepted.isEmpty())
        error.detail = accepted;
    if (answer.headers.contains("X-GitHub-SSO")) {
        error.cause = Error::Cause::SsoRequired;
        error.detail = authorizeLink(answer.headers, answer.url);
    }
    return error;
}

std::optional<Error> httpError(const GithubAnswer &answer, const QString &origin, const QDateTime &now)
{
    using Kind = Error::Kind;
    const QString detail = u"HTTP %1 "_s.arg(answer.status) + messageOf(answer.body).left(200);
    const QByteArray type = answer.headers.value(QHttpHeaders::WellKnownHeader::ContentType).toByteArray();
    switch (answer.status) {
    case 200:
        if (type.startsWith("text/html"))
            return Error{.kind = Kind::Protocol, .origin = origin, .detail = u"a web page instead of data"_s};
        if (answer.body.size() < 4096 && isThrottled(messageOf(answer.body)))
            return Error{.kind = Kind::RateLimited, .origin = origin, .retryAt = retryTime(answer.headers, now)};
        return std::nullopt;
    case 201:
    case 204:
    case 304:
        return std::nullopt;
    case 401:
        return Error{.kind = Kind::Unauthenticated, .origin = origin, .detail = detail};
    case 403:
    case 429:
        return refusal(answer, origin, now);
    case 404:
    case 410:
        return Error{
                .kind = Kind::NotFound, .cause = Error::Cause::HiddenRepository, .origin = origin, .detail = detail};
    case 502:
    case 504:
        return Error{.kind = Kind::Timeout, .cause = Error::Cause::TooHeavy, .origin = origin, .detail = detail};
    case 500:
    case 503:
        return Error{.kind = Kind::Unreachable, .origin = origin, .detail = detail};
    default:
        return Error{.kind = Kind::Protocol, .origin = origin, .detail = detail};
    }
}

QUrl nextPage(const QHttpHeaders &headers)
{
    static const QRegularExpression next(u"<([^>]+)>[^,]*rel=\"?next\"?"_s);
    const QList<QByteArray> links = headers.values(QHttpHeaders::WellKnownHeader::Link);
    for (const QByteArray &link : links) {
        if (const auto match = next.match(QString::fromUtf8(link)); match.hasMatch())
            return QUrl(match.captured(1));
    }
    return {};
}

}
