// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkreports.h"

#include "app/cli/findingprinting.h"
#include "app/cli/jsonwriter.h"
#include "models/wording/findingwording.h"

#include <QIODevice>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString line(const ReportedFinding &reported)
{
    return reported.subject.key + ": "_L1 + reported.message;
}

/// XML 1.0 has no way to write most control characters; names of branches and files may hold them.
QString forXml(QString text)
{
    for (QChar &c : text) {
        if ((c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// What a rule has to say, as test cases.
class JunitRule
{
public:
    JunitRule(const Rule &rule, const CheckReport &report)
        : m_rule(rule)
    {
        for (const ReportedFinding &reported : report.findings) {
            if (reported.finding.rule == rule.id)
                (report.isAtBar(reported) ? m_failures : m_remarks).append(&reported);
        }
        const auto undecided = std::ranges::find(report.undecided, rule.id, &UndecidedRule::rule);
        m_skipped = m_failures.isEmpty() && m_remarks.isEmpty() && undecided != report.undecided.end() ? undecided->why
                                                                                                       : QString();
    }

    qsizetype tests() const { return std::max<qsizetype>(m_failures.size(), 1); }
    qsizetype failures() const { return m_failures.size(); }
    qsizetype skipped() const { return m_skipped.isEmpty() ? 0 : 1; }

    void write(QXmlStreamWriter &xml) const
    {
        if (m_failures.isEmpty())
            writeKept(xml);
        for (const ReportedFinding *reported : m_failures)
            writeFailure(xml, *reported);
    }

private:
    void begin(QXmlStreamWriter &xml, const QString &name) const
    {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, QString(m_rule.id));
        xml.writeAttribute(u"name"_s, forXml(name));
    }

    void writeKept(QXmlStreamWriter &xml) const
    {
        begin(xml, m_rule.title);
        if (!m_skipped.isEmpty()) {
            xml.writeStartElement(u"skipped"_s);
            xml.writeAttribute(u"message"_s, forXml(m_skipped));
            xml.writeEndElement();
        }
        QStringList remarks;
        for (const ReportedFinding *reported : m_remarks)
            remarks += severityName(reported->finding.severity) + ": "_L1 + line(*reported);
        if (!remarks.isEmpty())
            xml.writeTextElement(u"system-out"_s, forXml(remarks.join(u'\n')));
        xml.writeEndElement();
    }

    void writeFailure(QXmlStreamWriter &xml, const ReportedFinding &reported) const
    {
        begin(xml, reported.subject.key);
        if (!reported.location.path.isEmpty())
            xml.writeAttribute(u"file"_s, forXml(reported.location.path));
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, severityName(reported.finding.severity));
        xml.writeAttribute(u"message"_s, forXml(reported.message));
        xml.writeCharacters(forXml(reported.next));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    const Rule &m_rule;
    QList<const ReportedFinding *> m_failures;
    QList<const ReportedFinding *> m_remarks;
    QString m_skipped;
};

QByteArray escaped(const QString &text)
{
    return text.toUtf8().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
}

QByteArray escapedProperty(const QString &text)
{
    return escaped(text).replace(':', "%3A").replace(',', "%2C");
}

QByteArray commandName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return "error";
    case Finding::Severity::Warning:
        return "warning";
    case Finding::Severity::Info:
        break;
    }
    return "notice";
}

void writeExempt(JsonWriter &json, const QList<ExemptFinding> &exempt)
{
    json.key("exempt"_L1);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ExemptFinding &finding : exempt) {
        json.beginObject();
        json.member("rule"_L1, finding.finding.finding.rule);
        json.member("subject"_L1, finding.finding.subject.key);
        json.member("reason"_L1, finding.exemption.reason);
        json.member("by"_L1, finding.exemption.by);
        json.member("until"_L1, finding.exemption.until);
        json.endObject();
    }
    json.endArray();
}

}

void writeJsonReport(QIODevice &out, const CheckReport &report)
{
    JsonWriter json(out);
    json.beginObject(JsonWriter::Layout::Lines);
    writeEnvelopeHead(json, report.reading.git, report.now);
    writeSources(json, report.reading.sources());
    json.key("items"_L1);
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ReportedFinding &reported : report.findings)
        writeFinding(json, reported);
    json.endArray();
    writeUndecided(json, report.undecided);
    writeExempt(json, report.exempt);
    json.endObject();
}

void writeJunitReport(QIODevice &out, const CheckReport &report)
{
    std::vector<JunitRule> rules;
    qsizetype tests = 0;
    qsizetype failures = 0;
    qsizetype skipped = 0;
    for (const Rule &rule : report.rules) {
        const JunitRule &added = rules.emplace_back(rule, report);
        tests += added.tests();
        failures += added.failures();
        skipped += added.skipped();
    }
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, u"trunkline check"_s);
    xml.writeAttribute(u"tests"_s, QString::number(tests));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(skipped));
    xml.writeAttribute(u"timestamp"_s, report.now.toString(Qt::ISODate));
    for (const JunitRule &rule : rules)
        rule.write(xml);
    xml.writeEndDocument();
}

void writeWorkflowCommands(QIODevice &out, const CheckReport &report)
{
    for (const ReportedFinding &reported : report.findings) {
        QByteArray command = "::"_ba + commandName(reported.finding.severity) + ' ';
        if (!reported.location.path.isEmpty())
            command += "file="_ba + escapedProperty(reported.location.path) + ',';
        if (!reported.location.path.isEmpty() && reported.location.line > 0)
            command += "line="_ba + QByteArray::number(reported.location.line) + ',';
        command += "title="_ba + escapedProperty(reported.finding.rule);
        out.write(command + "::" + escaped(line(reported) + u' ' + reported.next) + '\n');
    }
}

}
