// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndexList>

namespace Trunkline {

/// The rows of @p model as a Markdown table with its header titles, for pasting into a pull request or a chat.
QString markdownTable(const QAbstractItemModel &model, const QList<int> &rows);

}
