// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/probepieces.h"

#include "models/rules/sql/sqltext.h"

#include <algorithm>
#include <ranges>

namespace Trunkline {

namespace {

bool isByItself(const SqlOperation &operation)
{
    using enum SqlOperation::Kind;
    return operation.kind == Insert || operation.kind == Update || operation.kind == Delete || operation.kind == Query
            || (operation.kind == Unseen && operation.detail == QLatin1StringView("call"));
}

/// True where a statement ended, or none began.
bool isBetween(const QList<SqlToken> &tokens, const QByteArray &text, qsizetype offset)
{
    const auto backwards = std::views::reverse(tokens);
    const auto before = std::ranges::find_if(backwards, [offset](const SqlToken &token) {
        return token.offset < offset && token.kind != SqlToken::Kind::Comment;
    });
    return before == backwards.end() || text.at(before->offset) == ';';
}

}

QList<ProbePiece> piecesOf(const MigrationFile &probe)
{
    QList<ProbePiece> whole{{.text = probe.text, .script = probe.script}};
    if (!probe.script.gaps.isEmpty() || !std::ranges::all_of(probe.script.operations, isByItself))
        return whole;
    QMap<qint32, qint32> starts; // by statement
    for (const SqlOperation &operation : probe.script.operations) {
        const qint32 known = starts.value(operation.statement, operation.offset);
        starts.insert(operation.statement, std::min(known, operation.offset));
    }
    if (starts.size() != probe.script.statements)
        return whole;
    const QList<SqlToken> tokens = sqlTokens(probe.text);
    QList<ProbePiece> pieces;
    for (auto start = starts.cbegin(); start != starts.cend(); ++start) {
        if (!isBetween(tokens, probe.text, start.value())) // it begins before what is seen of it: DO
            return whole;
        const auto next = std::next(start);
        const qsizetype end = next == starts.cend() ? probe.text.size() : next.value();
        ProbePiece piece{.text = probe.text.sliced(start.value(), end - start.value()), .script = {.statements = 1}};
        for (const SqlOperation &operation : probe.script.operations) {
            if (operation.statement == start.key())
                piece.script.operations.append(operation);
        }
        pieces.append(piece);
    }
    return pieces.isEmpty() ? whole : pieces;
}

}
