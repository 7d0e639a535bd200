// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/stack/stackfacts.h"

#include "app/adapters/stack/shellwords.h"
#include "app/adapters/stack/yamlnode.h"
#include "models/rules/imagereference.h"
#include "models/rules/serviceconfiguration.h"
#include "models/rules/servicespec.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

bool hasVariable(const QString &text)
{
    static const QRegularExpression variable(u"(?<!\\$)(?:\\$\\$)*\\$(?:\\{|[A-Za-z_])"_s);
    return variable.match(text).hasMatch();
}

/// "$$" is how a stack file writes "$".
QString unescaped(QString text)
{
    return text.replace("$$"_L1, "$"_L1);
}

QString normalDuration(const QString &text)
{
    return specDuration(durationOf(YAML::Node(text.toStdString()), {}));
}

/// The nearest number there is, of one that nobody means.
qint64 wholeNumber(double amount)
{
    constexpr double most = 9.2e18;
    return std::isnan(amount) ? 0 : qint64(std::clamp(amount, -most, most));
}

QString normalMemory(const QString &text)
{
    static const QRegularExpression amount(u"^(\\d+(?:\\.\\d+)?)\\s*([kmgt]?)i?b?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = amount.match(text);
    if (!match.hasMatch())
        return text;
    const qsizetype power = match.captured(2).isEmpty() ? 0 : u"kmgt"_s.indexOf(match.captured(2).toLower()) + 1;
    return specMemory(wholeNumber(match.captured(1).toDouble() * double(qint64(1) << (10 * power))));
}

QString normalCpus(const QString &text)
{
    return specCpus(wholeNumber(text.toDouble() * 1e9));
}

QString normalRatio(const QString &text)
{
    return QString::number(text.toDouble(), 'g', 6);
}

QString normalImage(const QString &text)
{
    const ImageReference image = splitImageReference(text);
    return image.digest.isEmpty() ? specImage(image.image) : QString(specImage(image.image) + u'@' + image.digest);
}

QString asItIs(const QString &text)
{
    return text;
}

/// What YAML 1.1 makes of an unquoted word is not always that word.
bool isReadDifferently(const YAML::Node &node)
{
    static const QRegularExpression word(
            u"^(?:y|n|yes|no|on|off|[-+]?(?:0\\d+|0[xob].*|[\\d_]*\\.\\d*(?:e.*)?|\\d+e.*))$"_s,
            QRegularExpression::CaseInsensitiveOption);
    return node.Tag() == "?" && word.match(textOf(node)).hasMatch();
}

class StackFactReader
{
public:
    StackFactReader(const YAML::Node &service, const YAML::Node &root)
        : m_service(service)
        , m_root(root)
    {
    }

    QList<SpecFact> read()
    {
        readScalar("image"_L1, valueOf(m_service, "image"), normalImage);
        readWords("entrypoint"_L1, valueOf(m_service, "entrypoint"));
        readWords("command"_L1, valueOf(m_service, "command"));
        readScalar("working_dir"_L1, valueOf(m_service, "working_dir"), asItIs);
        readScalar("user"_L1, valueOf(m_service, "user"), asItIs);
        readProbe(valueOf(m_service, "healthcheck"));
        readEnvironment(valueOf(m_service, "environment"));
        if (const YAML::Node ports = valueOf(m_service, "ports"); ports.IsDefined() && ports.IsSequence())
            for (const YAML::Node &port : ports)
                readPort(port);
        readNetworks(valueOf(m_service, "networks"));
        readNames("secrets"_L1, valueOf(m_service, "secrets"));
        readNames("configs"_L1, valueOf(m_service, "configs"));
        readLabels("labels"_L1, valueOf(m_service, "labels"));
        readDeploy(valueOf(m_service, "deploy"));
        return std::move(m_facts);
    }

private:
    using Normal = QString (*)(const QString &);

    void add(QLatin1StringView key, const QString &value, bool isOpen = false, bool isScoped = false)
    {
        if (m_facts.size() >= MostStackFacts) // only ranges of ports make that many out of a file that was let in
            throw YAML::RepresentationException(m_service.Mark(), "too many ports");
        m_facts.append({.key = key, .value = value, .isOpen = isOpen, .isScoped = isScoped});
    }

    /// Nothing where it is one of @p usual: the default is no fact.
    void readScalar(QLatin1StringView key, const YAML::Node &node, Normal normal, const QStringList &usual = {})
    {
        const QString text = textOf(node);
        if (text.isEmpty())
            return;
        if (hasVariable(text))
            return add(key, unescaped(text), true);
        if (const QString value = normal(unescaped(text)); !usual.contains(value))
            add(key, value);
    }

    void readWords(QLatin1StringView key, const YAML::Node &node)
    {
        QStringList words = shellWords(textOf(node));
        if (node.IsDefined() && node.IsSequence())
            for (const YAML::Node &word : node)
                words.append(textOf(word));
        if (words.isEmpty())
            return;
        const bool isOpen = std::ranges::any_of(words, hasVariable);
        std::ranges::transform(words, words.begin(), unescaped);
        add(key, specWords(words), isOpen);
    }

    /// "name=value" in a list, or a map.
    void readLabels(QLatin1StringView key, const YAML::Node &node)
    {
        QMap<QString, QString> labels;
        if (node.IsDefined() && node.IsSequence()) {
            for (const YAML::Node &entry : node)
                labels.insert(textOf(entry).section(u'=', 0, 0), textOf(entry).section(u'=', 1));
        } else if (node.IsDefined() && node.IsMap()) {
            for (const auto &entry : node)
                labels.insert(textOf(entry.first), textOf(entry.second));
        }
        QMap<QString, QString> plain;
        for (const auto &[name, value] : std::as_const(labels).asKeyValueRange()) {
            if (hasVariable(name + value))
                add(key, unescaped(name + u'=' + value), true);
            else
                plain.insert(unescaped(name), unescaped(value));
        }
        m_facts += labelFacts(key, plain);
    }

    void readConstraints(const YAML::Node &node)
    {
        if (!node.IsDefined() || !node.IsSequence())
            return;
        for (const YAML::Node &constraint : node)
            readScalar("deploy/placement/constraints"_L1, constraint, specConstraint);
    }

    void readProbe(const YAML::Node &node)
    {
        const YAML::Node test = valueOf(node, "test");
        QString command = textOf(test).isEmpty() ? QString() : QString("CMD-SHELL "_L1 + textOf(test));
        if (test.IsDefined() && test.IsSequence()) {
            QStringList words;
            for (const YAML::Node &word : test)
                words.append(textOf(word));
            command = words.join(u' ');
        }
        if (command == "NONE"_L1 || textOf(valueOf(node, "disable")) == "true"_L1)
            return add("healthcheck/disable"_L1, u"true"_s);
        if (!command.isEmpty())
            add("healthcheck/test"_L1, withoutSecrets(unescaped(command)), hasVariable(command));
        readScalar("healthcheck/interval"_L1, valueOf(node, "interval"), normalDuration, {u"0ms"_s});
        readScalar("healthcheck/timeout"_L1, valueOf(node, "timeout"), normalDuration, {u"0ms"_s});
        readScalar("healthcheck/retries"_L1, valueOf(node, "retries"), asItIs, {u"0"_s});
        readScalar("healthcheck/start_period"_L1, valueOf(node, "start_period"), normalDuration, {u"0ms"_s});
    }

    void addVariable(const QString &name, const std::optional<QString> &value, bool isReadOtherwise)
    {
        SpecFact fact{.key = "environment"_L1, .value = name};
        fact.isOptional = !value; // taken from the shell that deploys
        fact.isOpen = !value || isReadOtherwise || hasVariable(*value);
        if (value)
            fact.mark = markOfValue(unescaped(*value));
        m_facts.append(fact);
    }

    void readEnvironment(const YAML::Node &node)
    {
        if (node.IsDefined() && node.IsSequence()) {
            for (const YAML::Node &entry : node) {
                const QString text = textOf(entry);
                const qsizetype equals = text.indexOf(u'=');
                addVariable(text.left(equals), equals < 0 ? std::nullopt : std::optional(text.mid(equals + 1)), false);
            }
        } else if (node.IsDefined() && node.IsMap()) {
            for (const auto &entry : node)
                if (const QString name = textOf(entry.first); name != "<<"_L1)
                    addVariable(name, entry.second.IsNull() ? std::nullopt : std::optional(textOf(entry.second)),
                                isReadDifferently(entry.second));
            if (const YAML::Node merged = valueOf(node, "<<"); merged.IsDefined() && merged.IsMap())
                readMerged(node, merged);
        }
    }

    void readMerged(const YAML::Node &own, const YAML::Node &merged)
    {
        for (const auto &entry : merged) {
            const QString name = textOf(entry.first);
            if (name == "<<"_L1 || own[name.toStdString()].IsDefined())
                continue;
            addVariable(name, entry.second.IsNull() ? std::nullopt : std::optional(textOf(entry.second)),
                        isReadDifferently(entry.second));
        }
    }

    void readPort(const YAML::Node &node)
    {
        if (node.IsMap()) {
            const QString published = textOf(valueOf(node, "published"));
            const QString protocol = textOf(valueOf(node, "protocol"));
            addPorts(published, textOf(valueOf(node, "target")), protocol.isEmpty() ? u"tcp"_s : protocol,
                     textOf(valueOf(node, "mode")));
            return;
        }
        const QString text = textOf(node);
        if (hasVariable(text))
            return add("ports"_L1, text.contains(u'/') ? text : QString(text + "/tcp"_L1), true);
        const QStringList parts = text.section(u'/', 0, 0).split(u':');
        addPorts(parts.size() > 1 ? parts.at(parts.size() - 2) : QString(), parts.last(),
                 text.contains(u'/') ? text.section(u'/', 1) : u"tcp"_s, {});
    }

    /// Each may be a range: "9090-9092".
    void addPorts(const QString &published, const QString &target, const QString &protocol, const QString &mode)
    {
        if (hasVariable(published) || hasVariable(target))
            return add("ports"_L1, published + u':' + target + u'/' + protocol, true);
        const auto first = [](const QString &range) { return range.section(u'-', 0, 0).toUShort(); };
        const auto last = [](const QString &range) { return range.section(u'-', -1).toUShort(); };
        for (int place = 0; first(target) + place <= last(target); ++place)
            add("ports"_L1,
                specPort({.published = quint16(published.isEmpty() ? 0 : first(published) + place),
                          .target = quint16(first(target) + place),
                          .protocol = protocol,
                          .mode = mode}));
    }

    void readNetworks(const YAML::Node &node)
    {
        if (!node.IsDefined() || node.IsNull())
            return addNamed("networks"_L1, u"default"_s);
        for (const auto &entry : node)
            addNamed("networks"_L1, textOf(node.IsMap() ? entry.first : entry));
    }

    void readNames(QLatin1StringView key, const YAML::Node &node)
    {
        if (!node.IsDefined() || !node.IsSequence())
            return;
        for (const YAML::Node &entry : node)
            addNamed(key, entry.IsMap() ? textOf(valueOf(entry, "source")) : textOf(entry));
    }

    /// As the network, secret or config is called on the swarm.
    void addNamed(QLatin1StringView key, const QString &name)
    {
        const YAML::Node described = valueOf(valueOf(m_root, key.constData()), name.toUtf8().constData());
        const YAML::Node external = valueOf(described, "external");
        const QString own = textOf(valueOf(described, "name"));
        const QString older = textOf(valueOf(external, "name"));
        const bool isExternal = external.IsDefined() && textOf(external) != "false"_L1;
        const QString called = !older.isEmpty() ? older : !own.isEmpty() ? own : name;
        add(key, called, hasVariable(called), !isExternal && own.isEmpty());
    }

    void readDeploy(const YAML::Node &deploy)
    {
        const QString mode = textOf(valueOf(deploy, "mode"));
        if (!mode.isEmpty() && mode != "replicated"_L1)
            add("deploy/mode"_L1, mode);
        const YAML::Node replicas = valueOf(deploy, "replicas");
        if (!mode.startsWith("global"_L1)) {
            if (textOf(replicas).isEmpty())
                add("deploy/replicas"_L1, u"1"_s);
            readScalar("deploy/replicas"_L1, replicas, asItIs);
        }
        readLabels("deploy/labels"_L1, valueOf(deploy, "labels"));
        readConstraints(valueOf(valueOf(deploy, "placement"), "constraints"));
        readRollout(u"deploy/update_config/"_s, valueOf(deploy, "update_config"));
        readRollout(u"deploy/rollback_config/"_s, valueOf(deploy, "rollback_config"));
        for (const char *which : {"limits", "reservations"}) {
            const YAML::Node amounts = valueOf(valueOf(deploy, "resources"), which);
            const QString start = "deploy/resources/"_L1 + QLatin1StringView(which) + u'/';
            readScalar(key(start + "cpus"_L1), valueOf(amounts, "cpus"), normalCpus, {u"0"_s});
            readScalar(key(start + "memory"_L1), valueOf(amounts, "memory"), normalMemory, {u"0"_s});
        }
    }

    void readRollout(const QString &start, const YAML::Node &node)
    {
        readScalar(key(start + "parallelism"_L1), valueOf(node, "parallelism"), asItIs, {u"1"_s});
        readScalar(key(start + "delay"_L1), valueOf(node, "delay"), normalDuration, {u"0ms"_s});
        readScalar(key(start + "failure_action"_L1), valueOf(node, "failure_action"), asItIs, {u"pause"_s});
        readScalar(key(start + "monitor"_L1), valueOf(node, "monitor"), normalDuration, {u"0ms"_s, u"5s"_s});
        readScalar(key(start + "max_failure_ratio"_L1), valueOf(node, "max_failure_ratio"), normalRatio, {u"0"_s});
        readScalar(key(start + "order"_L1), valueOf(node, "order"), asItIs, {u"stop-first"_s});
    }

    static QLatin1StringView key(const QString &name)
    {
        const auto keys = specKeys();
        return *std::ranges::find(keys, name);
    }

    const YAML::Node m_service;
    const YAML::Node m_root;
    QList<SpecFact> m_facts;
};

}

QList<SpecFact> factsOfStackService(const YAML::Node &service, const YAML::Node &root)
{
    return StackFactReader(service, root).read();
}

}
