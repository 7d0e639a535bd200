// SPDX-License-Identifier: GPL-3.0-or-later

// "403", header lines, an empty line and the body, as they come over the wire.

#include "app/adapters/github/githublimits.h"

#include <QTimeZone>

#include <cstddef>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace {

GithubAnswer answerOf(QByteArrayView wire)
{
    GithubAnswer answer{.url = QUrl(u"https://api.github.com/repos/acme/platform"_s)};
    bool isFirst = true;
    while (!wire.isEmpty()) {
        const qsizetype end = wire.indexOf('\n');
        const QByteArrayView line = end < 0 ? wire : wire.first(end);
        wire = end < 0 ? QByteArrayView() : wire.sliced(end + 1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (std::exchange(isFirst, false))
            answer.status = line.toInt();
        else if (colon > 0)
            answer.headers.append(QLatin1StringView(line.first(colon)), line.sliced(colon + 1).trimmed());
    }
    answer.body = wire.toByteArray();
    return answer;
}

void requireLaterTime(const GithubAnswer &answer, Error error, const QDateTime &now)
{
    for (const auto resource : {GithubLimits::Resource::Graphql, GithubLimits::Resource::Rest}) {
        GithubLimits limits;
        limits.noteHeaders(resource, rateHeaders(answer.headers));
        const QDateTime retryAt = limits.noteRefusal(resource, error, now).retryAt;
        if (!(retryAt > now) || limits.blockedUntil(resource, now) < retryAt)
            __builtin_trap(); // or a refused host is asked again at once
    }
}

}

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { }); // of headers that are none
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC);
    const QString origin = u"github.com"_s;
    GithubAnswer answer = answerOf({data, qsizetype(size)});
    answer.body = decodedBody(answer.body, answer.headers, origin).value_or(QByteArray());
    (void)nextPage(answer.headers);
    const std::optional<Error> error = httpError(answer, origin, now);
    if (!error)
        return 0;
    if (error->cause == Error::Cause::SsoRequired && !error->detail.isEmpty()
        && !error->detail.startsWith("https://github.com"_L1))
        __builtin_trap(); // it is opened with a click
    if (error->kind == Error::Kind::RateLimited)
        requireLaterTime(answer, *error, now);
    return 0;
}
