// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/diffview.h"

#include "models/domain/branchdetail.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diffhighlighter.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int Portion = 200; // lines per turn of the event loop
constexpr int GutterPadding = 6;

}

class DiffView::Gutter final : public QWidget
{
public:
    explicit Gutter(DiffView *view)
        : QWidget(view)
        , m_view(*view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view.paintGutter(painter, event->rect());
    }

private:
    const DiffView &m_view;
};

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new DiffHighlighter(*document(), this))
    , m_gutter(new Gutter(this))
    , m_timer(new QTimer(this))
{
    setLayoutDirection(Qt::LeftToRight); // code reads the same everywhere
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFont(themeFont(FontRole::Mono));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Difference"));
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &DiffView::appendMore);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_gutter->update(); });
}

void DiffView::showChange(const FileChange &file)
{
    if (file.isTooLarge)
        showMessage(tr("This change is too large to show here."));
    else if (file.isBinary)
        showMessage(tr("A binary file: there are no lines to compare."));
    else if (file.patch.isEmpty())
        showMessage(tr("Only its name or its mode differs."));
    else
        showPatch(file.path, file.patch);
}

void DiffView::showPatch(const QString &path, const QString &patch)
{
    start(Content::Patch, path, patch);
}

void DiffView::showDifference(const QString &path, const QString &lines)
{
    start(Content::Difference, path, lines);
}

void DiffView::showConflict(const QString &path, const QString &text)
{
    start(Content::Conflict, path, text);
}

void DiffView::showMessage(const QString &message)
{
    start(Content::Message, {}, message);
}

bool DiffView::isComplete() const
{
    return !m_timer->isActive() && m_highlighter->isDone();
}

void DiffView::start(Content content, const QString &path, const QString &text)
{
    m_highlighter->stop();
    clear();
    m_content = content;
    m_path = path;
    m_text = text;
    m_read = 0;
    m_lines.clear();
    m_oldNumber = m_newNumber = content == Content::Conflict ? 1 : 0;
    m_side = Line::Kind::Context;
    m_timer->start();
    appendMore();
}

void DiffView::appendMore()
{
    const qsizetype first = m_read;
    for (int added = 0; added < Portion && m_read < m_text.size() && m_lines.size() < MaxLines; ++added) {
        const qsizetype end = m_text.indexOf(u'\n', m_read);
        const qsizetype next = end < 0 ? m_text.size() : end + 1;
        m_lines.push_back(lineFor(QStringView(m_text).sliced(m_read, (end < 0 ? next : end) - m_read)));
        m_read = next;
    }
    const bool isLast = m_read >= m_text.size() || m_lines.size() >= MaxLines;
    QStringView portion = QStringView(m_text).sliced(first, m_read - first);
    if (isLast && portion.endsWith(u'\n'))
        portion.chop(1);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(portion.toString());
    fitGutter();
    if (isLast)
        appendEnd();
}

void DiffView::appendEnd()
{
    m_timer->stop();
    if (m_read < m_text.size()) {
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u'\n' + tr("… the first %1 lines are shown").arg(MaxLines));
        m_lines.push_back({.kind = Line::Kind::Hunk});
    }
    m_text.clear();
    highlight();
}

void DiffView::highlight()
{
    const bool isDiff = m_content == Content::Patch || m_content == Content::Difference;
    if (isDiff && !m_timer->isActive())
        m_highlighter->restart(
                m_path, Theme::of(palette()).isDark() ? DiffHighlighter::Shade::Dark : DiffHighlighter::Shade::Light);
}

DiffView::Line DiffView::lineFor(QStringView text)
{
    switch (m_content) {
    case Content::Patch:
        return patchLine(text);
    case Content::Difference:
        return differenceLine(text);
    case Content::Conflict:
        return conflictLine(text);
    case Content::Message:
        return {};
    }
    std::unreachable();
}

DiffView::Line DiffView::patchLine(QStringView text)
{
    static const QRegularExpression hunk(u"^@@ -(\\d+)(?:,\\d+)? \\+(\\d+)"_s);
    if (const QRegularExpressionMatch match = hunk.matchView(text); match.hasMatch()) {
        m_oldNumber = match.capturedView(1).toInt();
        m_newNumber = match.capturedView(2).toInt();
        return {.kind = Line::Kind::Hunk};
    }
    if (m_newNumber == 0 && m_oldNumber == 0) // "---" and "+++" before the first hunk
        return {.kind = Line::Kind::Hunk};
    if (text.startsWith(u'+'))
        return {.kind = Line::Kind::Added, .newNumber = m_newNumber++};
    if (text.startsWith(u'-'))
        return {.kind = Line::Kind::Removed, .oldNumber = m_oldNumber++};
    if (text.startsWith(u'\\')) // "\ No newline at end of file"
        return {.kind = Line::Kind::Hunk};
    return {.oldNumber = m_oldNumber++, .newNumber = m_newNumber++};
}

DiffView::Line DiffView::differenceLine(QStringView text)
{
    return {.kind = text.startsWith(u'+')   ? Line::Kind::Added
                    : text.startsWith(u'-') ? Line::Kind::Removed
                                            : Line::Kind::Context};
}

DiffView::Line DiffView::conflictLine(QStringView text)
{
    using enum Line::Kind;
    Line line{.kind = m_side, .newNumber = m_newNumber++};
    const auto isMarker = [text](QChar sign) { return text.startsWith(QString(7, sign)); };
    if (isMarker(u'<'))
        m_side = Ours;
    else if (isMarker(u'=') && m_side == Ours)
        m_side = Theirs;
    else if (isMarker(u'>'))
        m_side = Context;
    else if (!isMarker(u'|'))
        return line;
    line.kind = Marker;
    return line;
}

QColor DiffView::background(Line::Kind kind) const
{
    const Theme &theme = Theme::of(palette());
    switch (kind) {
    case Line::Kind::Context:
        return {};
    case Line::Kind::Added:
    case Line::Kind::Theirs:
        return theme.addedLine;
    case Line::Kind::Removed:
    case Line::Kind::Ours:
        return theme.removedLine;
    case Line::Kind::Hunk:
        return theme.raised;
    case Line::Kind::Marker:
        return theme.warning.soft;
    }
    std::unreachable();
}

template <typename Visitor>
void DiffView::forVisibleLines(Visitor visit) const
{
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && place.top() <= viewport()->height()) {
        if (std::size_t(block.blockNumber()) < m_lines.size())
            visit(m_lines[std::size_t(block.blockNumber())], place);
        block = block.next();
        place.moveTop(place.bottom());
        place.setHeight(blockBoundingRect(block).height());
    }
}

void DiffView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        forVisibleLines([&](const Line &line, const QRectF &place) {
            if (const QColor color = background(line.kind); color.isValid())
                painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), color);
        });
    }
    QPlainTextEdit::paintEvent(event);
}

void DiffView::paintGutter(QPainter &painter, const QRect &area) const
{
    const Theme &theme = Theme::of(palette());
    painter.fillRect(area, theme.codeBackground);
    painter.setFont(font());
    forVisibleLines([&](const Line &line, const QRectF &place) {
        const QRectF row(0, place.top(), m_gutter->width(), place.height());
        if (const QColor color = background(line.kind); color.isValid())
            painter.fillRect(row, color);
        painter.setPen(theme.mutedText);
        const int column = numberWidth();
        const auto number = [&](int value, qreal left) {
            if (value > 0)
                painter.drawText(QRectF(left, row.top(), column, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                                 QString::number(value));
        };
        if (m_content == Content::Patch)
            number(line.oldNumber, GutterPadding);
        number(line.newNumber, m_gutter->width() - GutterPadding - column);
    });
}

int DiffView::numberWidth() const
{
    const int highest = std::max({m_oldNumber, m_newNumber, 99});
    return fontMetrics().horizontalAdvance(u'0') * int(QString::number(highest).size());
}

void DiffView::fitGutter()
{
    int width = 0;
    if (m_content == Content::Patch)
        width = 2 * numberWidth() + 3 * GutterPadding;
    else if (m_content == Content::Conflict)
        width = numberWidth() + 2 * GutterPadding;
    setViewportMargins(width, 0, 0, 0);
    m_gutter->setGeometry(contentsRect().left(), contentsRect().top(), width, viewport()->height());
    m_gutter->setVisible(width > 0);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitGutter();
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        highlight();
}

}
