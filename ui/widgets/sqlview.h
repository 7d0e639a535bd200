// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Trunkline {

/// A place in an SQL text that is worth a mark and a word.
struct SqlMark
{
    qsizetype offset = 0; ///< bytes of the UTF-8 text
    qsizetype length = 0;
    bool isGrave = false;
    QString toolTip;

    bool operator==(const SqlMark &) const = default;
};

/// An SQL file, read-only, in the colours of its language, as high as its text up to a limit. Marked places have a tint
/// and tell why in a tool tip.
class SqlView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SqlView(const QString &accessibleName, QWidget *parent = nullptr);

    void showSql(const QByteArray &text, const QList<SqlMark> &marks);
    void showMessage(const QString &message);
    const QList<SqlMark> &marks() const { return m_marks; }
    /// The tool tip at a place in the view; empty where there is none.
    QString toolTipAt(const QPoint &position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void paintMarks();
    qsizetype characterAt(qsizetype byte) const;

    class Highlighter;

    Highlighter *m_highlighter = nullptr;
    QByteArray m_text;
    QList<SqlMark> m_marks;
};

}
