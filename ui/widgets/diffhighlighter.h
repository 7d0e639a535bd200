// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QList>
#include <QTextLayout>
#include <QTimer>

class QTextDocument;

namespace Trunkline {

/// Colours the code inside a unified diff by the language of its file, a few milliseconds per turn of the event loop,
/// from the top. The sign in front of each line is no code.
class DiffHighlighter final : public QObject, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT

public:
    explicit DiffHighlighter(QTextDocument &document, QObject *parent = nullptr);

    enum class Shade { Light, Dark };

    /// From the first line on, as code of @p path.
    void restart(const QString &path, Shade shade);
    void stop() { m_timer.stop(); }
    bool isDone() const { return !m_timer.isActive(); }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void highlightMore();
    void highlightLine(int number);

    QTextDocument &m_document;
    QTimer m_timer;
    int m_next = 0;
    KSyntaxHighlighting::State m_state;
    QList<QTextLayout::FormatRange> m_formats;
};

}
