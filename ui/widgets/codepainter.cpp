// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/codepainter.h"

#include "ui/theme/codecolor.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QTextCursor>

namespace Trunkline {

namespace {

constexpr qsizetype longestLine = 2000; ///< beyond it is no code that somebody wrote

KSyntaxHighlighting::Repository &syntaxes()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

}

CodePainter::CodePainter(const QString &path, QString key)
    : m_key(std::move(key))
{
    using KSyntaxHighlighting::Repository;
    setTheme(syntaxes().defaultTheme(Theme::current().isDark() ? Repository::DarkTheme : Repository::LightTheme));
    // an excerpt out of a Vue file begins in the middle of it: most of what asks for flags there is script
    const bool isVue = path.endsWith(QStringLiteral(".vue"));
    setDefinition(syntaxes().definitionForFileName(isVue ? QStringLiteral("x.ts") : path));
}

void CodePainter::paint(QTextCursor &cursor, const QString &text)
{
    KSyntaxHighlighting::State state;
    bool isFirst = true;
    for (const QString &line : text.split(u'\n')) {
        if (!std::exchange(isFirst, false))
            cursor.insertBlock();
        m_spans.clear();
        const QString shown = line.left(longestLine);
        if (definition().isValid())
            state = highlightLine(shown, state);
        paintLine(cursor, shown);
    }
}

void CodePainter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0)
        return;
    Span span{.offset = offset, .length = length, .look = {}};
    if (format.hasTextColor(theme()))
        span.look.setForeground(codeColor(format.textColor(theme()), Theme::current()));
    if (format.isBold(theme()))
        span.look.setFontWeight(QFont::DemiBold);
    m_spans.append(span);
}

void CodePainter::paintLine(QTextCursor &cursor, const QString &line)
{
    const int begin = cursor.position();
    QTextCharFormat plain;
    plain.setForeground(Theme::current().text);
    cursor.insertText(line, plain);
    QTextCursor marker(cursor);
    const auto mark = [&](int offset, int length, const QTextCharFormat &look) {
        marker.setPosition(begin + offset);
        marker.setPosition(begin + offset + length, QTextCursor::KeepAnchor);
        marker.mergeCharFormat(look);
    };
    for (const Span &span : std::as_const(m_spans))
        mark(span.offset, span.length, span.look);
    QTextCharFormat key;
    key.setBackground(Theme::current().warning.soft);
    key.setFontWeight(QFont::DemiBold);
    for (qsizetype at = line.indexOf(m_key); at >= 0; at = line.indexOf(m_key, at + 1))
        mark(int(at), int(m_key.size()), key);
    cursor.movePosition(QTextCursor::End);
}

}
