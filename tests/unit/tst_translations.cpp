// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the .ts files as translators write them, and compares them with what lupdate finds in the sources now.

#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tst_translations {

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isCounted = false;
    bool isUnfinished = false;
    QStringList forms; ///< one, or one for each plural form

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

QString folder()
{
    return QStringLiteral(SOURCE_FOLDER) + u"/translations/"_s;
}

void readForms(QXmlStreamReader &xml, Message &message)
{
    message.isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
    if (!message.isCounted) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readForms(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else
                messages.append(readMessage(xml, context));
        }
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression form(u"%L?\\d|%L?n|<[^>]+>"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        places.append(match.captured());
    places.sort();
    return places;
}

qsizetype acceleratorsIn(const QString &text)
{
    static const QRegularExpression form(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(form);
}

/// What is wrong with one form; empty: nothing.
QString faultOf(const Message &message, const QString &form)
{
    if (form.trimmed().isEmpty())
        return u"is empty"_s;
    QStringList wanted = placesIn(message.source);
    QStringList there = placesIn(form);
    if (message.isCounted) { // "one branch" says how many by itself
        wanted.removeIf([](const QString &place) { return place.endsWith(u'n'); });
        there.removeIf([](const QString &place) { return place.endsWith(u'n'); });
    }
    if (wanted != there)
        return u"has %1 where the source has %2"_s.arg(there.join(u' '), wanted.join(u' '));
    if (acceleratorsIn(message.source) == 1 && acceleratorsIn(form) != 1)
        return u"has no accelerator"_s;
    if (acceleratorsIn(message.source) == 0 && acceleratorsIn(form) != 0)
        return u"has an accelerator"_s;
    return form.count(u'\n') == message.source.count(u'\n') ? QString() : u"breaks its lines elsewhere"_s;
}

QStringList faultsIn(const QList<Message> &messages, qsizetype forms)
{
    QStringList faults;
    for (const Message &message : messages) {
        if (message.isUnfinished)
            faults.append(message.key() + ": unfinished"_L1);
        else if (message.forms.size() != (message.isCounted ? forms : 1))
            faults.append(message.key() + ": has another number of forms"_L1);
        for (const QString &form : message.isUnfinished ? QStringList() : message.forms) {
            if (const QString fault = faultOf(message, form); !fault.isEmpty())
                faults.append(message.key() + u": \"" + form + "\" "_L1 + fault);
        }
    }
    return faults;
}

}

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_now; ///< the files as lupdate leaves them

private Q_SLOTS:
    void initTestCase()
    {
        QStringList files;
        for (const QString &name : QDir(folder()).entryList({u"*.ts"_s})) {
            QVERIFY(QFile::copy(folder() + name, m_now.filePath(name)));
            if (name != "trunkline_en.ts"_L1)
                files.append(m_now.filePath(name));
        }
        QProcess update;
        update.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
        const auto run = [&](const QStringList &arguments, const QStringList &targets) {
            update.start(QStringLiteral(LUPDATE),
                         QStringList{u"-I"_s, u"."_s, u"app"_s, u"ui"_s, u"models"_s, u"-no-obsolete"_s,
                                     u"-locations"_s, u"none"_s, u"-disable-heuristic"_s, u"sametext"_s}
                                 + arguments + QStringList{u"-ts"_s} + targets);
            QVERIFY(update.waitForFinished(120'000));
            QCOMPARE(update.exitCode(), 0);
        };
        run({}, files);
        run({u"-pluralonly"_s}, {m_now.filePath(u"trunkline_en.ts"_s)});
    }

    void everythingIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("Arabic") << u"ar"_s << 6;
        QTest::newRow("German") << u"de"_s << 2;
        QTest::newRow("English plurals") << u"en"_s << 2;
        QTest::newRow("Spanish") << u"es"_s << 2;
        QTest::newRow("French") << u"fr"_s << 2;
        QTest::newRow("Japanese") << u"ja"_s << 1;
        QTest::newRow("Chinese") << u"zh_CN"_s << 1;
    }

    void everythingIsTranslated()
    {
        QFETCH(const QString, language);
        QFETCH(const int, forms);
        const QList<Message> messages = readMessages(m_now.filePath(u"trunkline_%1.ts"_s.arg(language)));
        QVERIFY(messages.size() > (language == "en"_L1 ? 50 : 2000));
        const QStringList faults = faultsIn(messages, forms);
        const QString shown = faults.first(std::min<qsizetype>(faults.size(), 20)).join(u'\n');
        QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults\n%2"_s.arg(faults.size()).arg(shown)));
    }

    void aFaultIsSeen()
    {
        const Message branch{.context = u"X"_s, .source = u"%n branches of %1"_s, .isCounted = true};
        QCOMPARE(faultOf(branch, u"ein Branch von %1"_s), QString());
        QVERIFY(!faultOf(branch, u"%n Branches"_s).isEmpty());
        QVERIFY(!faultOf({.source = u"&Open"_s}, u"Öffnen"_s).isEmpty());
        QCOMPARE(faultOf({.source = u"&Open"_s}, u"Ö&ffnen"_s), QString());
        QVERIFY(!faultOf({.source = u"Open"_s}, u" "_s).isEmpty());
        QVERIFY(!faultsIn({{.source = u"Open"_s, .isUnfinished = true, .forms = {u"Öffnen"_s}}}, 2).isEmpty());
        QVERIFY(!faultsIn({{.source = u"%n"_s, .isCounted = true, .forms = {u"%n"_s}}}, 2).isEmpty());
    }

    void oneIsToldFromMany()
    {
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(BUILD_FOLDER "/app/trunkline_en.qm")));
        QCOMPARE(english.translate("Trunkline::BranchPage", "%Ln branches", nullptr, 1), u"%Ln branch"_s);
        QCOMPARE(english.translate("Trunkline::BranchPage", "%Ln branches", nullptr, 7), u"%Ln branches"_s);
        QCOMPARE(english.translate("Trunkline::BranchPage", "%Ln branches", nullptr, 0), u"%Ln branches"_s);
        QCOMPARE(english.translate("AgeWording", "%n days", nullptr, 21), u"%n days"_s);
    }
};

GUILESS_TEST(TranslationsTest)

}

#include "tst_translations.moc"
