// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/contenthistory.h"

#include <algorithm>

namespace Trunkline::Test {

int ContentHistory::commit(const Files &files, const QList<int> &parents)
{
    m_files.append(files);
    const auto number = int(m_files.size());
    m_stream += "commit refs/scratch/all\nmark :" + QByteArray::number(number)
            + "\nauthor Ada <ada@example.org> 1700000000 +0000\ncommitter Cleo <cleo@example.org> "
            + QByteArray::number(1700000000 + number) + " +0000\ndata 1\nx\n";
    // without parents: no "from" would continue the scratch ref
    if (parents.isEmpty() && number > 1)
        m_stream += "from 0000000000000000000000000000000000000000\n";
    for (qsizetype i = 0; i < parents.size(); ++i)
        m_stream += (i == 0 ? "from :" : "merge :") + QByteArray::number(parents[i] + 1) + '\n';
    m_stream += "deleteall\n";
    for (const auto &[path, file] : files.asKeyValueRange())
        m_stream += "M " + QByteArray::number(file.mode) + " inline " + path + "\ndata "
                + QByteArray::number(file.content.size()) + '\n' + file.content + '\n';
    m_stream += '\n';
    return number - 1;
}

void ContentHistory::branch(const QString &name, int commit)
{
    m_stream += "reset refs/heads/" + name.toUtf8() + "\nfrom :" + QByteArray::number(commit + 1) + "\n\n";
}

void ContentHistory::write()
{
    m_repository.write(u".git/stream"_s, m_stream);
    m_repository.git({u"-c"_s, u"alias.load=!git fast-import --quiet --force < .git/stream"_s, u"load"_s});
}

Files startingFiles()
{
    Files files;
    for (const auto &folder : {"src/", "src/deep/", "docs/", ""}) {
        for (int i = 0; i < 4; ++i) {
            QByteArray text;
            for (int line = 0; line < 14; ++line)
                text += i % 2 == 0 || line % 3 == 0
                        ? QByteArray(folder + QByteArray::number(i) + " says " + QByteArray::number(line * line) + '\n')
                        : QByteArray(line % 3 == 1 ? "}\n" : "\n"); // like code: some lines repeat
            files[folder + ("file" + QByteArray::number(i))] = {.content = text};
        }
    }
    files["docs/picture"] = {.content = QByteArray("\0\1\2\3", 4)};
    return files;
}

static QByteArray randomPath(const Files &files, QRandomGenerator &random)
{
    return files.isEmpty() ? QByteArray() : std::next(files.begin(), random.bounded(int(files.size()))).key();
}

static void changeLines(QByteArray &content, QRandomGenerator &random)
{
    QList<QByteArray> lines = content.split('\n');
    const qsizetype at = random.bounded(int(lines.size()));
    switch (random.bounded(6)) {
    case 0:
        lines.insert(at, "new " + QByteArray::number(random.bounded(3)));
        break;
    case 1:
        lines.remove(at);
        break;
    case 3: // the kind of block that is inserted again and again
        lines.insert(at, QByteArray("new {\n}\n"));
        break;
    case 2:
        lines[at] += ' ';
        break;
    default:
        lines[at] = "changed " + QByteArray::number(random.bounded(3));
        break;
    }
    content = lines.join('\n');
}

static void renameFolder(Files &files, const QByteArray &from, const QByteArray &to)
{
    const QList<QByteArray> paths = files.keys();
    for (const QByteArray &path : paths) {
        if (path.startsWith(from))
            files[to + path.mid(from.size())] = files.take(path);
    }
}

void changeSomething(Files &files, QRandomGenerator &random)
{
    const QByteArray path = randomPath(files, random);
    const QByteArray fresh = "src/new" + QByteArray::number(random.bounded(4));
    const int kind = random.bounded(24);
    if (path.isEmpty() || kind == 0)
        files[fresh] = {.content = "fresh\ntext\n" + QByteArray::number(random.bounded(3)) + '\n'};
    else if (kind == 1)
        files.remove(path);
    else if (kind == 2)
        files[fresh] = files.take(path);
    else if (kind == 3)
        files[path].mode = files[path].mode == 100644 ? 100755 : files[path].mode;
    else if (kind == 4)
        renameFolder(files, "src/deep/", "src/low/");
    else if (kind == 5)
        files[path] = {.content = "target" + QByteArray::number(random.bounded(3)), .mode = 120000};
    else if (kind == 6)
        files["docs/picture"].content = QByteArray("\0\1", 2) + QByteArray::number(random.bounded(3));
    else if (files[path].mode != 120000)
        changeLines(files[path].content, random);
    if (files.contains("src/deep/file0") && kind == 7) { // a file where a folder was
        files.removeIf([](const auto &file) { return file.key().startsWith("src/deep/"); });
        files["src/deep"] = {.content = "a file now\n"};
    }
}

bool carryOver(const Files &from, const Files &to, Files &target)
{
    QList<QByteArray> paths = from.keys() + to.keys();
    paths.removeIf([&](const QByteArray &path) { return from.value(path) == to.value(path); });
    const bool isSimple = std::ranges::all_of(
            paths, [&](const QByteArray &path) { return target.value(path) == from.value(path); });
    for (qsizetype i = 0; isSimple && i < paths.size(); ++i) {
        if (to.contains(paths[i]))
            target[paths[i]] = to[paths[i]];
        else
            target.remove(paths[i]);
    }
    return isSimple;
}

}
