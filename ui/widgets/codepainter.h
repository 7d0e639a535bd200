// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <QTextCharFormat>

class QTextCursor;

namespace Trunkline {

/// Writes a few lines of code into a document, coloured by the language of their file; where @p key stands, it is
/// marked.
class CodePainter final : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    CodePainter(const QString &path, QString key);

    void paint(QTextCursor &cursor, const QString &text);

private:
    struct Span
    {
        int offset = 0;
        int length = 0;
        QTextCharFormat look;
    };

    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void paintLine(QTextCursor &cursor, const QString &line);

    const QString m_key;
    QList<Span> m_spans;
};

}
