// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/markdown.h"

#include "models/items/rowtext.h"

namespace Trunkline {

QString markdownTable(const QAbstractItemModel &model, const QList<int> &rows)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    QList<QStringList> texts;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        texts.append(cells);
    }
    return rowsText(RowFormat::Markdown, titles, texts);
}

}
