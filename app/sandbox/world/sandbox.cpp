// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandbox.h"

#include "app/sandbox/world/sandboxworld.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void setVariable(const char *name, const QString &value)
{
    qputenv(name, value.toUtf8());
}

}

Sandbox::Sandbox()
    : m_folder(QDir::tempPath() + "/trunkline-demo-XXXXXX"_L1)
{
    for (const auto &[variable, name] :
         {std::pair("XDG_CONFIG_HOME", u"config"_s), std::pair("XDG_CACHE_HOME", u"cache"_s),
          std::pair("XDG_DATA_HOME", u"data"_s), std::pair("XDG_STATE_HOME", u"state"_s)}) {
        QDir().mkpath(m_folder.filePath(name));
        setVariable(variable, m_folder.filePath(name));
    }
    for (const char *variable : {"DOCKER_HOST", "DOCKER_CONTEXT", "TRUNKLINE_DATABASE_URL", "TRUNKLINE_HASURA_TOKEN",
                                 "GITHUB_TOKEN", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"})
        qunsetenv(variable);
    setVariable("GH_TOKEN", u"sandbox"_s);
    setVariable("GIT_CONFIG_GLOBAL", u"/dev/null"_s);
    setVariable("GIT_CONFIG_NOSYSTEM", u"1"_s);
}

Sandbox::~Sandbox()
{
    stop();
}

void Sandbox::stop()
{
    if (m_world && m_thread.isRunning()) {
        QObject there;
        there.moveToThread(&m_thread);
        QMetaObject::invokeMethod(&there, [this] { m_world.reset(); }, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

Result<void> Sandbox::start(const Clock &clock, Day day)
{
    if (!m_folder.isValid())
        return Failure(
                Error{.kind = Error::Kind::Forbidden, .origin = QDir::tempPath(), .detail = m_folder.errorString()});
    m_thread.setObjectName(u"sandbox"_s);
    m_thread.start();
    auto there = std::make_unique<QObject>();
    there->moveToThread(&m_thread);
    Result<void> made;
    QMetaObject::invokeMethod(
            there.get(),
            [&] {
                m_world = std::make_unique<SandboxWorld>(m_folder.path(), clock);
                made = m_world->make(day);
            },
            Qt::BlockingQueuedConnection);
    there.release()->deleteLater();
    return made;
}

Options Sandbox::options(Options given)
{
    setVariable("TRUNKLINE_GITHUB_URL", m_world->githubUrl());
    setVariable("TRUNKLINE_HASURA_URL", m_world->hasuraUrl());
    setVariable("TRUNKLINE_HASURA_ROLE", u"release_manager"_s);
    setVariable("TRUNKLINE_HASURA_ADMIN_SECRET", u"sandbox"_s);
    given.repository = m_world->repository();
    given.githubRepository = u"acme/platform"_s;
    given.dockerHost = "unix://"_L1 + m_world->engineSocket();
    given.sandbox = Options::Sandbox{
            .tables = m_world->tables(), .previewProxy = m_world->routerPort(), .isPlaying = m_world->isPlaying()};
    return given;
}

}
