// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sqlview.h"

#include "ui/theme/codecolor.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype MostBytes = 256 * 1024;
constexpr qsizetype MostColoured = 32 * 1024; ///< colouring is done at once
constexpr int MostSqlLines = 12; ///< of height asked for

KSyntaxHighlighting::Repository &sqlSyntaxes()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

}

/// In colours that can be read on the marks, too.
class SqlView::Highlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        SyntaxHighlighter::applyFormat(offset, length, format);
        if (length == 0 || !format.hasTextColor(theme()))
            return;
        QTextCharFormat look = QSyntaxHighlighter::format(offset);
        look.setForeground(codeColor(format.textColor(theme()), Theme::current()));
        setFormat(offset, length, look);
    }
};

SqlView::SqlView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // code reads the same everywhere
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFont(themeFont(FontRole::Mono));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_highlighter = new Highlighter(document());
    applyTheme();
}

void SqlView::showSql(const QByteArray &text, const QList<SqlMark> &marks)
{
    if (text == m_text && marks == m_marks)
        return; // selection and place stay
    const bool isWhole = text.size() <= MostBytes;
    m_text = isWhole ? text : text.first(MostBytes);
    m_marks = marks;
    m_highlighter->setDefinition(m_text.size() <= MostColoured ? sqlSyntaxes().definitionForName(u"SQL (PostgreSQL)"_s)
                                                               : KSyntaxHighlighting::Definition());
    QString shown = QString::fromUtf8(m_text);
    setLineWrapMode(NoWrap);
    shown.remove(u'\r'); // the marks count characters of the text as it is shown
    if (!isWhole)
        shown += u'\n' + tr("… the rest is not shown");
    setPlainText(shown);
    paintMarks();
    updateGeometry();
}

void SqlView::showMessage(const QString &message)
{
    m_text.clear();
    m_marks.clear();
    setExtraSelections({});
    m_highlighter->setDefinition({});
    setLineWrapMode(WidgetWidth); // a sentence, no code
    setPlainText(message);
    updateGeometry();
}

qsizetype SqlView::characterAt(qsizetype byte) const
{
    QByteArray before = m_text.first(std::min(byte, m_text.size()));
    before.replace('\r', "");
    return QString::fromUtf8(before).size();
}

void SqlView::paintMarks()
{
    const Theme &theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const SqlMark &mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const qsizetype last = document()->characterCount() - 1;
        selection.cursor.setPosition(int(std::min(characterAt(mark.offset), last)));
        selection.cursor.setPosition(int(std::min(characterAt(mark.offset + mark.length), last)),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(mark.isGrave ? theme.danger.soft : theme.warning.soft);
        selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
        selection.format.setUnderlineColor(mark.isGrave ? theme.danger.mark : theme.warning.mark);
        selection.format.setProperty(QTextFormat::TextUnderlineStyle, QTextCharFormat::DotLine);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

QString SqlView::toolTipAt(const QPoint &position) const
{
    const qsizetype at = cursorForPosition(position).position();
    QStringList texts;
    for (const SqlMark &mark : m_marks) {
        if (characterAt(mark.offset) <= at && at <= characterAt(mark.offset + mark.length))
            texts.append(mark.toolTip);
    }
    return texts.join(u"\n\n"_s);
}

bool SqlView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(viewport()->mapFrom(this, help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void SqlView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        applyTheme();
}

void SqlView::applyTheme()
{
    using KSyntaxHighlighting::Repository;
    const bool isDark = Theme::of(palette()).isDark();
    m_highlighter->setTheme(sqlSyntaxes().defaultTheme(isDark ? Repository::DarkTheme : Repository::LightTheme));
    m_highlighter->rehighlight();
    paintMarks();
}

QSize SqlView::sizeHint() const
{
    const int lines = std::clamp(document()->blockCount(), 2, MostSqlLines);
    return {320, lines * fontMetrics().lineSpacing() + 20};
}

QSize SqlView::minimumSizeHint() const
{
    return {120, 3 * fontMetrics().lineSpacing() + 16};
}

}
