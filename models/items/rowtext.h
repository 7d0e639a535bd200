// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Trunkline {

enum class RowFormat {
    Text, ///< columns apart by tabs: for a chat, or cells of a sheet
    Markdown,
    Csv, ///< as RFC 4180; what a sheet would take for a formula is marked as text
};

/// Rows of a table for other programs; every row has as many cells as there are titles.
QString rowsText(RowFormat format, const QStringList &titles, const QList<QStringList> &rows);

}
