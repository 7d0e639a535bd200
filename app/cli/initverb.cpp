// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/branchreading.h"
#include "app/cli/hasuraproject.h"
#include "models/ports/clock.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

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
    if (context.options.operands != QStringList{u"flags"_s})
        return refuseInit(context, u"init writes: trunkline init flags"_s);
    const RepositoryReading repository = readRepository(context, Reach::Graph);
    if (!repository.git.snapshot)
        return repository.git.exitCode();
    if (repository.git.snapshot->repository.isBare)
        return refuseInit(context, u"A bare repository has no files to write to."_s);
    const QString root = repository.git.snapshot->repository.path;
    const QString folder = migrationFolder(root);
    const QString known = findMigration(folder, u"feature_flags"_s);
    if (!known.isEmpty())
        return refuseInit(context, u"There is such a migration already: %1"_s.arg(QDir(root).relativeFilePath(known)));
    const QString made = folder % u'/' % QString::number(context.clock.now().toMSecsSinceEpoch()) % u"_feature_flags"_s;
    if (!QDir().mkpath(made) || !write(made + u"/up.sql"_s, resource(u"flags_up.sql"_s))
        || !write(made + u"/down.sql"_s, resource(u"flags_down.sql"_s)))
        return refuseInit(context, u"%1 cannot be written."_s.arg(made));
    for (const QString &name : {u"/up.sql"_s, u"/down.sql"_s})
        writeLine(context.out, QDir(root).relativeFilePath(made + name));
    writeLine(context.out,
              u"Apply it with: hasura migrate apply, then track the tables flags, flag_events and flag_audits"_s);
    return ExitCode::Fine;
}

}
