// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policysections.h"
#include "app/adapters/policy/yamlvalues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// A regular expression whose first capture is the pull request's number.
QString yamlPattern(const YAML::Node &node)
{
    const QString pattern = yamlText(node);
    const QRegularExpression expression(pattern);
    if (!expression.isValid())
        throw BadPolicy{node.Mark(), u"this is no regular expression: %1"_s.arg(expression.errorString())};
    if (expression.captureCount() != 1)
        throw BadPolicy{node.Mark(), u"one pair of brackets must hold the pull request's number"_s};
    return pattern;
}

QUrl yamlWebAddress(const YAML::Node &node)
{
    const QUrl url(yamlText(node), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        throw BadPolicy{node.Mark(), u"a web address is expected here"_s};
    if (!url.userInfo().isEmpty())
        throw BadPolicy{node.Mark(), u"no credentials in this file"_s};
    return url;
}

void readServicePaths(const YAML::Node &node, QMap<QString, QStringList> *paths)
{
    forEachKey(node, [paths](const QString &service, const YAML::Node &value) {
        paths->insert(service, yamlTexts(value));
        return true;
    });
}

}

void readServicePolicy(const YAML::Node &node, ServicePolicy *policy)
{
    forEachKey(node, [policy](const QString &key, const YAML::Node &value) {
        if (key == "short"_L1)
            policy->shortAfter = yamlDuration(value);
        else if (key == "behind"_L1)
            policy->behindAfter = yamlDuration(value);
        else if (key == "crashes"_L1)
            policy->crashes = yamlNumber(value);
        else if (key == "crashWindow"_L1)
            policy->crashWindow = yamlDuration(value);
        else if (key == "stuck"_L1)
            policy->stuckAfter = yamlDuration(value);
        else if (key == "stackFiles"_L1)
            policy->stackFiles = yamlTexts(value);
        else if (key == "paths"_L1)
            readServicePaths(value, &policy->paths);
        else
            return false;
        return true;
    });
}

void readPreviewPolicy(const YAML::Node &node, PreviewPolicy *policy)
{
    forEachKey(node, [policy](const QString &key, const YAML::Node &value) {
        if (key == "label"_L1)
            policy->label = yamlText(value);
        else if (key == "branchLabel"_L1)
            policy->branchLabel = yamlText(value);
        else if (key == "stack"_L1)
            policy->stack = yamlPattern(value);
        else if (key == "host"_L1)
            policy->host = yamlPattern(value);
        else if (key == "tag"_L1)
            policy->tag = yamlPattern(value);
        else if (key == "ownHosts"_L1)
            policy->ownHosts = yamlTexts(value);
        else if (key == "timeout"_L1)
            policy->timeout = yamlDuration(value);
        else if (key == "orphan"_L1)
            policy->orphanAfter = yamlDuration(value);
        else if (key == "outdated"_L1)
            policy->outdatedAfter = yamlDuration(value);
        else if (key == "traefik"_L1)
            policy->traefikApi = yamlWebAddress(value);
        else
            return false;
        return true;
    });
}

}
