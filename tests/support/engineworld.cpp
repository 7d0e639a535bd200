// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/engineworld.h"

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

namespace {

class RealWorld final : public EngineWorld
{
public:
    RealWorld()
        : m_lab(2)
    {
        if (m_lab.whyNot().isEmpty())
            create(u"web"_s);
    }

    QString whyNot() const override { return m_lab.whyNot(); }
    QString socket() const override { return m_lab.socket(1); }
    QString workerSocket() const override { return m_lab.socket(2); }
    void create(const QString &name) override
    {
        m_lab.docker(
                u"service create -q -d --endpoint-mode dnsrr --no-resolve-image --replicas 2 --stop-grace-period 1s "
                "--name "_s
                + name + u" demo:labelled sh -c \"echo hello; sleep 1000\""_s);
    }
    void remove(const QString &name) override { m_lab.docker(u"service rm "_s + name); }
    void label(const QString &name, const QString &key, const QString &value) override
    {
        m_lab.docker(u"service update -q -d --no-resolve-image --label-add %1=%2 %3"_s.arg(key, value, name));
    }
    void kill() override { m_lab.command(u"kill 1"_s); }
    void startAgain() override { m_lab.command(u"start 1"_s); }

private:
    SwarmLab m_lab;
};

class StandInWorld final : public EngineWorld
{
public:
    StandInWorld()
        : m_swarm(20)
        , m_engine(std::make_unique<StandInEngine>(m_swarm, socket()))
        , m_worker(m_swarm, workerSocket())
    {
        m_worker.setRole(StandInEngine::Role::Worker);
        create(u"web"_s);
    }

    QString whyNot() const override { return {}; }
    QString socket() const override { return m_folder.filePath(u"1.sock"_s); }
    QString workerSocket() const override { return m_folder.filePath(u"2.sock"_s); }
    void create(const QString &name) override
    {
        QJsonObject spec = StandInSwarm::spec(name, u"demo:labelled"_s, 2);
        spec[u"Labels"_s]
                = QJsonObject{{u"org.opencontainers.image.revision"_s, u"0123456789abcdef0123456789abcdef01234567"_s}};
        m_swarm.createService(spec);
    }
    void remove(const QString &name) override { m_swarm.removeService(name); }
    void label(const QString &name, const QString &key, const QString &value) override
    {
        const QJsonObject service = m_swarm.service(name).value();
        QJsonObject spec = service[u"Spec"_s].toObject();
        QJsonObject labels = spec[u"Labels"_s].toObject();
        labels[key] = value;
        spec[u"Labels"_s] = labels;
        m_swarm.updateService(name, service[u"Version"_s][u"Index"_s].toInteger(), spec);
    }
    void kill() override { m_engine.reset(); }
    void startAgain() override { m_engine = std::make_unique<StandInEngine>(m_swarm, socket()); }

private:
    QTemporaryDir m_folder;
    StandInSwarm m_swarm;
    std::unique_ptr<StandInEngine> m_engine;
    StandInEngine m_worker;
};

}

std::unique_ptr<EngineWorld> realWorld()
{
    return std::make_unique<RealWorld>();
}

std::unique_ptr<EngineWorld> standInWorld()
{
    return std::make_unique<StandInWorld>();
}

}
