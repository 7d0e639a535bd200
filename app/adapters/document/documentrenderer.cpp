// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/document/documentrenderer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// QTextDocument's own tables have neither lines nor room.
void drawTables(const QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(3);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

QString titleOf(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            return block.text();
    }
    return {};
}

QByteArray pdfOf(QTextDocument &document)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 16, 18, 16),
                                     QPageLayout::Millimeter));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(u"Trunkline"_s);
    document.print(&writer);
    return content;
}

}

QByteArray DocumentRenderer::render(const QString &markdown, Format format) const
{
    if (format == Format::Markdown)
        return markdown.toUtf8();
    QTextDocument document;
    document.setDefaultFont(QFont(u"Inter"_s, 9));
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    document.setMetaInformation(QTextDocument::DocumentTitle, titleOf(document));
    drawTables(document);
    return format == Format::Html ? document.toHtml().toUtf8() : pdfOf(document);
}

}
