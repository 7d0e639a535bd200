// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/workspacesettings.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto LastOpened = "workspaces/last"_L1;

QString workspaceGroup(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().first(12);
    return u"workspaces/"_s + QString::fromLatin1(hash);
}

/// Names in the settings file, and what stands there.
using Field = std::pair<QLatin1StringView, QString Connections::*>;
constexpr Field ConnectionFields[]{
        {"githubRepository"_L1, &Connections::githubRepository},
        {"dockerHost"_L1, &Connections::dockerHost},
        {"hasuraUrl"_L1, &Connections::hasuraUrl},
        {"hasuraRole"_L1, &Connections::hasuraRole},
        {"databaseUrl"_L1, &Connections::databaseUrl},
};

Workspace readWorkspace(const QSettings &store, const QString &group)
{
    Workspace workspace{.path = store.value(group + "/path"_L1).toString(),
                        .addedAt = store.value(group + "/addedAt"_L1).toDateTime().toUTC()};
    for (const auto &[name, field] : ConnectionFields)
        workspace.connections.*field = store.value(group + u'/' + name).toString();
    return workspace;
}

}

QList<Workspace> WorkspaceSettings::all() const
{
    m_store.beginGroup("workspaces"_L1);
    const QStringList groups = m_store.childGroups();
    m_store.endGroup();
    QList<Workspace> workspaces;
    for (const QString &group : groups) {
        if (Workspace workspace = readWorkspace(m_store, u"workspaces/"_s + group); !workspace.path.isEmpty())
            workspaces.append(std::move(workspace));
    }
    std::ranges::sort(workspaces, {}, [](const Workspace &one) { return std::pair(one.addedAt, one.path); });
    return workspaces;
}

QString WorkspaceSettings::lastOpened() const
{
    return m_store.value(LastOpened).toString();
}

void WorkspaceSettings::keep(const Workspace &workspace)
{
    const QString group = workspaceGroup(workspace.path);
    m_store.setValue(group + "/path"_L1, workspace.path);
    if (!m_store.contains(group + "/addedAt"_L1))
        m_store.setValue(group + "/addedAt"_L1, workspace.addedAt);
    for (const auto &[name, field] : ConnectionFields) {
        const QString &value = workspace.connections.*field;
        if (value.isEmpty())
            m_store.remove(group + u'/' + name);
        else
            m_store.setValue(group + u'/' + name, value);
    }
}

void WorkspaceSettings::setLastOpened(const QString &path)
{
    m_store.setValue(LastOpened, path);
}

void WorkspaceSettings::forget(const QString &path)
{
    m_store.remove(workspaceGroup(path));
    if (lastOpened() == path)
        m_store.remove(LastOpened);
}

}
