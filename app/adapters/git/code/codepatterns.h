// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace Trunkline {

/// What one file says of flags, whatever its path and commit: this is what is remembered of a blob.
struct CodeFacts
{
    struct Use
    {
        QByteArray text; ///< the key, or the constant that holds it
        bool isConstant = false;
        qint32 line = 0;
        qint32 column = 0;

        bool operator==(const Use &) const = default;
    };

    struct Constant
    {
        QByteArray name; ///< "CHECKOUT", or "Flags.checkout"
        QByteArray value;

        bool operator==(const Constant &) const = default;
    };

    std::vector<Use> uses;
    std::vector<Constant> constants;

    bool isEmpty() const { return uses.empty() && constants.empty(); }
    bool operator==(const CodeFacts &) const = default;
};

/// Finds calls such as flags.on('KEY') in source text, and the constants that hold keys. No language is parsed: blanks
/// may stand anywhere between the parts of a call, comments do not count.
class CodePatterns
{
public:
    /// Each of @p calls holds KEY, in quotes or as a bare word; others are left out.
    explicit CodePatterns(const QStringList &calls);

    enum class Words { Quoted, AlsoBare }; ///< in YAML a text needs no quotes
    CodeFacts read(QByteArrayView text, Words words) const;

private:
    struct Pattern
    {
        QByteArray anchor; ///< what is searched for: the first word of the call
        QByteArray rest; ///< up to the key, without blanks
        bool isQuoted = true;
    };

    void findUses(QByteArrayView text, const Pattern &pattern, Words words, CodeFacts &facts) const;

    std::vector<Pattern> m_patterns;
};

}
