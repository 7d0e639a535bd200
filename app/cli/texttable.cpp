// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"

#include <QIODevice>

#include <algorithm>
#include <cwchar>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int Gap = 2;

int characterWidth(char32_t character)
{
    if (character >= 0x20 && character < 0x7f)
        return 1;
    return std::max(wcwidth(wchar_t(character)), 0);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// Foreign text must not steer the terminal.
QString printable(QString text)
{
    std::ranges::replace_if(text, isControl, QChar(u'\uFFFD'));
    return text;
}

/// The first characters that fit into @p width.
QString fitted(const QString &text, int width)
{
    QString result;
    for (const char32_t character : text.toUcs4()) {
        width -= characterWidth(character);
        if (width < 0)
            break;
        result += QStringView(QChar::fromUcs4(character));
    }
    return result;
}

QString reversed(const QString &text)
{
    QList<uint> characters = text.toUcs4();
    std::ranges::reverse(characters);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

QString elided(const QString &text, int width, TextTable::Elide elide)
{
    if (elide == TextTable::Elide::Never || displayWidth(text) <= width)
        return text;
    if (elide == TextTable::Elide::End)
        return fitted(text, width - 1) + u'…';
    const int tail = (width - 1) / 2;
    return fitted(text, width - 1 - tail) + u'…' + reversed(fitted(reversed(text), tail));
}

}

int displayWidth(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < u'\x7f'; }))
        return int(text.size());
    const QList<uint> characters = text.toUcs4();
    return std::accumulate(characters.begin(), characters.end(), 0,
                           [](int sum, uint character) { return sum + characterWidth(character); });
}

QString TextStyle::painted(const QString &text, Paint paint) const
{
    static constexpr const char *codes[] = {"", "\x1b[1m", "\x1b[32m", "\x1b[33m", "\x1b[31m", "\x1b[2m"};
    QString safe = printable(text);
    if (colour == Colour::Plain || paint == Paint::None || text.isEmpty())
        return safe;
    return QLatin1StringView(codes[int(paint)]) + safe + "\x1b[0m"_L1;
}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::addRow(std::vector<Cell> cells)
{
    for (Cell &cell : cells)
        cell.text = printable(std::move(cell.text));
    m_rows.push_back(std::move(cells));
}

/// The width of each column; 0 for one that holds nothing.
std::vector<int> TextTable::widths(const TextStyle &style) const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (const std::vector<Cell> &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i].text));
    }
    int total = -Gap;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] == 0)
            continue;
        widths[i] = std::max(widths[i], displayWidth(m_columns[i].title));
        total += widths[i] + Gap;
    }
    int excess = total - style.width.value_or(total);
    for (std::size_t i = widths.size(); i-- > 0;) { // the last columns matter least
        const int spare = m_columns[i].elide == Elide::Never ? 0 : std::max(widths[i] - m_columns[i].minimum, 0);
        const int given = std::clamp(excess, 0, spare);
        widths[i] -= given;
        excess -= given;
    }
    return widths;
}

QString TextTable::line(const std::vector<Cell> &cells, const std::vector<int> &widths, const TextStyle &style) const
{
    QString line;
    int pending = 0; // blanks are written only before more text
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (widths[i] == 0)
            continue;
        const QString text = elided(cells[i].text, widths[i], m_columns[i].elide);
        const int blanks = widths[i] - displayWidth(text);
        const bool isRight = m_columns[i].align == Align::Right;
        if (!text.isEmpty()) {
            line += QString(pending + (isRight ? blanks : 0), u' ') + style.painted(text, cells[i].paint);
            pending = isRight ? 0 : blanks;
        } else {
            pending += blanks;
        }
        pending += Gap;
    }
    return line;
}

void TextTable::write(QIODevice &out, const TextStyle &style) const
{
    const std::vector<int> columnWidths = widths(style);
    std::vector<Cell> titles;
    titles.reserve(m_columns.size());
    for (const Column &column : m_columns)
        titles.push_back({.text = column.title, .paint = Paint::Strong});
    QByteArray text = line(titles, columnWidths, style).toUtf8() + '\n';
    for (const std::vector<Cell> &row : m_rows)
        text += line(row, columnWidths, style).toUtf8() + '\n';
    out.write(text);
}

}
