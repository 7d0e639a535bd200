// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/branchreading.h"
#include "app/cli/hasuraproject.h"
#include "models/ports/clock.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Offer
{
    QLatin1StringView operand;
    QLatin1StringView name; ///< of the migration
    QLatin1StringView then;
};

constexpr Offer offers[] = {
        {"flags"_L1, "feature_flags"_L1, ", then track the tables flags, flag_events and flag_audits"_L1},
        {"backfills"_L1, "migration_backfills"_L1, ""_L1},
};

void writeLine(QIODevice &out, const QString &text)
{
    out.write(text.toUtf8() + '\n');
}

ExitCode refuseInit(const VerbContext &context, const QString &text)
{
    writeLine(context.err, u"trunkline: "_s + text);
    return ExitCode::WrongUse;
}

QByteArray resource(const QString &name)
{
    QFile file(u":/sql/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

}

ExitCode runInit(const VerbContext &context)
{
    const auto what = std::ranges::find(offers, context.options.operands.value(0), &Offer::operand);
    if (context.options.operands.size() != 1 || what == std::ranges::end(offers))
        return refuseInit(context, u"init writes: trunkline init flags, trunkline init backfills"_s);
    const RepositoryReading repository = readRepository(context, Reach::Graph);
    if (!repository.git.snapshot)
        return repository.git.exitCode();
    if (repository.git.snapshot->repository.isBare)
        return refuseInit(context, u"A bare repository has no files to write to."_s);
    const QString root = repository.git.snapshot->repository.path;
    const QString folder = migrationFolder(root);
    const QString known = findMigration(folder, what->name);
    if (!known.isEmpty())
        return refuseInit(context, u"There is such a migration already: %1"_s.arg(QDir(root).relativeFilePath(known)));
    const QString made = folder % u'/' % QString::number(context.clock.now().toMSecsSinceEpoch()) % u'_' % what->name;
    if (!QDir().mkpath(made) || !write(made + u"/up.sql"_s, resource(what->operand + "_up.sql"_L1))
        || !write(made + u"/down.sql"_s, resource(what->operand + "_down.sql"_L1)))
        return refuseInit(context, u"%1 cannot be written."_s.arg(made));
    for (const QString &name : {u"/up.sql"_s, u"/down.sql"_s})
        writeLine(context.out, QDir(root).relativeFilePath(made + name));
    writeLine(context.out, u"Apply it with: hasura migrate apply"_s + what->then);
    return ExitCode::Fine;
}

}
