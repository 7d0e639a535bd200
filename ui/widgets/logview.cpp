// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/logview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto FlushEvery = 80ms;
constexpr qsizetype LinesAtOnce = 500; // of the 16 ms that a turn may take
constexpr int MostMarks = 1000;

QString lineText(const LogLine &line)
{
    static const QRegularExpression control(
            u"\\x1b\\[[0-9;?]*[A-Za-z]|\\x1b\\][^\\x07]*\\x07|[\\x00-\\x08\\x0b-\\x1f\\x7f]"_s);
    const QString time = line.at.isValid() ? line.at.toLocalTime().toString(u"HH:mm:ss.zzz "_s) : QString();
    const QString task = line.taskId.isEmpty() ? QString() : QString(line.taskId.left(5) % u' ');
    return time % task % QString(line.text).remove(control);
}

}

LogView::LogView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // so do most programs' words
    setReadOnly(true);
    setMaximumBlockCount(MaxLines);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFont(themeFont(FontRole::Mono));
    setAccessibleName(tr("Log"));
    setTabChangesFocus(true);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &LogView::flush);
}

void LogView::append(const QList<LogLine> &lines)
{
    m_waiting.append(lines);
    if (m_waiting.size() > MaxLines)
        m_waiting.remove(0, m_waiting.size() - MaxLines);
    if (!m_flush.isActive())
        m_flush.start(FlushEvery);
}

void LogView::flush()
{
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const qsizetype count = std::min(m_waiting.size(), LinesAtOnce);
    QStringList texts;
    for (qsizetype i = 0; i < count; ++i)
        texts.append(lineText(m_waiting.at(i)));
    m_waiting.remove(0, count);
    if (!texts.isEmpty())
        appendPlainText(texts.join(u'\n'));
    if (isAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (!m_waiting.isEmpty())
        m_flush.start(0);
    else if (!m_wanted.isEmpty())
        markFound();
}

void LogView::clearLines()
{
    m_waiting.clear();
    clear();
}

qsizetype LogView::lineCount() const
{
    return document()->isEmpty() ? 0 : blockCount();
}

bool LogView::find(const QString &text)
{
    m_wanted = text;
    markFound();
    if (text.isEmpty())
        return true;
    moveCursor(QTextCursor::End);
    return findAgain(QTextDocument::FindBackward);
}

bool LogView::findAgain(QTextDocument::FindFlags direction)
{
    if (m_wanted.isEmpty())
        return false;
    if (QPlainTextEdit::find(m_wanted, direction))
        return true;
    moveCursor(direction.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start); // around
    return QPlainTextEdit::find(m_wanted, direction);
}

void LogView::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(Theme::current().tone(Tone::Warning).soft);
    QTextCursor place(document());
    place.movePosition(QTextCursor::End);
    while (!m_wanted.isEmpty() && marks.size() < MostMarks) {
        place = document()->find(m_wanted, place, QTextDocument::FindBackward);
        if (place.isNull())
            break;
        marks.append({.cursor = place, .format = format});
    }
    setExtraSelections(marks);
}

}
