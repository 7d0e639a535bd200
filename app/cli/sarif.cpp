// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkreports.h"
#include "models/wording/errorwording.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString levelOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return u"error"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Info:
        break;
    }
    return u"note"_s;
}

QJsonObject text(const QString &words)
{
    return {{u"text"_s, words}};
}

QJsonObject descriptor(const Rule &rule)
{
    return {{u"id"_s, QString(rule.id)},
            {u"shortDescription"_s, text(rule.title)},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(rule.severity)}}},
            {u"properties"_s, QJsonObject{{u"pane"_s, QString(rule.pane)}}}};
}

/// The file where there is one; the subject by name in any case.
QJsonObject location(const ReportedFinding &reported)
{
    QJsonObject location{{u"logicalLocations"_s,
                          QJsonArray{QJsonObject{{u"name"_s, reported.subject.key},
                                                 {u"fullyQualifiedName"_s,
                                                  QString(reported.subject.kind + u'/' + reported.subject.key)},
                                                 {u"kind"_s, reported.subject.kind}}}}};
    if (!reported.location.path.isEmpty()) {
        QJsonObject physical{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, reported.location.path}}}};
        if (reported.location.line > 0)
            physical.insert(u"region"_s, QJsonObject{{u"startLine"_s, reported.location.line}});
        location.insert(u"physicalLocation"_s, physical);
    }
    return location;
}

/// Stays the same while the same rule is broken by the same subject, whatever the figures say.
QString fingerprint(const ReportedFinding &reported)
{
    const QString what
            = QStringList{reported.finding.rule, reported.subject.kind, reported.subject.key, reported.location.path}
                      .join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QJsonObject result(const ReportedFinding &reported)
{
    const QString words = reported.subject.key + ": "_L1 + reported.message
            + (reported.next.isEmpty() ? u""_s : u' ' + reported.next);
    QJsonObject properties;
    if (reported.finding.since.isValid())
        properties.insert(u"since"_s, reported.finding.since.toString(Qt::ISODate));
    if (reported.finding.dueAt.isValid())
        properties.insert(u"dueAt"_s, reported.finding.dueAt.toString(Qt::ISODate));
    QJsonObject result{{u"ruleId"_s, QString(reported.finding.rule)},
                       {u"level"_s, levelOf(reported.finding.severity)},
                       {u"message"_s, text(words)},
                       {u"locations"_s, QJsonArray{location(reported)}},
                       {u"partialFingerprints"_s, QJsonObject{{u"subject/v1"_s, fingerprint(reported)}}},
                       {u"properties"_s, properties}};
    if (!reported.location.url.isEmpty())
        result.insert(u"hostedViewerUri"_s, reported.location.url);
    return result;
}

QJsonObject suppressed(const ExemptFinding &exempt)
{
    QJsonObject object = result(exempt.finding);
    const QString why = exempt.exemption.reason + u" ("_s + exempt.exemption.by + u", until "_s
            + exempt.exemption.until.toString(Qt::ISODate) + u')';
    object.insert(u"suppressions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"external"_s}, {u"justification"_s, why}}});
    return object;
}

/// Why rules have no verdict, and which sources failed.
QJsonArray notifications(const CheckReport &report)
{
    QJsonArray notifications;
    for (const UndecidedRule &undecided : report.undecided)
        notifications.append(QJsonObject{{u"level"_s, u"note"_s},
                                         {u"message"_s, text(undecided.why)},
                                         {u"associatedRule"_s, QJsonObject{{u"id"_s, QString(undecided.rule)}}}});
    for (const SourceReport &source : report.reading.sources()) {
        if (source.error)
            notifications.append(
                    QJsonObject{{u"level"_s, u"error"_s}, {u"message"_s, text(describe(*source.error).message)}});
    }
    return notifications;
}

QJsonObject invocation(const CheckReport &report)
{
    const QList<SourceReport> sources = report.reading.sources();
    const bool isWhole
            = std::ranges::none_of(sources, [](const SourceReport &source) { return source.error.has_value(); });
    return {{u"executionSuccessful"_s, isWhole},
            {u"endTimeUtc"_s, report.now.toString(Qt::ISODate)},
            {u"toolExecutionNotifications"_s, notifications(report)}};
}

}

void writeSarifReport(QIODevice &out, const CheckReport &report)
{
    QJsonArray rules;
    for (const Rule &rule : report.rules)
        rules.append(descriptor(rule));
    QJsonArray results;
    for (const ReportedFinding &reported : report.findings)
        results.append(result(reported));
    for (const ExemptFinding &exempt : report.exempt)
        results.append(suppressed(exempt));
    const QJsonObject driver{
            {u"name"_s, u"Trunkline"_s}, {u"semanticVersion"_s, QString(TRUNKLINE_VERSION)}, {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"invocations"_s, QJsonArray{invocation(report)}},
                          {u"results"_s, results},
                          {u"columnKind"_s, u"utf16CodeUnits"_s}};
    const QJsonObject log{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                          {u"version"_s, u"2.1.0"_s},
                          {u"runs"_s, QJsonArray{run}}};
    out.write(QJsonDocument(log).toJson());
}

}
