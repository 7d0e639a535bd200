// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/sql/sqlhelper.h"
#include "models/domain/sqlreads.h"

namespace Trunkline {

/// Finds out what queries read, in the helper process. Blocks: for worker threads.
class QueryReader
{
public:
    QueryReader(const QString &helper, const SqlCatalogue &catalogue);

    /// In the order of @p queries; fewer when cancelled.
    QList<SqlReads> reads(const QList<QByteArray> &queries, const SqlHelper::Cancelled &cancelled = {});
    SqlReads reads(const QByteArray &query) { return reads(QList{query}).value(0); }

private:
    SqlHelper m_helper;
};

}
