// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logline.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace Trunkline {

/// Lines of logs as they come, the newest at the end. Keeps the last MaxLines and forgets the others; follows the end
/// as long as the reader is there. Control characters of terminals are taken out.
class LogView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int MaxLines = 20'000;

    explicit LogView(QWidget *parent = nullptr);

    /// Lines that come in a burst are shown together.
    void append(const QList<LogLine> &lines);
    void clearLines();
    /// Marks every place of @p text and goes to the last; an empty one marks nothing. False when there is none.
    bool find(const QString &text);
    bool findAgain(QTextDocument::FindFlags direction);
    qsizetype lineCount() const;

private:
    void flush();
    void markFound();

    QList<LogLine> m_waiting;
    QTimer m_flush;
    QString m_wanted;
};

}
