// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/adapters/clock/fixedclock.h"
#include "app/adapters/clock/systemclock.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTimeZone>
#include <QTranslator>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <clocale>
#include <langinfo.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

template <typename T>
struct Choice
{
    QString name;
    T value;
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
            {u"repo"_s, u"The repository at PATH instead of the current folder."_s, u"PATH"_s},
            {u"json"_s, u"Print JSON instead of a table."_s},
            {u"now"_s, u"Take TIME (ISO 8601, UTC unless it says otherwise) for the current time."_s, u"TIME"_s},
            {u"timeout"_s, u"Give a source SECONDS to answer (300)."_s, u"SECONDS"_s},
            {u"color"_s, u"Colours: auto, always or never."_s, u"WHEN"_s},
            {u"analysis"_s,
             u"Find squash and rebase merges and conflicts with trunk: all, none (only those known already), or auto: "
             "all unless that is much work."_s,
             u"HOW"_s},
            {u"docker-host"_s,
             u"The swarm manager at ADDRESS (unix://, tcp://, ssh://), or the docker context of that name, instead of "
             "DOCKER_HOST."_s,
             u"ADDRESS"_s},
            {u"github-repo"_s, u"The repository on GitHub, where the remote does not tell."_s, u"OWNER/NAME"_s},
            {u"demo"_s, u"In a sandbox that is made up, and gone afterwards, instead of a repository."_s},
            {u"capture"_s, u"The window: write a picture of every page into FOLDER, and end."_s, u"FOLDER"_s},
            {{u"q"_s, u"quiet"_s}, u"No notes on standard error, only errors."_s},
            {{u"v"_s, u"verbose"_s}, u"Say on standard error what is done."_s},
            {{u"h"_s, u"help"_s}, u"Show this help."_s},
            {u"version"_s, u"Show the version."_s},
    });
}

void addOwnOptions(QCommandLineParser &parser)
{
    QStringList known;
    for (const Verb &verb : allVerbs()) {
        for (const VerbOption &option : verb.options) {
            if (!known.contains(option.name))
                parser.addOption({option.name, option.description, option.valueName});
            known += option.name;
        }
    }
}

/// The options alone, aligned.
QString optionsText(const QCommandLineParser &parser)
{
    // QCommandLineParser would name the program by its whole path
    return parser.helpText().section(u'\n', 1).trimmed();
}

QString verbsText()
{
    QString verbs;
    for (const Verb &verb : allVerbs()) {
        verbs += "  trunkline "_L1 + verb.name.leftJustified(12) + verb.summary + u'\n';
        for (const QString &form : verb.forms)
            verbs += "  trunkline "_L1 + verb.name + u' ' + form + u'\n';
    }
    return verbs;
}

QString ownOptionsText()
{
    QString text;
    for (const Verb &verb : allVerbs()) {
        QCommandLineParser parser;
        for (const VerbOption &option : verb.options)
            parser.addOption({option.name, option.description, option.valueName});
        if (!verb.options.isEmpty())
            text += u"\nOf %1:\n"_s.arg(verb.name) + optionsText(parser).section(u'\n', 1) + u'\n';
    }
    return text;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return "Trunkline shows how a team's trunk-based development stands.\n\n"
           "  trunkline [PATH]      open the window on the repository at PATH (default: the current folder)\n"
           "  trunkline LINK        open it on what trunkline://PAGE/KEY?repository=PATH names\n"
           "  trunkline --demo      open it on a sandbox: a made-up team's day, with nothing to set up\n"_L1
            + verbsText() + u'\n' + optionsText(parser) + u'\n' + ownOptionsText();
}

/// Refuses by giving back what is wrong.
using Complaint = std::optional<QString>;

template <typename T>
Complaint readChoice(const QCommandLineParser &parser, const QString &option, const QList<Choice<T>> &choices,
                     T &target)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const auto choice = std::ranges::find(choices, parser.value(option), &Choice<T>::name);
    if (choice != choices.end()) {
        target = choice->value;
        return std::nullopt;
    }
    QStringList names;
    for (const Choice<T> &known : choices)
        names += known.name;
    return u"--%1 takes %2, not \"%3\""_s.arg(option, names.join(u", "), parser.value(option));
}

Complaint readNow(const QCommandLineParser &parser, Options &options)
{
    if (!parser.isSet(u"now"_s))
        return std::nullopt;
    QDateTime now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODateWithMs);
    if (!now.isValid())
        return u"--now takes a time like 2026-11-22T17:00:00Z, not \"%1\""_s.arg(parser.value(u"now"_s));
    if (now.timeSpec() == Qt::LocalTime)
        now.setTimeZone(QTimeZone::UTC);
    options.now = now.toUTC();
    return std::nullopt;
}

Complaint readTimeout(const QCommandLineParser &parser, Options &options)
{
    if (!parser.isSet(u"timeout"_s))
        return std::nullopt;
    constexpr double longest = 1'000'000;
    bool isNumber = false;
    const double seconds = parser.value(u"timeout"_s).toDouble(&isNumber);
    const bool isSensible = isNumber && seconds > 0 && seconds <= longest;
    if (!isSensible)
        return u"--timeout takes a number of seconds above 0, not \"%1\""_s.arg(parser.value(u"timeout"_s));
    options.timeout = std::chrono::milliseconds(std::max<qint64>(qint64(seconds * 1000), 1));
    return std::nullopt;
}

Complaint readGithubRepository(const QCommandLineParser &parser, Options &options)
{
    static const QRegularExpression form(u"^[\\w.-]+/[\\w.-]+$"_s);
    options.githubRepository = parser.value(u"github-repo"_s);
    if (!parser.isSet(u"github-repo"_s) || form.match(options.githubRepository).hasMatch())
        return std::nullopt;
    return u"--github-repo takes OWNER/NAME, not \"%1\""_s.arg(options.githubRepository);
}

/// The sandbox brings all of these itself.
Complaint readDemo(const QCommandLineParser &parser)
{
    for (const QString &other : {u"repo"_s, u"docker-host"_s, u"github-repo"_s}) {
        if (parser.isSet(u"demo"_s) && parser.isSet(other))
            return u"--%1 does not go with --demo"_s.arg(other);
    }
    return std::nullopt;
}

Complaint readOptions(const QCommandLineParser &parser, Options &options)
{
    using enum Options::Colour;
    if (parser.isSet(u"repo"_s))
        options.repository = parser.value(u"repo"_s);
    if (parser.isSet(u"json"_s))
        options.format = Options::Format::Json;
    if (parser.isSet(u"quiet"_s))
        options.verbosity = Options::Verbosity::Quiet;
    else if (parser.isSet(u"verbose"_s))
        options.verbosity = Options::Verbosity::Verbose;
    options.dockerHost = parser.value(u"docker-host"_s);
    options.captureFolder = parser.value(u"capture"_s);
    options.isDemo = parser.isSet(u"demo"_s);
    Complaint complaint = readNow(parser, options);
    if (!complaint)
        complaint = readTimeout(parser, options);
    if (!complaint)
        complaint = readGithubRepository(parser, options);
    if (!complaint)
        complaint = readDemo(parser);
    if (!complaint)
        complaint = readChoice(parser, u"color"_s, {{u"auto"_s, Auto}, {u"always"_s, Always}, {u"never"_s, Never}},
                               options.colour);
    if (!complaint)
        complaint = readChoice(parser, u"analysis"_s,
                               {{u"auto"_s, Options::Analysis::Auto},
                                {u"all"_s, Options::Analysis::All},
                                {u"none"_s, Options::Analysis::None}},
                               options.analysis);
    return complaint;
}

/// The verb's own options; those of another verb are refused.
Complaint readOwnOptions(const QCommandLineParser &parser, const Verb &verb, Options &options)
{
    for (const Verb &any : allVerbs()) {
        for (const VerbOption &option : any.options) {
            if (!parser.isSet(option.name))
                continue;
            if (std::ranges::find(verb.options, option.name, &VerbOption::name) == verb.options.end())
                return u"--%1 does not go with %2"_s.arg(option.name, verb.name);
            options.own.insert(option.name, option.valueName.isEmpty() ? QString() : parser.value(option.name));
        }
    }
    return std::nullopt;
}

/// "trunkline://PAGE/KEY?repository=PATH": the repository is the current folder's where it is left out.
Complaint readLink(const QString &text, Options &options)
{
    const QUrl link(text);
    options.link = {.page = link.host(), .key = link.path(QUrl::FullyDecoded).sliced(link.path().isEmpty() ? 0 : 1)};
    const QString repository = QUrlQuery(link).queryItemValue(u"repository"_s, QUrl::FullyDecoded);
    if (options.link.page.isEmpty())
        return u"\"%1\" names no page"_s.arg(text);
    if (!repository.isEmpty() && !QFileInfo::exists(repository))
        return u"the repository of the link, \"%1\", is not here"_s.arg(repository);
    if (!repository.isEmpty())
        options.repository = repository;
    return std::nullopt;
}

/// The first argument is a verb, and the others are for it; or the one argument is the folder to open the window on.
Complaint readSubject(const QCommandLineParser &parser, CommandLine &commandLine)
{
    const QStringList subjects = parser.positionalArguments();
    if (subjects.isEmpty())
        return std::nullopt;
    const QString &subject = subjects.first();
    const auto verb = std::ranges::find(allVerbs(), subject, &Verb::name);
    const bool isVerb = verb != allVerbs().end();
    if (const qsizetype most = isVerb ? verb->mostOperands : 0; subjects.size() > 1 + most)
        return u"\"%1\" is one argument too many"_s.arg(subjects[1 + most]);
    if (isVerb) {
        commandLine.action = CommandLine::Action::RunVerb;
        commandLine.verb = &*verb;
        commandLine.options.operands = subjects.sliced(1);
        if (parser.isSet(u"capture"_s))
            return u"--capture does not go with %1"_s.arg(verb->name);
        return readOwnOptions(parser, *verb, commandLine.options);
    }
    if (subject.startsWith("trunkline://"_L1))
        return readLink(subject, commandLine.options);
    if (!QFileInfo::exists(subject))
        return u"\"%1\" is neither a verb nor a folder"_s.arg(subject);
    if (parser.isSet(u"demo"_s))
        return u"--demo opens no folder"_s;
    commandLine.options.repository = subject;
    return std::nullopt;
}

/// Qt would complain on standard error about a locale that is not UTF-8, or not installed.
void speakUtf8()
{
    std::setlocale(LC_ALL, ""); // NOLINT(concurrency-mt-unsafe): there is one thread yet
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0) // NOLINT(concurrency-mt-unsafe)
        qputenv("LC_ALL", "C.UTF-8");
}

void setUpLogging(Options::Verbosity verbosity)
{
    using enum Options::Verbosity;
    const bool isVerbose = verbosity == Verbose;
    QLoggingCategory::setFilterRules(
            u"*.debug=false\n*.info=false\n*.warning=%1\ntrunkline.*.debug=%2\ntrunkline.*.info=%2"_s.arg(
                    verbosity != Quiet ? u"true"_s : u"false"_s, isVerbose ? u"true"_s : u"false"_s));
    qSetMessagePattern(u"trunkline: %{message}"_s);
}

}

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    addOwnOptions(parser);
    CommandLine commandLine;
    const auto refuse = [&](const QString &why) {
        commandLine.action = CommandLine::Action::Refuse;
        commandLine.text = why;
        return commandLine;
    };

    const bool isUnderstood = parser.parse(QStringList{u"trunkline"_s} + arguments);
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        commandLine.action = CommandLine::Action::ShowText;
        commandLine.text = parser.isSet(u"help"_s) ? helpText() : "trunkline "_L1 + TRUNKLINE_VERSION + u'\n';
        return commandLine;
    }
    if (!isUnderstood)
        return refuse(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0));
    Complaint complaint = readOptions(parser, commandLine.options);
    if (!complaint)
        complaint = readSubject(parser, commandLine);
    return complaint ? refuse(*complaint) : commandLine;
}

int runCommandLine(const CommandLine &commandLine, const RepositoryOpener &open, QIODevice &out, QIODevice &err)
{
    speakUtf8();
    int argumentCount = 1;
    char name[] = "trunkline";
    char *argumentValues[] = {name, nullptr};
    const bool drawsText = commandLine.verb && commandLine.verb->drawsText;
    if (drawsText)
        qputenv("QT_QPA_PLATFORM", "offscreen"_ba);
    const std::unique_ptr<QCoreApplication> application(drawsText
                                                                ? new QGuiApplication(argumentCount, argumentValues)
                                                                : new QCoreApplication(argumentCount, argumentValues));
    QTranslator plurals; // English stands in the sources; its file only knows one from many
    if (plurals.load(u":/translations/trunkline_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);

    switch (commandLine.action) {
    case CommandLine::Action::OpenWindow:
        break;
    case CommandLine::Action::ShowText:
        out.write(commandLine.text.toUtf8());
        return int(ExitCode::Fine);
    case CommandLine::Action::Refuse:
        err.write("trunkline: "_ba + commandLine.text.simplified().toUtf8() + "; see: trunkline --help\n");
        return int(ExitCode::WrongUse);
    case CommandLine::Action::RunVerb: {
        setUpLogging(commandLine.options.verbosity);
        const SystemClock systemClock;
        const FixedClock fixedClock(commandLine.options.now);
        const bool isFixed = commandLine.options.now.isValid();
        return int(commandLine.verb->run({.options = commandLine.options,
                                          .clock = isFixed ? static_cast<const Clock &>(fixedClock) : systemClock,
                                          .open = open,
                                          .out = out,
                                          .err = err}));
    }
    }
    Q_UNREACHABLE_RETURN(int(ExitCode::WrongUse));
}

int runCommandLine(const CommandLine &commandLine, const RepositoryOpener &open)
{
    QFile out;
    QFile err;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(ExitCode::SourceFailed);
    const int exitCode = runCommandLine(commandLine, open, out, err);
    if (out.error() == QFileDevice::NoError)
        return exitCode;
    err.write("trunkline: The output could not be written ("_ba + out.errorString().toUtf8()
              + "). Make room or choose another place.\n");
    return int(ExitCode::SourceFailed);
}

}
