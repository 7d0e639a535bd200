// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/specdrift.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct DriftCandidate
{
    const StackFile *file = nullptr;
    const StackService *service = nullptr;
};

QString nameInFile(const Service &service)
{
    const QString prefix = service.stack + u'_';
    return !service.stack.isEmpty() && service.name.startsWith(prefix) ? service.name.sliced(prefix.size())
                                                                       : service.name;
}

QList<DriftCandidate> filesNaming(const Service &service, const QList<StackFile> &files)
{
    const QString name = nameInFile(service);
    QList<DriftCandidate> found;
    for (const StackFile &file : files)
        for (const StackService &one : file.services)
            if (one.name == name && one.isDeployed)
                found.append({.file = &file, .service = &one});
    return found;
}

/// Those of them that say that they are this stack's: by the name they give themselves, else by their path.
void preferOwnStack(QList<DriftCandidate> &candidates, const QString &stack)
{
    if (stack.isEmpty())
        return;
    const auto keep = [&candidates](auto isOwn) {
        QList<DriftCandidate> own = candidates;
        own.removeIf([&](const DriftCandidate &candidate) { return !isOwn(*candidate.file); });
        if (!own.isEmpty())
            candidates = own;
    };
    keep([&stack](const StackFile &file) { return file.stack == stack; });
    if (candidates.size() > 1)
        keep([&stack](const StackFile &file) { return file.path.contains(stack, Qt::CaseInsensitive); });
}

QList<SpecFact> declaredFacts(const StackService &declared, const QString &stack)
{
    QList<SpecFact> facts = declared.facts;
    for (SpecFact &fact : facts)
        if (fact.isScoped && !stack.isEmpty())
            fact.value.prepend(stack + u'_');
    return facts;
}

/// Files with variables are not read: what they may set is no difference.
void leaveOutUndeclared(QList<SpecFact> &running, const QList<SpecFact> &declared)
{
    running.removeIf([&declared](const SpecFact &fact) {
        return fact.key == "environment"_L1 && std::ranges::none_of(declared, [&fact](const SpecFact &one) {
                   return one.key == fact.key && one.value == fact.value;
               });
    });
}

}

QStringList unreadableFiles(const QList<StackFile> &files)
{
    QStringList unreadable;
    for (const StackFile &file : files)
        if (!file.problem.isEmpty())
            unreadable.append(file.path + ": "_L1 + file.problem);
    return unreadable;
}

SpecDrift specDrift(const Service &service, const QList<StackFile> &files, const QHash<QString, QString> &networkNames)
{
    SpecDrift drift{.unreadable = unreadableFiles(files)};
    QList<DriftCandidate> candidates = filesNaming(service, files);
    if (candidates.size() > 1)
        preferOwnStack(candidates, service.stack);
    for (const DriftCandidate &candidate : std::as_const(candidates))
        drift.paths.append(candidate.file->path);
    if (candidates.size() != 1) {
        drift.why = candidates.isEmpty() ? SpecDrift::Why::NoFile : SpecDrift::Why::SeveralFiles;
        return drift;
    }
    const StackService &named = *candidates.first().service;
    drift.line = named.line;
    drift.areNetworksKnown = std::ranges::all_of(
            service.networks, [&networkNames](const QString &network) { return networkNames.contains(network); });
    const QList<SpecFact> declared = declaredFacts(named, service.stack);
    QList<SpecFact> running = factsOfService(service, networkNames);
    if (named.hasEnvFile)
        leaveOutUndeclared(running, declared);
    const SpecDifference difference = differenceOf(
            declared, running, drift.areNetworksKnown ? QList<QLatin1StringView>() : QList{"networks"_L1});
    drift.difference = difference.text;
    drift.changes = difference.changes;
    drift.state = difference.changes > 0 ? SpecDrift::State::Differs : SpecDrift::State::Same;
    return drift;
}

}
