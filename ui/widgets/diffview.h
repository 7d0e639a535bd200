// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace Trunkline {

class DiffHighlighter;
struct FileChange;

/// Shows the unified diff of one file, or a file with conflict markers, read-only: line numbers at the side, a tint
/// behind what came and what went, the code in the colours of its language. Long texts arrive in portions, and after
/// MaxLines it says that it stops.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int MaxLines = 5000;

    explicit DiffView(QWidget *parent = nullptr);

    /// Its patch, or why there is none to see.
    void showChange(const FileChange &file);
    /// @p path decides the language.
    void showPatch(const QString &path, const QString &patch);
    /// Lines with " ", "-" or "+" in front that have no numbers: no file holds them as they stand.
    void showDifference(const QString &path, const QString &lines);
    /// The text of a file in which git left its conflict markers.
    void showConflict(const QString &path, const QString &text);
    /// A sentence in place of a text: "Binary file".
    void showMessage(const QString &message);

    /// True when the whole text is there and coloured.
    bool isComplete() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Content { Patch, Difference, Conflict, Message };
    struct Line
    {
        enum class Kind { Context, Added, Removed, Hunk, Ours, Theirs, Marker };

        Kind kind = Kind::Context;
        int oldNumber = 0; ///< 0: none
        int newNumber = 0;
    };
    class Gutter;

    void start(Content content, const QString &path, const QString &text);
    void appendMore();
    void appendEnd();
    Line lineFor(QStringView text);
    Line patchLine(QStringView text);
    static Line differenceLine(QStringView text);
    Line conflictLine(QStringView text);
    void highlight();
    void fitGutter();
    int numberWidth() const;
    void paintGutter(QPainter &painter, const QRect &area) const;
    QColor background(Line::Kind kind) const;
    /// Calls @p visit with every visible line and where it is.
    template <typename Visitor>
    void forVisibleLines(Visitor visit) const;

    DiffHighlighter *const m_highlighter;
    QWidget *const m_gutter;
    QTimer *const m_timer;
    Content m_content = Content::Message;
    QString m_path;
    QString m_text;
    qsizetype m_read = 0; ///< how much of m_text is in the document
    std::vector<Line> m_lines; ///< one per block
    int m_oldNumber = 0;
    int m_newNumber = 0;
    Line::Kind m_side = Line::Kind::Context; ///< which side of a conflict the text is in
};

}
