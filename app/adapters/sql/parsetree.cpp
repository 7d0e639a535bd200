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
    const char *const text = m_json.constData();
    const qsizetype size = m_json.size();
    std::vector<quint32> open;
    quint32 key = 0;
    quint32 keyLength = 0;
    for (qsizetype at = 0; at < size;) {
        const char c = text[at];
        if (c == '{' || c == '[') {
            m_values.push_back({.key = key, .keyLength = keyLength, .text = quint32(at), .textLength = 1});
            open.push_back(quint32(m_values.size() - 1));
            keyLength = 0;
            ++at;
        } else if (c == '}' || c == ']') {
            if (open.empty())
                return false;
            m_values[open.back()].end = quint32(m_values.size());
            open.pop_back();
            ++at;
        } else if (c == '"') {
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
                key = quint32(start);
                keyLength = quint32(length);
                ++at;
                continue;
            }
            m_values.push_back({.key = key,
                                .keyLength = keyLength,
                                .text = quint32(start),
                                .textLength = quint32(length),
                                .end = quint32(m_values.size() + 1)});
            keyLength = 0;
        } else if (c == ',' || c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            ++at;
        } else {
            const qsizetype start = at;
            while (at < size && !QByteArrayView(",}] \n\r\t").contains(text[at]))
                ++at;
            m_values.push_back({.key = key,
                                .keyLength = keyLength,
                                .text = quint32(start),
                                .textLength = quint32(at - start),
                                .end = quint32(m_values.size() + 1)});
            keyLength = 0;
        }
    }
    return open.empty();
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
