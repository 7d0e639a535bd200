// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/hasuraproject.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// config.yaml is small and flat: what is needed of it is one line each.
QString value(const QString &content, const QString &key)
{
    const QRegularExpression line(u"^%1:\\s*['\"]?([^'\"#\\s]+)"_s.arg(key), QRegularExpression::MultilineOption);
    return line.match(content).captured(1);
}

struct Project
{
    QString folder;
    QString migrations = u"migrations"_s;
    QString endpoint;
    bool hasSources = true; ///< from version 3 on, a folder for each database
};

std::optional<Project> projectIn(const QString &folder)
{
    QFile config(folder + u"/config.yaml"_s);
    if (!config.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString content = QString::fromUtf8(config.read(64 * 1024));
    Project project{.folder = folder, .endpoint = value(content, u"endpoint"_s)};
    if (project.endpoint.isEmpty() && value(content, u"metadata_directory"_s).isEmpty())
        return std::nullopt; // another program's
    if (const QString named = value(content, u"migrations_directory"_s); !named.isEmpty())
        project.migrations = named;
    project.hasSources = value(content, u"version"_s).toInt() >= 3;
    return project;
}

std::optional<Project> findProject(const QString &folder, int depth)
{
    if (std::optional<Project> project = projectIn(folder))
        return project;
    if (depth == 0)
        return std::nullopt;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (name == "node_modules"_L1)
            continue;
        if (std::optional<Project> project = findProject(folder + u'/' + name, depth - 1))
            return project;
    }
    return std::nullopt;
}

}

QString migrationFolder(const QString &root)
{
    const std::optional<Project> project = findProject(root, 2);
    if (!project)
        return root + u"/hasura/migrations/default"_s;
    QString migrations = project->folder % u'/' % project->migrations;
    if (!project->hasSources)
        return migrations;
    const QStringList sources = QDir(migrations).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return migrations % u'/' % (sources.isEmpty() || sources.contains(u"default"_s) ? u"default"_s : sources.first());
}

QString projectEndpoint(const QString &root)
{
    const std::optional<Project> project = findProject(root, 2);
    return project ? project->endpoint : QString();
}

QString findMigration(const QString &folder, const QString &name)
{
    for (const QString &entry : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (entry.section(u'_', 1) == name)
            return folder % u'/' % entry;
    }
    return {};
}

}
