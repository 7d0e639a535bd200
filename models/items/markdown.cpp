// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/markdown.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Trunkline {

static QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(QString(cell).replace(u'|', u"\\|"_s));
    return u"| "_s % escaped.join(u" | "_s) % u" |\n"_s;
}

QString markdownTable(const QAbstractItemModel &model, const QList<int> &rows)
{
    QStringList titles;
    QStringList rules;
    for (int column = 0; column < model.columnCount(); ++column) {
        titles.append(model.headerData(column, Qt::Horizontal).toString());
        rules.append(u"---"_s);
    }
    QString table = markdownRow(titles) + markdownRow(rules);
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        table += markdownRow(cells);
    }
    return table;
}

}
