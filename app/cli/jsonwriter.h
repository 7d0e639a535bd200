// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <concepts>
#include <optional>

class QDateTime;
class QIODevice;

namespace Trunkline {

/// Writes JSON piece by piece in the order given, so that a long list needs no memory and keeps a readable order.
/// Unknown facts (nullopt, an invalid time) become null. Inside an object each call names its key.
class JsonWriter
{
    Q_DISABLE_COPY_MOVE(JsonWriter)

public:
    enum class Layout { Inline, Lines }; ///< Lines: each element or member begins its own line

    explicit JsonWriter(QIODevice &out);
    ~JsonWriter();

    void key(QLatin1StringView name);
    void beginObject(Layout layout = Layout::Inline) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Inline) { begin('[', layout); }
    void endArray() { end(']'); }
    void null() { raw("null"); }
    void value(const QString &text);
    void value(QLatin1StringView text);
    void value(qint64 number);
    template <std::same_as<bool> Bool> // not for what only converts to it
    void value(Bool yes)
    {
        raw(yes ? "true" : "false");
    }
    void value(const QDateTime &time);
    template <std::same_as<bool> Truth> // a number shall not become one unasked
    void value(Truth truth)
    {
        raw(truth ? "true" : "false");
    }
    template <typename T>
    void value(const std::optional<T> &perhaps)
    {
        if (perhaps)
            value(*perhaps);
        else
            null();
    }

    template <typename T>
    void member(QLatin1StringView name, const T &content)
    {
        key(name);
        value(content);
    }
    /// An empty text is an unknown one.
    void textOrNull(QLatin1StringView name, const QString &text);
    template <typename List>
    void list(QLatin1StringView name, const List &entries)
    {
        key(name);
        beginArray();
        for (const auto &entry : entries)
            value(entry);
        endArray();
    }

private:
    struct Level
    {
        Layout layout;
        bool isEmpty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate();
    void raw(QByteArrayView text);
    void flush();

    QIODevice &m_out;
    QByteArray m_buffer;
    QVarLengthArray<Level, 8> m_levels;
    bool m_isAfterKey = false;
};

}
