// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "models/ports/branchsource.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QTest>
#include <QTimeZone>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tst_commandline {

namespace {

const QDateTime now{QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC};

/// Answers from a list, and remembers what it was asked.
class ScriptedSource final : public BranchSource
{
public:
    struct Script
    {
        QList<Result<BranchSnapshot>> answers; ///< the last one is repeated; none: never answers
        QList<Depth> asked;
    };

    explicit ScriptedSource(Script &script)
        : m_script(script)
    {
    }

    [[nodiscard]] QFuture<Result<BranchSnapshot>> branches(Depth depth) override
    {
        m_script.asked += depth;
        if (m_script.answers.isEmpty()) {
            m_pending.start();
            return m_pending.future();
        }
        return QtFuture::makeReadyValueFuture(m_script.answers.size() > 1 ? m_script.answers.takeFirst()
                                                                          : m_script.answers.first());
    }
    [[nodiscard]] std::unique_ptr<Subscription> watch(Listener) override { return nullptr; }
    [[nodiscard]] QFuture<Result<void>> fetch() override { return QtFuture::makeReadyValueFuture(Result<void>()); }

private:
    Script &m_script;
    QPromise<Result<BranchSnapshot>> m_pending;
};

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

RepositoryOpener opener(ScriptedSource::Script &script)
{
    return [&script](const Options &, const Clock &) -> Result<OpenedRepository> {
        return OpenedRepository{.policy = {}, .branches = std::make_unique<ScriptedSource>(script)};
    };
}

Outcome run(const QStringList &arguments, const RepositoryOpener &open)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const CommandLine commandLine = parseCommandLine(arguments + QStringList{u"--now"_s, u"2026-03-02T12:00:00Z"_s});
    const int exitCode = runCommandLine(commandLine, open, out, err);
    return {.exitCode = exitCode, .out = out.data(), .err = err.data()};
}

ObjectId id(char digit)
{
    return ObjectId::fromHex(QByteArray(40, digit));
}

BranchSnapshot snapshot(const QList<Branch> &branches)
{
    return {.repository = {.name = u"acme/platform"_s},
            .trunk = {.name = u"main"_s, .tip = id('a')},
            .branches = branches,
            .asOf = now.addSecs(-1)};
}

Branch branch(const QString &name, std::chrono::seconds age)
{
    return {.name = name,
            .refs = {"refs/heads/"_L1 + name},
            .tip = id('b'),
            .author = {.name = u"Ada"_s, .email = u"ada@example.org"_s},
            .startedAt = now.addDuration(-age),
            .lastCommitAt = now.addDuration(-1h),
            .mergeBase = id('c'),
            .ahead = 2,
            .behind = 5,
            .merged = Merged::No,
            .conflictsWithTrunk = QStringList()};
}

QList<Branch> unanalysed(int count)
{
    QList<Branch> branches;
    for (int i = 0; i < count; ++i) {
        branches += branch(u"feat/%1"_s.arg(i, 5), 1h);
        branches.last().conflictsWithTrunk.reset();
    }
    return branches;
}

}

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAVerbTheWindowIsMeant()
    {
        QCOMPARE(parseCommandLine({}).action, CommandLine::Action::OpenWindow);
        QCOMPARE(parseCommandLine({}).options.repository, u"."_s);
        QCOMPARE(parseCommandLine({u"/tmp"_s}).options.repository, u"/tmp"_s);
        QCOMPARE(parseCommandLine({u"--repo"_s, u"branches"_s}).action, CommandLine::Action::OpenWindow);
    }

    void optionsMayStandAnywhere()
    {
        const CommandLine line = parseCommandLine({u"--json"_s, u"branches"_s, u"--timeout"_s, u"0.5"_s, u"-q"_s,
                                                   u"--color=always"_s, u"--analysis"_s, u"none"_s});
        QCOMPARE(line.action, CommandLine::Action::RunVerb);
        QCOMPARE(line.verb->name, u"branches"_s);
        QCOMPARE(line.options.format, Options::Format::Json);
        QCOMPARE(line.options.timeout, 500ms);
        QCOMPARE(line.options.verbosity, Options::Verbosity::Quiet);
        QCOMPARE(line.options.colour, Options::Colour::Always);
        QCOMPARE(line.options.analysis, Options::Analysis::None);
    }

    void nowIsUtcUnlessItSaysOtherwise()
    {
        const auto parsed = [](const QString &text) { return parseCommandLine({u"--now"_s, text}).options.now; };
        QCOMPARE(parsed(u"2026-03-02T12:00:00Z"_s), now);
        QCOMPARE(parsed(u"2026-03-02T12:00:00"_s), now);
        QCOMPARE(parsed(u"2026-03-02T14:00:00+02:00"_s), now);
        QCOMPARE(parsed(u"2026-03-02T14:00:00+02:00"_s).timeSpec(), Qt::UTC);
    }

    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        QTest::newRow("option") << QStringList{u"branches"_s, u"--jsn"_s} << u"Unknown option 'jsn'"_s;
        QTest::newRow("verb") << QStringList{u"brunches"_s} << u"\"brunches\" is neither a verb nor a folder"_s;
        QTest::newRow("extra") << QStringList{u"branches"_s, u"x"_s} << u"\"x\" is one argument too many"_s;
        QTest::newRow("now") << QStringList{u"branches"_s, u"--now"_s, u"noon"_s}
                             << u"--now takes a time like 2026-11-22T17:00:00Z, not \"noon\""_s;
        QTest::newRow("timeout") << QStringList{u"branches"_s, u"--timeout"_s, u"0"_s}
                                 << u"--timeout takes a number of seconds above 0, not \"0\""_s;
        QTest::newRow("color") << QStringList{u"branches"_s, u"--color"_s, u"red"_s}
                               << u"--color takes auto, always, never, not \"red\""_s;
        QTest::newRow("analysis") << QStringList{u"branches"_s, u"--analysis"_s, u"some"_s}
                                  << u"--analysis takes auto, all, none, not \"some\""_s;
    }
    void wrongUseIsRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, message);
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        QCOMPARE(runCommandLine(parseCommandLine(arguments), {}, out, err), 2);
        QCOMPARE(QString::fromUtf8(err.data()), u"trunkline: %1; see: trunkline --help\n"_s.arg(message));
        QVERIFY(out.data().isEmpty());
    }

    void helpNamesEveryVerbAndOption()
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        QCOMPARE(runCommandLine(parseCommandLine({u"branches"_s, u"--help"_s}), {}, out, err), 0);
        for (const char *name : {"[PATH]", "status", "branches", "--repo <PATH>", "--json", "--now <TIME>", "--timeout",
                                 "--color", "--analysis", "-q, --quiet", "-v, --verbose", "-h, --help", "--version"})
            QVERIFY2(out.data().contains(name), name);
        QVERIFY(err.data().isEmpty());
    }

    void tableShowsTheMostUrgentFirst()
    {
        Branch conflicting = branch(u"fix/vat"_s, 41h);
        conflicting.conflictsWithTrunk = {u"a"_s, u"b"_s};
        Branch merged = branch(u"feat/done"_s, 80h);
        merged.merged = Merged::Squash;
        Branch unknown{.name = u"feat/odd"_s};
        unknown.conflictsWithTrunk = QStringList();
        unknown.merged = Merged::No;
        ScriptedSource::Script script{.answers = {snapshot({branch(u"feat/cart"_s, 5h), conflicting, merged, unknown,
                                                            branch(u"feat/invoice"_s, 71h)})},
                                      .asked = {}};
        const Outcome outcome = run({u"branches"_s}, opener(script));
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(
                QString::fromUtf8(outcome.out),
                u"BRANCH            AGE  STATE    DUE        AHEAD  BEHIND  AUTHOR  LAST COMMIT  NOTES\n"
                "feat/invoice     71 h  overdue  23 h over      2       5  Ada     1 h ago\n"
                "fix/vat          41 h  due      in 7 h         2       5  Ada     1 h ago      conflicts in 2 files\n"
                "feat/done      3 days  merged                  2       5  Ada     1 h ago      squash-merged\n"
                "feat/odd      unknown  unknown                 ?       ?          unknown\n"
                "feat/cart         5 h  fresh    in 43 h        2       5  Ada     1 h ago\n"
                "\n"
                "acme/platform, trunk main at aaaaaaa: 5 branches (1 overdue, 1 due, 1 fresh, 1 merged, 1 unknown)\n"_s);
        QCOMPARE(outcome.exitCode, 0);
    }

    void noBranchIsTheGoal()
    {
        ScriptedSource::Script script{.answers = {snapshot({})}, .asked = {}};
        QCOMPARE(run({u"branches"_s}, opener(script)).out, "No branch but main: that is the goal.\n");
    }

    void fewUnknownBranchesAreAnalysed()
    {
        ScriptedSource::Script script{.answers = {snapshot(unanalysed(250)), snapshot({branch(u"feat/0"_s, 1h)})},
                                      .asked = {}};
        const Outcome outcome = run({u"branches"_s, u"--json"_s}, opener(script));
        QCOMPARE(script.asked, (QList{BranchSource::Depth::Graph, BranchSource::Depth::Complete}));
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["items"_L1].toArray().size(), 1);
        QCOMPARE(outcome.err, QByteArray());
    }

    void manyUnknownBranchesAreLeftAndSaidSo()
    {
        ScriptedSource::Script script{.answers = {snapshot(unanalysed(251))}, .asked = {}};
        Outcome outcome = run({u"branches"_s, u"--json"_s}, opener(script));
        QCOMPARE(script.asked, QList{BranchSource::Depth::Graph});
        QVERIFY(outcome.err.startsWith("trunkline: 251 branches are not yet checked"));
        QCOMPARE(outcome.err.count('\n'), 1);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(outcome.out)["items"_L1][0]["conflictsWithTrunk"_L1].isNull());

        outcome = run({u"branches"_s, u"--json"_s, u"-q"_s}, opener(script));
        QCOMPARE(outcome.err, QByteArray());
        script.asked.clear();
        run({u"branches"_s, u"--analysis"_s, u"all"_s}, opener(script));
        QCOMPARE(script.asked, (QList{BranchSource::Depth::Graph, BranchSource::Depth::Complete}));
    }

    void analysisNoneNeverAnalyses()
    {
        ScriptedSource::Script script{.answers = {snapshot(unanalysed(1))}, .asked = {}};
        run({u"branches"_s, u"--analysis"_s, u"none"_s}, opener(script));
        QCOMPARE(script.asked, QList{BranchSource::Depth::Graph});
    }

    void failedSourceIsSaidAndTheJsonStaysValid()
    {
        const RepositoryOpener open = [](const Options &options, const Clock &) -> Result<OpenedRepository> {
            return Failure(Error{.kind = Error::Kind::NotFound,
                                 .cause = Error::Cause::NotARepository,
                                 .origin = options.repository});
        };
        const Outcome outcome = run({u"branches"_s, u"--json"_s, u"--repo"_s, u"/x"_s}, open);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.err,
                 "trunkline: There is no git repository at /x. Choose the folder of a clone; on the command line: "
                 "--repo PATH\n");
        QCOMPARE(outcome.out,
                 "{\n"
                 "  \"schema\": 1,\n"
                 "  \"generatedAt\": \"2026-03-02T12:00:00Z\",\n"
                 "  \"repository\": null,\n"
                 "  \"trunk\": null,\n"
                 "  \"source\": {\"name\": \"git\", \"state\": \"failed\", \"asOf\": null, \"error\": {\"kind\": "
                 "\"notFound\", \"message\": \"There is no git repository at /x.\", \"hint\": \"Choose the folder of a "
                 "clone; on the command line: --repo PATH\"}},\n"
                 "  \"items\": []\n"
                 "}\n");
        QCOMPARE(run({u"branches"_s}, open).out, QByteArray());
        const QJsonDocument status = QJsonDocument::fromJson(run({u"status"_s, u"--json"_s}, open).out);
        QCOMPARE(status["sources"_L1][0]["state"_L1].toString(), u"failed"_s);
        QCOMPARE(status["unknown"_L1].toArray().size(), 43); // every rule
        QVERIFY(status["items"_L1][0]["count"_L1].isNull());
    }

    void wrongConfigurationHasItsOwnExitCode()
    {
        const RepositoryOpener open = [](const Options &, const Clock &) -> Result<OpenedRepository> {
            return Failure(Error{.cause = Error::Cause::BadPolicy,
                                 .origin = u".trunkline.yaml"_s,
                                 .detail = u"line 3, column 5: not a number"_s});
        };
        const Outcome outcome = run({u"branches"_s}, open);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains(".trunkline.yaml: line 3, column 5: not a number."));
    }

    void aSourceThatNeverAnswersTimesOut()
    {
        ScriptedSource::Script script;
        const Outcome outcome = run({u"branches"_s, u"--json"_s, u"--timeout"_s, u"0.05"_s}, opener(script));
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["source"_L1]["error"_L1]["kind"_L1].toString(), u"timeout"_s);
    }

    void factsStayWhenOnlyTheAnalysisFails()
    {
        ScriptedSource::Script script{
                .answers = {snapshot(unanalysed(2)), Failure(Error{.kind = Error::Kind::Timeout})}, .asked = {}};
        const Outcome outcome = run({u"branches"_s, u"--json"_s}, opener(script));
        QCOMPARE(outcome.exitCode, 3);
        const QJsonDocument json = QJsonDocument::fromJson(outcome.out);
        QCOMPARE(json["source"_L1]["state"_L1].toString(), u"live"_s);
        QCOMPARE(json["source"_L1]["error"_L1]["kind"_L1].toString(), u"timeout"_s);
        QCOMPARE(json["items"_L1].toArray().size(), 2);
    }

    void tenThousandBranchesAreWrittenInAMoment()
    {
        QList<Branch> branches;
        for (int i = 0; i < 10'000; ++i)
            branches += branch(u"feat/some-longer-branch-name-%1"_s.arg(i), std::chrono::hours(i % 100));
        ScriptedSource::Script script{.answers = {snapshot(branches)}, .asked = {}};
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = run({u"branches"_s, u"--json"_s}, opener(script));
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(outcome.out.count("\"name\": \"feat/"), 10'000);
        QVERIFY(elapsed < 2000); // generous: sanitizers and busy machines
    }
};

GUILESS_TEST(CommandLineTest)

}

#include "tst_commandline.moc"
