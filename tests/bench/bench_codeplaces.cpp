// SPDX-License-Identifier: GPL-3.0-or-later

// bench_codeplaces REPOSITORY FIRST SECOND: searches the tree of FIRST for flags, then that of SECOND, a commit later,
// then FIRST again from the remembered file, and prints what each took in ms as "name value" lines. flagbench.py starts
// it.

#include "app/adapters/git/gitcodeplacesource.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Trunkline;
using namespace Qt::StringLiterals;

static void measure(const char *name, CodePlaceSource &source, const ObjectId &commit)
{
    QElapsedTimer timer;
    timer.start();
    QFuture<Result<CodePlaces>> future = source.places(commit);
    future.waitForFinished();
    const double spent = double(timer.nsecsElapsed()) / 1e6;
    const Result<CodePlaces> places = future.takeResult();
    if (!places)
        qFatal("%s", qPrintable(places.error().detail));
    std::printf("%s %.2f\n%s.places %lld\n", name, spent, name, qlonglong(places->places.size()));
}

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const Result<GitPlace> place = findRepository(QString::fromLocal8Bit(argv[1]));
    if (!place)
        return 3;
    const QTemporaryDir cache;
    const ObjectId first = ObjectId::fromHex(argv[2]);
    const ObjectId second = ObjectId::fromHex(argv[3]);
    GitCodePlaceSource source(*place, {}, cache.path());
    measure("first", source, first);
    measure("next", source, second);
    GitCodePlaceSource again(*place, {}, cache.path());
    measure("restart", again, second);
    return 0;
}
