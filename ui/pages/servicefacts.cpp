// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicefacts.h"

#include "models/wording/agewording.h"
#include "models/wording/phrasing.h"
#include "models/wording/servicefindingwording.h"
#include "models/wording/servicewording.h"
#include "ui/widgets/sentencelabel.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString modeText(const Service &service)
{
    switch (service.mode) {
    case Service::Mode::Replicated:
        return ServiceFacts::tr("%n replicas", nullptr, int(service.replicas.value_or(0)));
    case Service::Mode::Global:
        return ServiceFacts::tr("one task on every node");
    case Service::Mode::ReplicatedJob:
        return ServiceFacts::tr("a job of %n runs", nullptr, int(service.replicas.value_or(0)));
    case Service::Mode::GlobalJob:
        return ServiceFacts::tr("a job on every node");
    }
    std::unreachable();
}

QString resourcesText(const ResourceLimits &limits)
{
    QStringList parts;
    if (limits.nanoCpus > 0)
        parts.append(ServiceFacts::tr("%1 CPUs").arg(QLocale().toString(double(limits.nanoCpus) / 1e9, 'g', 3)));
    if (limits.memoryBytes > 0)
        parts.append(QLocale().formattedDataSize(limits.memoryBytes, 1, QLocale::DataSizeTraditionalFormat));
    return listText(parts);
}

QString healthText(ServiceConfiguration::HealthCheck check)
{
    using enum ServiceConfiguration::HealthCheck;
    switch (check) {
    case Unknown:
        return unknownText();
    case Service:
        return ServiceFacts::tr("in the service");
    case Image:
        return ServiceFacts::tr("in the image");
    case Disabled:
        return ServiceFacts::tr("switched off");
    case None:
        return ServiceFacts::tr("none");
    }
    std::unreachable();
}

QString commitOriginText(const QString &origin)
{
    if (origin == "image"_L1)
        return ServiceFacts::tr("image", "where a commit is from");
    if (origin == "tag"_L1)
        return ServiceFacts::tr("tag", "where a commit is from");
    return ServiceFacts::tr("label", "where a commit is from");
}

QString rolloutOrderText(RolloutConfig::Order order)
{
    return order == RolloutConfig::Order::StartFirst ? ServiceFacts::tr("starts the new task first")
                                                     : ServiceFacts::tr("stops the old task first");
}

QString failureActionText(RolloutConfig::FailureAction action)
{
    using enum RolloutConfig::FailureAction;
    switch (action) {
    case Pause:
        return ServiceFacts::tr("pauses on failure");
    case Continue:
        return ServiceFacts::tr("goes on after a failure");
    case Rollback:
        return ServiceFacts::tr("rolls back on failure");
    }
    std::unreachable();
}

QString rolloutText(const RolloutConfig &config)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(config.monitor);
    const QString watched = ServiceFacts::tr("watched for %1").arg(ageText(seconds));
    return bracketedText(listText({rolloutOrderText(config.order), failureActionText(config.failureAction), watched}),
                         config.isSet ? QString() : ServiceFacts::tr("the engine's defaults"));
}

QString nodesText(const Service &service, const QHash<QString, QString> &nodeNames)
{
    QMap<QString, int> counts;
    for (const Task &task : service.tasks)
        if (task.desired == Task::Desired::Running && !task.nodeId.isEmpty())
            ++counts[nodeNames.value(task.nodeId, task.nodeId)];
    QStringList parts;
    for (const auto &[node, count] : counts.asKeyValueRange())
        parts.append(count > 1 ? u"%1 ×%2"_s.arg(node).arg(count) : node);
    return listText(parts);
}

QString portsText(const QList<PublishedPort> &ports)
{
    QStringList parts;
    for (const PublishedPort &port : ports)
        parts.append(bracketedText(u"%1 → %2/%3"_s.arg(port.published).arg(port.target).arg(port.protocol), port.mode));
    return listText(parts);
}

QString flawsText(const ServiceConfiguration &configuration)
{
    QStringList lines;
    for (const ConfigurationFlaw &flaw : configurationFlaws(configuration))
        lines.append(flawText(flaw));
    return lines.join(u'\n');
}

}

ServiceFacts::ServiceFacts(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Facts of the service"));
    auto *body = new QWidget(this);
    body->setProperty("surface", u"panel"_s);
    m_form = new QFormLayout(body);
    m_form->setContentsMargins(0, 8, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_flaws = addRow(tr("Unsafe"));
    m_image = addRow(tr("Image"));
    m_digest = addRow(tr("Digest"));
    m_commit = addRow(tr("Commit"));
    m_mode = addRow(tr("Mode"));
    m_nodes = addRow(tr("Nodes"));
    m_ports = addRow(tr("Ports"));
    m_limits = addRow(tr("Limits"));
    m_health = addRow(tr("Health check"));
    m_update = addRow(tr("Update"));
    m_rollback = addRow(tr("Rollback"));
    m_secrets = addRow(tr("Secrets and configs"));
    m_version = addRow(tr("Version"));
    setWidget(body);
}

QLabel *ServiceFacts::addRow(const QString &title)
{
    auto *name = new QLabel(title, this);
    name->setProperty("tone", u"muted"_s);
    QLabel *value = selectableLabel(this);
    value->setAccessibleName(title);
    m_form->addRow(name, value);
    return value;
}

void ServiceFacts::showService(const ServiceRow &row, const QHash<QString, QString> &nodeNames)
{
    const Service &service = row.service;
    const QString flaws = flawsText(service.configuration);
    m_form->setRowVisible(m_flaws, !flaws.isEmpty());
    m_flaws->setText(flaws);
    m_image->setText(orDash(service.release.image));
    m_digest->setText(orDash(service.release.digest));
    m_commit->setText(service.release.commit.isEmpty()
                              ? unknownText()
                              : tr("%1 (%2, from the %3)")
                                        .arg(shortCommit(service.release.commit), distanceText(row.distance),
                                             commitOriginText(service.commitOrigin)));
    m_mode->setText(modeText(service));
    m_nodes->setText(orDash(nodesText(service, nodeNames)));
    m_ports->setText(orDash(portsText(service.ports)));
    const QString limits = resourcesText(service.limits);
    const QString reserved = resourcesText(service.reservations);
    m_limits->setText(reserved.isEmpty() ? orDash(limits) : tr("%1, reserved %2").arg(orDash(limits), reserved));
    m_health->setText(healthText(service.configuration.healthCheck));
    m_update->setText(rolloutText(service.configuration.update));
    m_rollback->setText(rolloutText(service.configuration.rollback));
    m_secrets->setText(orDash(listText(service.secrets + service.configs)));
    m_version->setText(tr("index %1, changed %2").arg(service.version).arg(exactText(service.updatedAt)));
}

}
