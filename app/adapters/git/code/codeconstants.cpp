// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/code/codeconstants.h"

#include "app/adapters/git/code/codetext.h"

#include <algorithm>

namespace Trunkline {

namespace {

constexpr std::size_t mostConstants = 2000;
constexpr qsizetype longestObject = 64 * 1024;

class Reader
{
public:
    Reader(QByteArrayView text, const std::vector<CodeFacts::Use> &uses)
        : m_text(text)
        , m_uses(uses)
    {
    }

    std::vector<CodeFacts::Constant> read()
    {
        eachWord("const", [this](qsizetype at) { readConst(at); });
        eachWord("enum", [this](qsizetype at) { readEnum(at); });
        return std::move(m_constants);
    }

private:
    template <typename Visit>
    void eachWord(QByteArrayView word, Visit visit)
    {
        for (qsizetype at = find(m_text, word, 0); at >= 0; at = find(m_text, word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool isWord = (at == 0 || !isWordPart(m_text[at - 1])) && end < m_text.size() && isBlank(m_text[end]);
            if (isWord && m_constants.size() < mostConstants)
                visit(skipBlanks(m_text, end));
        }
    }

    bool isWanted(QByteArrayView name, qsizetype at) const
    {
        const QByteArrayView before = m_text.first(at);
        const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
        if (line.trimmed().startsWith("export"))
            return true;
        return std::ranges::any_of(m_uses, [name](const CodeFacts::Use &use) {
            return use.isConstant
                    && (QByteArrayView(use.text) == name
                        || (use.text.startsWith(name) && use.text.size() > name.size()
                            && use.text[name.size()] == '.'));
        });
    }

    void readConst(qsizetype at)
    {
        const QByteArrayView name = wordAt(m_text, at, Dots::Stop);
        if (name.isEmpty())
            return;
        qsizetype value = skipBlanks(m_text, at + name.size());
        if (value < m_text.size() && m_text[value] == ':') { // a type
            while (value < m_text.size() && m_text[value] != '=' && m_text[value] != '\n')
                ++value;
        }
        if (value >= m_text.size() || m_text[value] != '=')
            return;
        value = skipBlanks(m_text, value + 1);
        if (const QByteArrayView quoted = quotedAt(m_text, value); !quoted.isEmpty()) {
            if (isWanted(name, at))
                m_constants.push_back({.name = name.toByteArray(), .value = quoted.toByteArray()});
            return;
        }
        static constexpr QByteArrayView freeze = "Object.freeze(";
        if (m_text.sliced(value).startsWith(freeze))
            value = skipBlanks(m_text, value + freeze.size());
        if (value < m_text.size() && m_text[value] == '{' && isWanted(name, at))
            readMembers(name, value + 1, ':');
    }

    void readEnum(qsizetype at)
    {
        const QByteArrayView name = wordAt(m_text, at, Dots::Stop);
        const qsizetype brace = name.isEmpty() ? m_text.size() : skipBlanks(m_text, at + name.size());
        if (brace < m_text.size() && m_text[brace] == '{' && isWanted(name, at))
            readMembers(name, brace + 1, '=');
    }

    /// "name: 'value'," up to the closing brace; what lies in braces of its own is passed over.
    void readMembers(QByteArrayView owner, qsizetype at, char sign)
    {
        int depth = 1;
        const qsizetype end = std::min(m_text.size(), at + longestObject);
        while (at < end && depth > 0 && m_constants.size() < mostConstants) {
            const char c = m_text[at];
            if (c == '{' || c == '}') {
                depth += c == '{' ? 1 : -1;
                ++at;
            } else if (isWordStart(c) || c == '\'' || c == '"') {
                at = readMember(owner, at, sign, depth);
            } else {
                ++at;
            }
        }
    }

    qsizetype readMember(QByteArrayView owner, qsizetype at, char sign, int depth)
    {
        QByteArrayView name = wordAt(m_text, at, Dots::Stop);
        qsizetype after = at + name.size();
        if (name.isEmpty()) {
            name = quotedAt(m_text, at);
            after = name.isEmpty() ? at + 1 : at + name.size() + 2;
        }
        const qsizetype mark = skipBlanks(m_text, after);
        if (name.isEmpty() || mark >= m_text.size() || m_text[mark] != sign)
            return std::max(after, at + 1);
        const qsizetype value = skipBlanks(m_text, mark + 1);
        const QByteArrayView quoted = quotedAt(m_text, value);
        if (quoted.isEmpty())
            return value;
        if (depth == 1)
            m_constants.push_back(
                    {.name = owner.toByteArray() + '.' + name.toByteArray(), .value = quoted.toByteArray()});
        return value + quoted.size() + 2;
    }

    const QByteArrayView m_text;
    const std::vector<CodeFacts::Use> &m_uses;
    std::vector<CodeFacts::Constant> m_constants;
};

}

std::vector<CodeFacts::Constant> readConstants(QByteArrayView text, const std::vector<CodeFacts::Use> &uses)
{
    return Reader(text, uses).read();
}

}
