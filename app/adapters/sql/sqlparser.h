// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/sql/sqlhelper.h"
#include "models/domain/sqloperation.h"

namespace Trunkline {

/// Parses SQL in the helper process. Whatever the SQL does to the parser, the caller gets a script: a file that it died
/// of has a gap. Blocks: for worker threads. Thread-safe: callers take turns.
class SqlParser
{
    Q_DISABLE_COPY_MOVE(SqlParser)

public:
    using Cancelled = SqlHelper::Cancelled;

    /// @p helper is the program to run.
    explicit SqlParser(QString helper, std::chrono::milliseconds timeout = std::chrono::seconds(5));

    /// In the order of @p texts; shorter when cancelled.
    QList<SqlScript> parse(const QList<QByteArray> &texts, const Cancelled &cancelled = {});
    SqlScript parse(const QByteArray &text) { return parse(QList{text}).value(0); }

    int starts() const { return m_helper.starts(); }

    /// Where the program's own helper lies.
    static QString helperBesideTheProgram();

private:
    SqlHelper m_helper;
};

}
