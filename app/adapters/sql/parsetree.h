// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Trunkline {

/// The JSON of a parse tree in a form that is quick to read and knows no limit of nesting: all values in one row,
/// parents before their children. Only for what libpg_query writes.
class ParseTree
{
public:
    /// A value and what is below it. Cheap to copy; lives as long as its tree.
    class Node
    {
    public:
        Node() = default;

        explicit operator bool() const { return m_tree != nullptr; }
        QByteArrayView key() const;
        /// A member of an object; nothing when there is none.
        Node operator[](QByteArrayView name) const;
        /// The only member of an object, which is how the parser writes "this is a ColumnDef"; nothing for others.
        Node only() const;
        /// First child and next sibling, of objects and arrays.
        Node first() const;
        Node next() const;
        /// The next value anywhere below @p top, in the order of the text; nothing after the last.
        Node following(const Node &top) const;

        QString text() const;
        QByteArrayView bytes() const; ///< as written, escapes not resolved
        bool isTrue() const { return bytes() == "true"; }
        int number() const { return bytes().toInt(); }
        bool is(QByteArrayView value) const { return bytes() == value; }

    private:
        friend class ParseTree;
        Node(const ParseTree *tree, quint32 index, quint32 end)
            : m_tree(tree)
            , m_index(index)
            , m_end(end)
        {
        }

        const ParseTree *m_tree = nullptr;
        quint32 m_index = 0;
        quint32 m_end = 0; ///< of the parent: where siblings end
    };

    explicit ParseTree(QByteArray json);

    /// Nothing when the text is no JSON.
    Node root() const { return m_values.empty() ? Node() : Node(this, 0, m_values[0].end); }

private:
    struct Value
    {
        quint32 key = 0;
        quint32 keyLength = 0;
        quint32 text = 0;
        quint32 textLength = 0;
        quint32 end = 0; ///< index after the last value below this one
    };

    /// Where reading is.
    struct Cursor
    {
        qsizetype at = 0;
        quint32 key = 0; ///< of the value to come
        quint32 keyLength = 0;
        std::vector<quint32> open; ///< objects and arrays that have no end yet
    };

    bool read();
    bool readOne(Cursor &cursor);
    bool readString(Cursor &cursor);
    void readWord(Cursor &cursor);
    bool close(Cursor &cursor);
    void append(Cursor &cursor, qsizetype start, qsizetype length);

    const QByteArray m_json;
    std::vector<Value> m_values;
};

}
