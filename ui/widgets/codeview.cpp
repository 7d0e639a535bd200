// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/codeview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codepainter.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace Trunkline {

CodeView::CodeView(QWidget *parent)
    : QTextBrowser(parent)
{
    setLayoutDirection(Qt::LeftToRight); // code reads the same everywhere
    setOpenLinks(false);
    setAccessibleName(tr("Code places"));
    setLineWrapMode(QTextEdit::NoWrap);
    setProperty("surface", u"code"_s);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        bool isNumber = false;
        const qsizetype index = url.path().toInt(&isNumber);
        if (isNumber && index < m_excerpts.size())
            Q_EMIT placeClicked(m_excerpts.at(index).place);
    });
}

void CodeView::show(const QList<CodeExcerpt> &excerpts, qsizetype total)
{
    if (excerpts == m_excerpts && total == m_total)
        return;
    m_excerpts = excerpts;
    m_total = total;
    render();
}

void CodeView::render()
{
    const int scroll = verticalScrollBar()->value();
    clear();
    document()->setDefaultFont(themeFont(FontRole::Mono));
    QTextCursor cursor(document());
    const Theme &theme = Theme::current();
    QTextCharFormat name;
    name.setAnchor(true);
    name.setForeground(theme.mutedText);
    QTextCharFormat muted;
    muted.setForeground(theme.mutedText);
    for (qsizetype i = 0; i < m_excerpts.size(); ++i) {
        const CodeExcerpt &excerpt = m_excerpts.at(i);
        if (i > 0)
            cursor.insertBlock();
        name.setAnchorHref(QString::number(i));
        name.setToolTip(tr("Open in the editor"));
        cursor.insertText(excerpt.place.path % u':' % QString::number(excerpt.place.line), name);
        cursor.insertBlock();
        CodePainter(excerpt.place.path, excerpt.place.key).paint(cursor, excerpt.text);
    }
    if (m_total > m_excerpts.size()) {
        cursor.insertBlock();
        cursor.insertText(tr("and %1 more").arg(QLocale().toString(m_total - m_excerpts.size())), muted);
    }
    verticalScrollBar()->setValue(scroll);
    setMaximumHeight(int(document()->size().height()) + 2 * frameWidth() + horizontalScrollBar()->sizeHint().height());
}

void CodeView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

}
