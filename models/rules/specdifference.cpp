// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/servicespec.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool isList(QLatin1StringView key)
{
    return key == "environment"_L1 || key == "ports"_L1 || key == "networks"_L1 || key == "secrets"_L1
            || key == "configs"_L1 || key.endsWith("labels"_L1) || key.endsWith("constraints"_L1);
}

/// "api:${TAG}" fits "api:" and anything after it.
bool fitsVariables(const QString &open, const QString &value)
{
    static const QRegularExpression variable(u"\\$\\{[^}]*\\}|\\$[A-Za-z_][A-Za-z0-9_]*"_s);
    QString pattern;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : variable.globalMatch(open)) {
        pattern += QRegularExpression::escape(open.sliced(from, match.capturedStart() - from)) + u".*"_s;
        from = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(open.sliced(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

QString withoutDigest(const QString &image)
{
    return image.section(u'@', 0, 0);
}

/// Whether @p running is what @p declared asks for.
bool isMet(const SpecFact &declared, const SpecFact &running)
{
    if (declared.key == "environment"_L1)
        return declared.value == running.value && (declared.isOpen || declared.mark == running.mark);
    if (!declared.mark.isEmpty() && !declared.isOpen) // a label: what is shown of it may hide something
        return declared.value == running.value && declared.mark == running.mark;
    // what a deployment pins by itself is no difference
    const bool isPinnedByFile = declared.key != "image"_L1 || declared.value.contains(u'@');
    const QString value = isPinnedByFile ? running.value : withoutDigest(running.value);
    return declared.isOpen ? fitsVariables(declared.value, value) : declared.value == value;
}

/// "deploy", "deploy/resources": what stands above the key's line; above the items of a list its own name.
QStringList parentsOf(QLatin1StringView key)
{
    QStringList parents;
    QString parent;
    const QStringList path = QString(key).split(u'/');
    for (qsizetype depth = 0; depth < (isList(key) ? path.size() : path.size() - 1); ++depth)
        parents.append(parent += (depth > 0 ? u"/"_s : QString()) + path.at(depth));
    return parents;
}

QSet<QString> parentsOf(const QList<SpecFact> &facts)
{
    QSet<QString> parents;
    for (const SpecFact &fact : facts) {
        const QStringList ofKey = parentsOf(fact.key);
        parents.unite({ofKey.begin(), ofKey.end()});
    }
    return parents;
}

/// Writes lines of YAML; the parents of a key come with its first line.
class SpecWriter
{
public:
    /// @p shared: the parents that both sides have.
    explicit SpecWriter(QSet<QString> shared)
        : m_shared(std::move(shared))
    {
    }

    void write(QLatin1StringView key, char16_t sign, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        writeParents(key, sign);
        const QStringList path = QString(key).split(u'/');
        const QString indent((path.size() - 1) * 2, u' ');
        const QString start = isList(key) ? QString(indent + "  - "_L1) : QString(indent + path.last() + ": "_L1);
        for (const QString &value : values)
            writeLine(sign, start + value);
    }

    SpecDifference take() { return std::move(m_difference); }

private:
    void writeParents(QLatin1StringView key, char16_t sign)
    {
        const QStringList parents = parentsOf(key);
        for (const QString &parent : parents) {
            if (m_written.contains(parent))
                continue;
            m_written.insert(parent);
            const QStringList path = parent.split(u'/');
            writeLine(m_shared.contains(parent) ? u' ' : sign,
                      QString((path.size() - 1) * 2, u' ') + path.last() + u':');
        }
    }

    void writeLine(char16_t sign, const QString &text)
    {
        m_difference.text += QChar(sign) + text + u'\n';
        m_difference.changes += sign != u' ';
    }

    const QSet<QString> m_shared;
    QSet<QString> m_written;
    SpecDifference m_difference;
};

QString shown(const SpecFact &fact)
{
    return fact.key == "environment"_L1 ? QString(fact.value + u"=•••"_s) : fact.value;
}

}

SpecDifference differenceOf(const QList<SpecFact> &declared, const QList<SpecFact> &running,
                            const QList<QLatin1StringView> &ignored)
{
    SpecWriter writer(parentsOf(declared) & parentsOf(running));
    for (const QLatin1StringView key : specKeys()) {
        if (ignored.contains(key))
            continue;
        QList<SpecFact> present = running;
        present.removeIf([key](const SpecFact &fact) { return fact.key != key; });
        QStringList same;
        QStringList gone;
        for (const SpecFact &fact : declared) {
            if (fact.key != key)
                continue;
            const auto found = std::ranges::find_if(present, [&](const SpecFact &one) { return isMet(fact, one); });
            if (found != present.end()) {
                same.append(shown(fact));
                present.erase(found);
            } else if (!fact.isOptional) {
                gone.append(shown(fact));
            }
        }
        QStringList come;
        for (const SpecFact &fact : std::as_const(present))
            come.append(shown(fact));
        writer.write(key, u' ', same);
        writer.write(key, u'-', gone);
        writer.write(key, u'+', come);
    }
    return writer.take();
}

}
