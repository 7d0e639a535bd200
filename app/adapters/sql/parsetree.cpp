// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/parsetree.h"

namespace Trunkline {

ParseTree::ParseTree(QByteArray json)
    : m_json(std::move(json))
{
    m_values.reserve(std::size_t(m_json.size() / 16));
    if (!read())
        m_values.clear();
}

/// A flat loop: nesting costs memory, never stack.
bool ParseTree::read()
{
    Cursor cursor;
    while (cursor.at < m_json.size()) {
        if (!readOne(cursor))
            return false;
    }
    return cursor.open.empty();
}

bool ParseTree::readOne(Cursor &cursor)
{
    switch (m_json.at(cursor.at)) {
    case '{':
    case '[':
        append(cursor, cursor.at, 1);
        cursor.open.push_back(quint32(m_values.size() - 1));
        ++cursor.at;
        return true;
    case '}':
    case ']':
        return close(cursor);
    case '"':
        return readString(cursor);
    case ',':
    case ' ':
    case '\n':
    case '\t':
    case '\r':
        ++cursor.at;
        return true;
    default:
        readWord(cursor);
        return true;
    }
}

/// A key, when a colon follows.
bool ParseTree::readString(Cursor &cursor)
{
    const char *const text = m_json.constData();
    const qsizetype size = m_json.size();
    qsizetype &at = cursor.at;
    const qsizetype start = ++at;
    while (at < size && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    if (at >= size)
        return false;
    const qsizetype length = at - start;
    ++at;
    while (at < size && text[at] == ' ')
        ++at;
    if (at < size && text[at] == ':') {
        cursor.key = quint32(start);
        cursor.keyLength = quint32(length);
        ++at;
    } else {
        append(cursor, start, length);
    }
    return true;
}

void ParseTree::readWord(Cursor &cursor)
{
    const qsizetype start = cursor.at;
    while (cursor.at < m_json.size() && !QByteArrayView(",}] \n\r\t").contains(m_json.at(cursor.at)))
        ++cursor.at;
    append(cursor, start, cursor.at - start);
}

bool ParseTree::close(Cursor &cursor)
{
    if (cursor.open.empty())
        return false;
    m_values[cursor.open.back()].end = quint32(m_values.size());
    cursor.open.pop_back();
    ++cursor.at;
    return true;
}

void ParseTree::append(Cursor &cursor, qsizetype start, qsizetype length)
{
    m_values.push_back({.key = cursor.key,
                        .keyLength = cursor.keyLength,
                        .text = quint32(start),
                        .textLength = quint32(length),
                        .end = quint32(m_values.size() + 1)});
    cursor.keyLength = 0;
}

QByteArrayView ParseTree::Node::key() const
{
    if (!m_tree)
        return {};
    const Value &value = m_tree->m_values[m_index];
    return QByteArrayView(m_tree->m_json).sliced(value.key, value.keyLength);
}

QByteArrayView ParseTree::Node::bytes() const
{
    if (!m_tree)
        return {};
    const Value &value = m_tree->m_values[m_index];
    return QByteArrayView(m_tree->m_json).sliced(value.text, value.textLength);
}

ParseTree::Node ParseTree::Node::first() const
{
    if (!m_tree)
        return {};
    const quint32 end = m_tree->m_values[m_index].end;
    return m_index + 1 < end ? Node(m_tree, m_index + 1, end) : Node();
}

ParseTree::Node ParseTree::Node::next() const
{
    if (!m_tree)
        return {};
    const quint32 after = m_tree->m_values[m_index].end;
    return after < m_end ? Node(m_tree, after, m_end) : Node();
}

ParseTree::Node ParseTree::Node::following(const Node &top) const
{
    if (!m_tree)
        return {};
    const quint32 end = m_tree->m_values[top.m_index].end;
    return m_index + 1 < end ? Node(m_tree, m_index + 1, end) : Node();
}

ParseTree::Node ParseTree::Node::operator[](QByteArrayView name) const
{
    for (Node child = first(); child; child = child.next()) {
        if (child.key() == name)
            return child;
    }
    return {};
}

ParseTree::Node ParseTree::Node::only() const
{
    return first();
}

QString ParseTree::Node::text() const
{
    const QByteArrayView raw = bytes();
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    QByteArray plain;
    plain.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw[at] != '\\' || at + 1 >= raw.size()) {
            plain.append(raw[at]);
            continue;
        }
        switch (raw[++at]) {
        case 'n':
            plain.append('\n');
            break;
        case 't':
            plain.append('\t');
            break;
        case 'r':
            plain.append('\r');
            break;
        case 'b':
            plain.append('\b');
            break;
        case 'f':
            plain.append('\f');
            break;
        case 'u':
            plain.append(
                    QString(QChar(raw.sliced(at + 1, qMin<qsizetype>(4, raw.size() - at - 1)).toUShort(nullptr, 16)))
                            .toUtf8());
            at += 4;
            break;
        default:
            plain.append(raw[at]);
        }
    }
    return QString::fromUtf8(plain);
}

}
