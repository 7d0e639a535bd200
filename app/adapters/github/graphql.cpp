// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/graphql.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

/// The document's text with the fragments that its "# with:" line names, each once.
static QString documentText(const QString &name, QStringList &seen)
{
    static const QRegularExpression with(u"^# with: (.+)$"_s, QRegularExpression::MultilineOption);
    if (seen.contains(name))
        return {};
    seen.append(name);
    QFile file(":/graphql/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no GraphQL document %s", qPrintable(name));
    QString text = QString::fromUtf8(file.readAll());
    const QStringList fragments = with.match(text).captured(1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &fragment : fragments)
        text += documentText(fragment, seen);
    return text;
}

static bool isUnknown(QStringView line, const QSet<QString> &unknownFields)
{
    if (!line.endsWith(u"# newer"))
        return false;
    static const QRegularExpression word(u"\\w+"_s);
    auto words = word.globalMatchView(line.chopped(7));
    while (words.hasNext()) {
        if (unknownFields.contains(words.next().captured()))
            return true;
    }
    return false;
}

QByteArray graphqlRequest(const QString &name, const QJsonObject &variables, const QSet<QString> &unknownFields)
{
    QStringList seen;
    const QString text = documentText(name + ".graphql"_L1, seen);
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (isUnknown(line, unknownFields))
            continue;
        const QStringView code = line.left(line.indexOf(u'#') < 0 ? line.size() : line.indexOf(u'#')).trimmed();
        if (!code.isEmpty())
            lines.append(code.toString());
    }
    return QJsonDocument(QJsonObject{{u"query"_s, lines.join(u'\n')}, {u"variables"_s, variables}})
            .toJson(QJsonDocument::Compact);
}

Error GraphqlProblem::error(const QString &origin) const
{
    Error error{.kind = Error::Kind::Protocol, .origin = origin, .detail = message};
    if (type == "FORBIDDEN"_L1 || type == "INSUFFICIENT_SCOPES"_L1) {
        error.kind = Error::Kind::Forbidden;
        error.cause = isSaml ? Error::Cause::SsoRequired : Error::Cause::MissingRight;
        if (isSaml)
            error.detail.clear(); // detail is the link, and GraphQL gives none
    } else if (type == "NOT_FOUND"_L1) {
        error.kind = Error::Kind::NotFound;
        error.cause = Error::Cause::HiddenRepository;
    } else if (type == "UNAUTHENTICATED"_L1 || message == "Bad credentials"_L1) {
        error.kind = Error::Kind::Unauthenticated;
    } else if (type == "SERVICE_UNAVAILABLE"_L1) {
        error.kind = Error::Kind::Unreachable;
    }
    return error;
}

namespace {

struct Problems
{
    QList<GraphqlProblem> list;
    QStringList unknownFields;
};

Problems problemsOf(const QJsonArray &errors)
{
    Problems problems;
    for (const auto &value : errors) {
        const QJsonObject extensions = value["extensions"_L1].toObject();
        GraphqlProblem problem{.type = value["type"_L1].toString(),
                               .message = value["message"_L1].toString(),
                               .isSaml = extensions["saml_failure"_L1].toBool()};
        if (problem.type.isEmpty())
            problem.type = extensions["code"_L1].toString(extensions["type"_L1].toString());
        const QJsonArray path = value["path"_L1].toArray();
        for (const auto &step : path)
            problem.path.append(step.isString() ? step.toString() : QString::number(step.toInteger()));
        if (problem.type == "undefinedField"_L1) {
            problems.unknownFields.append(extensions["fieldName"_L1].toString());
            problem.path.clear(); // here the path leads through the document, not through the data
        }
        problems.list.append(problem);
    }
    return problems;
}

bool isTooHeavy(const GraphqlProblem &problem)
{
    return problem.type == "RESOURCE_LIMITS_EXCEEDED"_L1 || problem.type == "MAX_NODE_LIMIT_EXCEEDED"_L1
            || problem.message.startsWith("Something went wrong while executing your query"_L1)
            || problem.message.contains("timedout"_L1)
            || problem.message.contains("couldn't respond to your request in time"_L1);
}

bool isLimited(const GraphqlProblem &problem)
{
    return problem.type == "RATE_LIMITED"_L1 || problem.type == "RATE_LIMIT"_L1
            || problem.message.contains("secondary rate limit"_L1, Qt::CaseInsensitive)
            || problem.message.startsWith("API rate limit"_L1);
}

}

Result<GraphqlAnswer> parseGraphql(const QByteArray &body, const QString &origin)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (!document.isObject()) {
        return Failure(Error{.kind = Error::Kind::Protocol,
                             .origin = origin,
                             .detail = body.isEmpty() ? u"an empty answer"_s : parseError.errorString()});
    }
    const Problems problems = problemsOf(document["errors"_L1].toArray());
    GraphqlAnswer answer{.data = document["data"_L1].toObject(), .problems = problems.list};
    if (const auto limited = std::ranges::find_if(problems.list, isLimited); limited != problems.list.end())
        return Failure(Error{.kind = Error::Kind::RateLimited, .origin = origin, .detail = limited->message});
    if (const auto heavy = std::ranges::find_if(problems.list, isTooHeavy); heavy != problems.list.end()) {
        return Failure(Error{.kind = Error::Kind::Timeout,
                             .cause = Error::Cause::TooHeavy,
                             .origin = origin,
                             .detail = heavy->message});
    }
    if (!problems.unknownFields.isEmpty()) {
        return Failure(Error{.kind = Error::Kind::Protocol,
                             .cause = Error::Cause::UnsupportedServer,
                             .origin = origin,
                             .detail = problems.unknownFields.join(u' ')});
    }
    const bool isEmpty = std::ranges::all_of(answer.data, [](const QJsonValue &value) { return value.isNull(); });
    if (answer.data.isEmpty() || (isEmpty && !problems.list.isEmpty())) {
        return Failure(problems.list.isEmpty()
                               ? Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"no data"_s}
                               : problems.list.first().error(origin));
    }
    return answer;
}

}
