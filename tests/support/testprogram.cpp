// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QFileInfo>

#include <cstdio>

namespace Trunkline::Test {

TestProgram::TestProgram(const char *file, Run run)
{
    entries().push_back({.name = QFileInfo(QString::fromUtf8(file)).completeBaseName(), .run = run});
}

std::vector<TestProgram::Entry> &TestProgram::entries()
{
    static std::vector<Entry> all; // whatever registers first
    return all;
}

int TestProgram::main(int argc, char **argv)
{
    const QString wanted = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const auto found = std::ranges::find(entries(), wanted, &Entry::name);
    if (found != entries().end())
        return found->run(argc - 1, argv + 1);
    std::fputs("The first argument names one of these tests:\n", stderr);
    for (const Entry &entry : entries())
        std::fprintf(stderr, "  %s\n", qPrintable(entry.name));
    return 2;
}

}

int main(int argc, char **argv)
{
    return Trunkline::Test::TestProgram::main(argc, argv);
}
