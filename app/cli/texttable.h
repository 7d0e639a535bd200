// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace Trunkline {

enum class Paint { None, Strong, Good, Warning, Bad, Faint };

/// How a terminal (or a file) wants its text.
struct TextStyle
{
    enum class Colour { Plain, Ansi };

    std::optional<int> width; ///< in columns; nullopt: as wide as the text
    Colour colour = Colour::Plain;

    /// @p text as one line without control characters, in colour where there is any.
    QString painted(const QString &text, Paint paint) const;
};

/// Rows of text in aligned columns. Too wide a table gives up width in the columns that allow it.
class TextTable
{
public:
    enum class Align { Left, Right };
    enum class Elide { Never, Middle, End };

    struct Column
    {
        QString title;
        Align align = Align::Left;
        Elide elide = Elide::Never;
        int minimum = 0; ///< an eliding column keeps this much
    };
    struct Cell
    {
        QString text;
        Paint paint = Paint::None;
    };

    explicit TextTable(std::vector<Column> columns);

    void addRow(std::vector<Cell> cells);
    /// Columns without any text are left out.
    void write(QIODevice &out, const TextStyle &style) const;

private:
    std::vector<int> widths(const TextStyle &style) const;
    QString line(const std::vector<Cell> &cells, const std::vector<int> &widths, const TextStyle &style) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

/// How many columns of a terminal the text takes.
int displayWidth(QStringView text);

}
