// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/diffhighlighter.h"

#include "ui/theme/codecolor.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto TurnBudget = 5ms;

// Reading its definitions' index takes a while: once per process, when the first diff is shown.
KSyntaxHighlighting::Repository &diffSyntaxes()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

}

DiffHighlighter::DiffHighlighter(QTextDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DiffHighlighter::highlightMore);
}

void DiffHighlighter::restart(const QString &path, Shade shade)
{
    using KSyntaxHighlighting::Repository;
    setTheme(diffSyntaxes().defaultTheme(shade == Shade::Dark ? Repository::DarkTheme : Repository::LightTheme));
    setDefinition(diffSyntaxes().definitionForFileName(path));
    m_next = 0;
    m_state = {};
    if (definition().isValid())
        m_timer.start();
    else
        m_timer.stop();
}

void DiffHighlighter::highlightMore()
{
    QElapsedTimer spent;
    spent.start();
    while (spent.durationElapsed() < TurnBudget) {
        if (m_next >= m_document.blockCount()) {
            m_timer.stop();
            return;
        }
        highlightLine(m_next++);
    }
}

void DiffHighlighter::highlightLine(int number)
{
    const QTextBlock block = m_document.findBlockByNumber(number);
    const QString text = block.text();
    if (text.startsWith(u'@')) { // another place in the file: what came before says nothing about it
        m_state = {};
        return;
    }
    if (text.size() < 2)
        return;
    m_formats.clear();
    m_state = AbstractHighlighter::highlightLine(QStringView(text).sliced(1), m_state);
    if (m_formats.isEmpty())
        return;
    block.layout()->setFormats(m_formats);
    m_document.markContentsDirty(block.position(), block.length());
}

void DiffHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat look;
    if (format.hasTextColor(theme()))
        look.setForeground(codeColor(format.textColor(theme()), Theme::current()));
    if (format.isBold(theme()))
        look.setFontWeight(QFont::DemiBold);
    if (format.isItalic(theme()))
        look.setFontItalic(true);
    m_formats.append({.start = offset + 1, .length = length, .format = look});
}

}
