// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonwriter.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_jsonwriter {

namespace {

QByteArray written(const std::function<void(JsonWriter &)> &write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        JsonWriter json(buffer);
        write(json);
    }
    return buffer.data();
}

}

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndInlineCanBeMixed()
    {
        const QByteArray text = written([](JsonWriter &json) {
            json.beginObject(JsonWriter::Layout::Lines);
            json.member("schema"_L1, qint64(1));
            json.list("empty"_L1, QStringList());
            json.key("items"_L1);
            json.beginArray(JsonWriter::Layout::Lines);
            for (const QString &name : {u"a"_s, u"b"_s}) {
                json.beginObject();
                json.member("name"_L1, name);
                json.list("refs"_L1, QStringList{u"x"_s, u"y"_s});
                json.endObject();
            }
            json.endArray();
            json.key("none"_L1);
            json.beginArray(JsonWriter::Layout::Lines);
            json.endArray();
            json.endObject();
        });
        QCOMPARE(text,
                 "{\n"
                 "  \"schema\": 1,\n"
                 "  \"empty\": [],\n"
                 "  \"items\": [\n"
                 "    {\"name\": \"a\", \"refs\": [\"x\", \"y\"]},\n"
                 "    {\"name\": \"b\", \"refs\": [\"x\", \"y\"]}\n"
                 "  ],\n"
                 "  \"none\": []\n"
                 "}\n");
    }

    void unknownIsNull()
    {
        const QByteArray text = written([](JsonWriter &json) {
            json.beginObject();
            json.member("count"_L1, std::optional<qint32>());
            json.member("at"_L1, QDateTime());
            json.textOrNull("name"_L1, {});
            json.member("beyond"_L1, QDateTime(QDate(12000, 1, 1), QTime(0, 0), QTimeZone::UTC));
            json.endObject();
        });
        QCOMPARE(text, "{\"count\": null, \"at\": null, \"name\": null, \"beyond\": null}\n");
    }

    void timesAreUtc()
    {
        const QDateTime time(QDate(2026, 3, 2), QTime(14, 0, 5), QTimeZone::fromSecondsAheadOfUtc(7200));
        QCOMPARE(written([&](JsonWriter &json) { json.value(time); }), "\"2026-03-02T12:00:05Z\"\n");
    }

    void anyTextSurvives()
    {
        QString text = u"\"\\/\u00e4\u679d\U0001f600\u2028"_s;
        for (char16_t c = 1; c < 0x80; ++c)
            text += QChar(c);
        const QByteArray json = written([&](JsonWriter &writer) {
            writer.beginArray();
            writer.value(text);
            writer.endArray();
        });
        QCOMPARE(QJsonDocument::fromJson(json).array().first().toString(), text);
        QVERIFY(!json.contains('\x1b'));
    }

    void aLongListIsWrittenInPieces()
    {
        const QByteArray text = written([](JsonWriter &json) {
            json.beginArray(JsonWriter::Layout::Lines);
            for (qint64 i = 0; i < 20'000; ++i) {
                json.beginObject();
                json.member("number"_L1, i);
                json.endObject();
            }
            json.endArray();
        });
        const QJsonArray numbers = QJsonDocument::fromJson(text).array();
        QCOMPARE(numbers.size(), 20'000);
        QCOMPARE(numbers.last()["number"_L1].toInt(), 19'999);
    }
};

GUILESS_TEST(JsonWriterTest)

}

#include "tst_jsonwriter.moc"
