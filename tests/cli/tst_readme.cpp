// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Trunkline::Test;

namespace tst_readme {

namespace {

const QString readmePath = QStringLiteral(SOURCE_FOLDER "/README.md");

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands between "```kind" and "```".
QStringList blocks(const QString &readme, const QString &kind)
{
    const QRegularExpression block(u"^```%1\\n(.*?)^```"_s.arg(kind),
                                   QRegularExpression::MultilineOption
                                           | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : block.globalMatch(readme))
        found.append(match.captured(1));
    return found;
}

QString ago(TestRepository &repository, const QString &file, std::chrono::seconds age)
{
    return repository.commit(file, file.toUtf8(), noon().addDuration(-age));
}

/// What the examples in the README are about.
void fill(TestRepository &repository)
{
    const auto branchOff
            = [&](const QString &name) { repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, name, u"main"_s}); };
    ago(repository, u"app.txt"_s, 120h);
    repository.setAuthor(u"Grace Hopper"_s, u"grace@example.org"_s);
    branchOff(u"feat/invoice-export"_s);
    ago(repository, u"invoice.txt"_s, 71h);
    ago(repository, u"export.txt"_s, 3h);
    branchOff(u"fix/vat-rounding"_s);
    repository.commit(u"app.txt"_s, "vat", noon().addDuration(-41h));
    branchOff(u"feat/search"_s);
    ago(repository, u"search.txt"_s, 90h);
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    repository.setAuthor(u"Ada"_s, u"ada@example.org"_s);
    ago(repository, u"search.txt"_s, 60h);
    repository.commit(u"app.txt"_s, "total", noon().addDuration(-50h));
    branchOff(u"cart"_s);
    ago(repository, u"cart.txt"_s, 5h);
    repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"https://github.com/acme/platform.git"_s});
}

}

/// What the README says is so.
class ReadmeTest : public QObject
{
    Q_OBJECT

private:
    QString trunkline(const QStringList &arguments, const QString &folder, QString *complaints = nullptr) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "COLUMNS", "GH_TOKEN", "GITHUB_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral(TRUNKLINE_BINARY), arguments);
        if (!process.waitForFinished(60'000))
            process.kill();
        if (complaints)
            *complaints = QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_home;
    const QString m_readme = readText(readmePath);

private Q_SLOTS:
    /// TRUNKLINE_UPDATE_GOLDEN=1 writes the output into the README instead.
    void theOutputShownIsReal()
    {
        TestRepository repository;
        fill(repository);
        QString updated = m_readme;
        const QStringList examples = blocks(m_readme, u"console"_s);
        QVERIFY(!examples.isEmpty());
        for (const QString &example : examples) {
            const qsizetype end = example.indexOf(u'\n');
            const QString command = example.first(end);
            QVERIFY2(command.startsWith(u"$ trunkline "), qPrintable(command));
            const QStringList arguments = command.sliced(12).split(u' ');
            const QString output
                    = trunkline(arguments + QStringList{u"--now"_s, noon().toString(Qt::ISODate)}, repository.path());
            if (qEnvironmentVariableIsSet("TRUNKLINE_UPDATE_GOLDEN"))
                updated.replace(example, command + u'\n' + output);
            else
                QCOMPARE(example.sliced(end + 1), output);
        }
        if (updated != m_readme) {
            QFile file(readmePath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(updated.toUtf8());
        }
    }

    void everyVerbAndOptionIsKnown()
    {
        const QString help = trunkline({u"--help"_s}, m_home.path());
        static const QRegularExpression command(u"(?:trunkline|packaging/run) ([a-z]+)((?: [^`\\n|]*)?)"_s);
        static const QRegularExpression option(u"--[a-z-]+"_s);
        int seen = 0;
        for (const QRegularExpressionMatch &match : command.globalMatch(m_readme)) {
            const bool isVerb = help.contains(u"\n  trunkline %1"_s.arg(match.captured(1)));
            if (!isVerb && !match.captured().contains(u"--"))
                continue; // prose
            QVERIFY2(isVerb, qPrintable(match.captured()));
            ++seen;
            for (const QRegularExpressionMatch &used : option.globalMatch(match.captured(2)))
                QVERIFY2(help.contains(used.captured()), qPrintable(match.captured()));
        }
        QVERIFY(seen > 8);
    }

    void everyFileNamedIsThere()
    {
        static const QRegularExpression path(
                u"(?<![\\w/~.-])((?:packaging|models|app|ui|tests|resources|\\.github)/[\\w./-]*\\w)"_s);
        QSet<QString> paths;
        for (const QRegularExpressionMatch &match : path.globalMatch(m_readme))
            paths.insert(match.captured(1));
        QVERIFY(paths.size() > 15);
        for (const QString &named : std::as_const(paths))
            QVERIFY2(QFileInfo::exists(QStringLiteral(SOURCE_FOLDER "/") + named), qPrintable(named));
    }

    void theTeamsRulesAreRead()
    {
        const QStringList examples = blocks(m_readme, u"yaml"_s);
        QCOMPARE(examples.size(), 1);
        TestRepository repository;
        repository.commit(u".trunkline.yaml"_s, examples.first().toUtf8());
        QString complaints;
        const QString output = trunkline({u"branches"_s}, repository.path(), &complaints);
        QCOMPARE(complaints, QString());
        QVERIFY(!output.isEmpty());
    }
};

GUILESS_TEST(ReadmeTest)

}

#include "tst_readme.moc"
