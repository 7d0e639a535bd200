// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString oneLine(QString text)
{
    static const QRegularExpression breaks(u"[\\t\\r\\n]+"_s);
    return text.replace(breaks, u" "_s);
}

QString markdownCell(QString text)
{
    return oneLine(std::move(text)).replace(u'|', u"\\|"_s);
}

QString csvCell(QString text)
{
    static const QRegularExpression formula(u"^(?:[=+@\\t\\r]|-(?!\\d))"_s);
    static const QRegularExpression special(u"[\",\\r\\n]"_s);
    if (formula.match(text).hasMatch())
        text.prepend(u'\'');
    return special.match(text).hasMatch() ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QStringList cells(const QStringList &row, QString (*write)(QString))
{
    QStringList written;
    for (const QString &cell : row)
        written.append(write(cell));
    return written;
}

QString markdownRow(const QStringList &row)
{
    return "| "_L1 + cells(row, markdownCell).join(" | "_L1) + " |\n"_L1;
}

QString plainRow(RowFormat format, const QStringList &row)
{
    if (format == RowFormat::Csv)
        return cells(row, csvCell).join(u',') + "\r\n"_L1;
    return cells(row, oneLine).join(u'\t') + u'\n';
}

}

QString rowsText(RowFormat format, const QStringList &titles, const QList<QStringList> &rows)
{
    QString text;
    if (format == RowFormat::Markdown) {
        text = markdownRow(titles) + markdownRow(QStringList(titles.size(), u"---"_s));
        for (const QStringList &row : rows)
            text += markdownRow(row);
        return text;
    }
    text = plainRow(format, titles);
    for (const QStringList &row : rows)
        text += plainRow(format, row);
    return text;
}

}
