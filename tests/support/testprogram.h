// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <vector>

namespace Trunkline::Test {

/// Many tests share a program, and compile together: apart, each would make the same thousands of template instances
/// again. The program's first argument names the test, the others are QTest's.
class TestProgram
{
public:
    using Run = int (*)(int argc, char **argv);

    /// @p file is the test's source; its name without a suffix is the test's.
    TestProgram(const char *file, Run run);

    static int main(int argc, char **argv);

private:
    struct Entry
    {
        QString name;
        Run run = nullptr;
    };
    static std::vector<Entry> &entries();
};

template <typename Application, typename Case>
int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Case testCase;
    return QTest::qExec(&testCase, argc, argv);
}

}

#define GUILESS_TEST(Case)                                                                                             \
    static const Trunkline::Test::TestProgram program(__FILE__, &Trunkline::Test::runTest<QCoreApplication, Case>);
#define WIDGET_TEST(Case)                                                                                              \
    static const Trunkline::Test::TestProgram program(__FILE__, &Trunkline::Test::runTest<QApplication, Case>);
