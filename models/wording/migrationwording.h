// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"
#include "models/rules/sql/foreigndrops.h"

namespace Trunkline {

/// One or two words for a cell: "contract", "missing", "pending", "passed".
QString kindText(MigrationKind kind);
QString downText(Migration::Down down);
QString stateText(const Migration &migration);
QString verificationText(const Verification &verification);
QString phaseText(SchemaChange::Phase phase);

/// "orders.total → total_cents", "sessions.token_v1 (drop)".
QString changeText(const SchemaChange &change);
/// "64 % · 8.2 M rows"; what is not known is said so.
QString backfillText(const SchemaChange &change);
/// "31 h ago", "none for 51 h", "unknown".
QString readsText(const SchemaChange &change, const QDateTime &now);
/// By whom, how often and when, or why that is not known.
QString readersText(const SchemaChange &change, const QDateTime &now);
/// Why it is not known; part of a sentence.
QString doubtText(const ReadEvidence &reads, const QDateTime &now);
/// One sentence.
QString blockerText(const ContractBlocker &blocker, const SchemaChange &change, const QDateTime &now);
/// Why something in the file cannot be judged: one sentence.
QString gapText(const SqlGap &gap);
/// What the down takes away that the up did not bring: one sentence.
QString foreignDropText(const Migration &migration, const ForeignDrop &drop);
/// The result of a run up and down in a sentence, with what went wrong.
QString verificationSentence(const Verification &verification);

/// What becomes of rows written after the up: "kept in step", "not shown"; and in a sentence.
QString writesText(const Verification &verification);
QString writesSentence(const Verification &verification);
/// What keeps old and new in step: "a trigger, not exercised", "no dual write seen". Empty where nothing has to.
QString dualWriteText(const SchemaChange &change);

/// What a reviewer would write under the pull request, as Markdown.
QString reviewComment(const Migration &migration, const MigrationSnapshot &snapshot, const QDateTime &now);

/// As in the JSON contract.
QLatin1StringView kindName(MigrationKind kind);
QLatin1StringView stateName(Migration::State state);
QLatin1StringView downName(Migration::Down down);
QLatin1StringView verificationName(Verification::State state);
QLatin1StringView writesName(const Verification &verification);
QLatin1StringView phaseName(SchemaChange::Phase phase);
std::optional<QLatin1StringView> dualWriteName(SchemaChange::DualWrite dualWrite);

/// For a spreadsheet: one line each, in this order.
QByteArray migrationsAsCsv(const QList<Migration> &migrations);

}
