// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/migrationverification.h"

#include "app/cli/await.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/terminal.h"
#include "models/ports/clock.h"
#include "models/ports/migrationsource.h"
#include "models/ports/migrationverifier.h"
#include "models/rules/migrationassembly.h"
#include "models/wording/errorwording.h"
#include "models/wording/migrationwording.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using VerificationState = Verification::State;

struct Verified
{
    Migration migration;
    Verification verification;
};

bool isBad(const Verified &one)
{
    const VerificationState state = one.verification.state;
    return state == VerificationState::SchemaDiffers || state == VerificationState::RowsDiffer
            || state == VerificationState::Failed || state == VerificationState::NotRun;
}

QString titleOf(const Migration &migration)
{
    return QString::number(migration.version) + u'_' + migration.name;
}

QString blobsOf(const Migration &migration)
{
    QString blobs = migration.up.blob.toHex();
    for (const std::optional<MigrationFile> *file : {&migration.down, &migration.probe})
        blobs += u' ' + (*file ? (*file)->blob.toHex() : QString());
    return blobs;
}

/// What is asked for: versions, everything, what is not on a commit, or what is new and not proven.
QList<Migration> wantedOf(const VerbContext &context, const MigrationSnapshot &snapshot,
                          const std::optional<QStringList> &before)
{
    const QStringList versions = context.options.operands.mid(1);
    const bool isAll = context.options.own.contains(u"all"_s);
    QList<Migration> wanted;
    for (const Migration &migration : snapshot.migrations) {
        if (migration.place == Migration::Place::DatabaseOnly)
            continue;
        const VerificationState state = migration.verification.state;
        const bool isOpen = state == VerificationState::Never || state == VerificationState::Outdated;
        const bool isNamed = versions.contains(QString::number(migration.version));
        const bool isChanged = before && !before->contains(blobsOf(migration));
        const bool isNew = migration.place != Migration::Place::Trunk || state == VerificationState::Outdated
                || migration.state == Migration::State::Pending;
        if (!versions.isEmpty() ? isNamed : isAll || (before ? isChanged : isOpen && isNew))
            wanted.append(migration);
    }
    return wanted;
}

Paint paintOf(Verification::Writes writes)
{
    return writes == Verification::Writes::Kept    ? Paint::Good
            : writes == Verification::Writes::Lost ? Paint::Bad
                                                   : Paint::Faint;
}

void writeText(const VerbContext &context, const QList<Verified> &results)
{
    const TextStyle style = styleFor(context.out, context.options.colour);
    TextTable table({{.title = u"MIGRATION"_s, .elide = TextTable::Elide::Middle, .minimum = 20},
                     {.title = u"RESULT"_s},
                     {.title = u"LATER ROWS"_s},
                     {.title = u"LOCKS"_s, .elide = TextTable::Elide::End, .minimum = 10},
                     {.title = u"WHAT"_s, .elide = TextTable::Elide::End, .minimum = 20}});
    for (const Verified &one : results) {
        QStringList locks;
        for (const ObservedLock &lock : one.verification.locks)
            locks.append(lock.object + u' ' + lock.mode + (lock.isRewritten ? u" (rewritten)"_s : QString()));
        const Paint paint = isBad(one)                                ? Paint::Bad
                : one.verification.state == VerificationState::Passed ? Paint::Good
                                                                      : Paint::Warning;
        table.addRow({{.text = titleOf(one.migration)},
                      {.text = verificationText(one.verification), .paint = paint},
                      {.text = writesText(one.verification), .paint = paintOf(one.verification.writes)},
                      {.text = locks.join(u", "_s)},
                      {.text = one.verification.state == VerificationState::Passed
                               ? QString()
                               : verificationSentence(one.verification)}});
    }
    table.write(context.out, style);
    for (const Verified &one : results) {
        if (one.verification.differences.isEmpty())
            continue;
        context.out.write('\n' + titleOf(one.migration).toUtf8() + ":\n");
        for (const QString &line : one.verification.differences)
            context.out.write("  " + line.toUtf8() + '\n');
    }
}

void writeJson(const VerbContext &context, const QList<Verified> &results)
{
    using enum JsonWriter::Layout;
    JsonWriter json(context.out);
    json.beginObject(Lines);
    json.member("schema"_L1, qint64(1));
    json.member("generatedAt"_L1, context.clock.now());
    json.key("items"_L1);
    json.beginArray(Lines);
    for (const Verified &one : results) {
        json.beginObject();
        json.member("database"_L1, one.migration.database);
        json.member("version"_L1, QString::number(one.migration.version));
        json.member("name"_L1, one.migration.name);
        json.member("state"_L1, verificationName(one.verification.state));
        json.member("at"_L1, one.verification.at);
        json.textOrNull("detail"_L1, one.verification.detail);
        json.list("differences"_L1, one.verification.differences);
        json.member("dualWrite"_L1, writesName(one.verification));
        json.list("dualWrites"_L1, one.verification.inStep);
        json.key("locks"_L1);
        json.beginArray();
        for (const ObservedLock &lock : one.verification.locks) {
            json.beginObject();
            json.member("object"_L1, lock.object);
            json.member("mode"_L1, lock.mode);
            json.member("rewritten"_L1, lock.isRewritten);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeJunit(const VerbContext &context, const QList<Verified> &results)
{
    const auto bad = std::ranges::count_if(results, isBad);
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"trunkline migrations verify\" "
                  "tests=\"%1\" failures=\"%2\">\n"_s.arg(results.size())
                          .arg(bad);
    for (const Verified &one : results) {
        xml += u"  <testcase classname=\"%1\" name=\"%2\" time=\"%3\""_s.arg(
                one.migration.database.toHtmlEscaped(), titleOf(one.migration).toHtmlEscaped(),
                QString::number(double(one.verification.upMilliseconds) / 1000, 'f', 3));
        xml += u">\n"_s;
        if (isBad(one))
            xml += u"    <failure message=\"%1\">%2</failure>\n"_s.arg(
                    verificationSentence(one.verification).toHtmlEscaped(),
                    one.verification.differences.join(u'\n').toHtmlEscaped());
        xml += u"    <system-out>%1</system-out>\n  </testcase>\n"_s.arg(
                writesSentence(one.verification).toHtmlEscaped());
    }
    context.out.write((xml + u"</testsuite>\n"_s).toUtf8());
}

/// Up and down of every migration that @p commit holds, by blobs; nullopt when git does not know it.
std::optional<QStringList> filesAt(const VerbContext &context, RepositoryReading &repository, const QString &commit)
{
    const auto line
            = std::ranges::find_if(std::as_const(repository.git.snapshot->branches), [&commit](const Branch &branch) {
                  return branch.name == commit || branch.refs.contains("refs/remotes/"_L1 + commit)
                          || branch.refs.contains("refs/heads/"_L1 + commit) || branch.tip.toHex() == commit;
              });
    const Trunk &trunk = repository.git.snapshot->trunk;
    const bool isTrunk = commit == trunk.name || trunk.ref.endsWith(u'/' + commit) || commit == trunk.tip.toHex();
    if (!isTrunk && line == repository.git.snapshot->branches.cend())
        return std::nullopt;
    MigrationQuestion question{.repository = repository.git.snapshot->repository, .trunk = trunk};
    if (!isTrunk)
        question.trunk.tip = line->tip;
    const auto reading = await(repository.opened.migrations->migrations(question),
                               QDeadlineTimer(context.options.timeout), commit);
    QStringList files;
    if (reading) {
        for (const Migration &migration : reading->migrations) {
            if (migration.place == Migration::Place::Trunk)
                files.append(blobsOf(migration));
        }
    }
    return files;
}

ExitCode refuseVerification(const VerbContext &context, const QString &why)
{
    context.err.write("trunkline: "_ba + why.toUtf8() + "; see: trunkline --help\n");
    return ExitCode::WrongUse;
}

}

ExitCode verifyMigrations(const VerbContext &context, RepositoryReading &repository, const MigrationSnapshot &snapshot)
{
    const QMap<QString, QString> &own = context.options.own;
    const QString format
            = own.value(u"format"_s, context.options.format == Options::Format::Json ? u"json"_s : u"text"_s);
    if (format != "text"_L1 && format != "json"_L1 && format != "junit"_L1)
        return refuseVerification(context, u"--format takes text, json, junit, not \"%1\""_s.arg(format));
    std::optional<QStringList> before;
    if (own.contains(u"changed-since"_s)) {
        before = filesAt(context, repository, own.value(u"changed-since"_s));
        if (!before)
            return refuseVerification(context, u"there is no branch \"%1\""_s.arg(own.value(u"changed-since"_s)));
    }
    const QList<Migration> wanted = wantedOf(context, snapshot, before);
    QList<Verified> results;
    QMap<QString, QStringList> byDatabase;
    for (const Migration &migration : wanted)
        byDatabase[migration.database].append(migration.key());
    for (const auto &[database, keys] : byDatabase.asKeyValueRange()) {
        const QString url = own.value(u"database-url"_s, qEnvironmentVariable("TRUNKLINE_SCRATCH_URL"));
        const auto verified = await(
                repository.opened.migrationVerifier->verify({.migrations = inOrder(snapshot.migrations, database),
                                                             .wanted = keys,
                                                             .isForeignAllowed = own.contains(u"allow-forks"_s),
                                                             .databaseUrl = url}),
                QDeadlineTimer(context.options.timeout), u"PostgreSQL"_s);
        if (!verified) {
            const ErrorText text = describe(verified.error());
            context.err.write("trunkline: "_ba + text.message.toUtf8() + ' ' + text.hint.toUtf8() + '\n');
            return verified.error().cause == Error::Cause::NotScratch
                            || verified.error().cause == Error::Cause::BadDatabaseUrl
                    ? ExitCode::WrongUse
                    : ExitCode::SourceFailed;
        }
        for (const VerifiedMigration &one : *verified) {
            const auto migration = std::ranges::find(snapshot.migrations, one.key, &Migration::key);
            if (migration != snapshot.migrations.cend())
                results.append({.migration = *migration, .verification = one.verification});
        }
    }
    if (format == "junit"_L1)
        writeJunit(context, results);
    else if (format == "json"_L1)
        writeJson(context, results);
    else if (results.isEmpty())
        context.out.write("Nothing to verify: every new migration has been run up and down since it changed.\n");
    else
        writeText(context, results);
    return std::ranges::any_of(results, isBad) ? ExitCode::Findings : ExitCode::Fine;
}

}
