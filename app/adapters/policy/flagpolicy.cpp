// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policysections.h"
#include "app/adapters/policy/yamlvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// A key of the file and the text it fills.
struct Field
{
    QLatin1StringView key;
    QString *value;
};

/// An empty text in quotes says that there is no such thing.
QString perhapsText(const YAML::Node &node)
{
    return node.IsNull() || (node.IsScalar() && node.Scalar().empty()) ? QString() : yamlText(node);
}

void readFields(const YAML::Node &node, const QList<Field> &fields)
{
    forEachKey(node, [&fields](const QString &key, const YAML::Node &value) {
        const auto field = std::ranges::find(fields, key, &Field::key);
        if (field == fields.end())
            return false;
        *field->value = perhapsText(value);
        return true;
    });
}

void readColumns(const YAML::Node &node, FlagPolicy::Columns *c)
{
    readFields(node,
               {{"key"_L1, &c->key},
                {"description"_L1, &c->description},
                {"owner"_L1, &c->owner},
                {"type"_L1, &c->type},
                {"enabled"_L1, &c->enabled},
                {"percent"_L1, &c->percent},
                {"createdAt"_L1, &c->createdAt},
                {"changedAt"_L1, &c->changedAt},
                {"changedBy"_L1, &c->changedBy},
                {"changeReason"_L1, &c->changeReason},
                {"changeId"_L1, &c->changeId},
                {"version"_L1, &c->version},
                {"fullyRolledOutAt"_L1, &c->fullyRolledOutAt}});
    if (c->key.isEmpty() || c->enabled.isEmpty())
        throw BadPolicy{node.Mark(), u"\"key\" and \"enabled\" cannot be left out"_s};
}

void readEventColumns(const YAML::Node &node, FlagPolicy::EventColumns *c)
{
    readFields(node,
               {{"key"_L1, &c->key},
                {"at"_L1, &c->at},
                {"by"_L1, &c->by},
                {"reason"_L1, &c->reason},
                {"changeId"_L1, &c->changeId},
                {"version"_L1, &c->version},
                {"oldEnabled"_L1, &c->wasEnabled},
                {"newEnabled"_L1, &c->enabled},
                {"oldPercent"_L1, &c->oldPercent},
                {"newPercent"_L1, &c->newPercent}});
}

void readRootFields(const YAML::Node &node, FlagPolicy::RootFields *fields)
{
    readFields(node,
               {{"namespace"_L1, &fields->within},
                {"select"_L1, &fields->select},
                {"update"_L1, &fields->update},
                {"insert"_L1, &fields->insert},
                {"events"_L1, &fields->events},
                {"audits"_L1, &fields->audits},
                {"insertAudit"_L1, &fields->insertAudit}});
}

void readSides(const YAML::Node &node, FlagPolicy::Sides *sides)
{
    forEachKey(node, [sides](const QString &key, const YAML::Node &value) {
        if (key == "web"_L1)
            sides->web = yamlTexts(value);
        else if (key == "api"_L1)
            sides->api = yamlTexts(value);
        else if (key == "other"_L1)
            sides->other = yamlTexts(value);
        else
            return false;
        return true;
    });
}

QStringList calls(const YAML::Node &node)
{
    const QStringList texts = yamlTexts(node);
    for (const QString &text : texts) {
        if (text.indexOf("KEY"_L1) <= 0)
            throw BadPolicy{node.Mark(), u"\"%1\" does not hold KEY where the flag's key stands"_s.arg(text)};
    }
    return texts;
}

/// An address with a password in it would be in everybody's clone.
QString address(const YAML::Node &node)
{
    const QString text = yamlText(node);
    const qsizetype at = text.indexOf(u'@');
    const qsizetype host = text.indexOf("://"_L1);
    if (at > 0 && text.first(at).indexOf(u':', host < 0 ? 0 : host + 3) >= 0)
        throw BadPolicy{node.Mark(), u"a password does not belong here; use the environment or the keychain"_s};
    return text;
}

bool readCode(const QString &key, const YAML::Node &value, FlagPolicy *policy)
{
    if (key == "calls"_L1)
        policy->calls = calls(value);
    else if (key == "files"_L1)
        policy->files = yamlTexts(value);
    else if (key == "ignored"_L1)
        policy->ignored = yamlTexts(value);
    else if (key == "sides"_L1)
        readSides(value, &policy->sides);
    else
        return false;
    return true;
}

bool readLimits(const QString &key, const YAML::Node &value, FlagPolicy *policy)
{
    if (key == "removeAfter"_L1)
        policy->removeAfter = yamlDuration(value);
    else if (key == "warnBefore"_L1)
        policy->warnBefore = yamlDuration(value);
    else if (key == "auditEvery"_L1)
        policy->auditEvery = yamlDuration(value);
    else if (key == "unusedAfter"_L1)
        policy->unusedAfter = yamlDuration(value);
    else if (key == "recently"_L1)
        policy->recently = yamlDuration(value);
    else
        return false;
    return true;
}

bool readTables(const QString &key, const YAML::Node &value, FlagPolicy *policy)
{
    if (key == "table"_L1)
        policy->table = yamlText(value);
    else if (key == "eventTable"_L1)
        policy->eventTable = perhapsText(value);
    else if (key == "auditTable"_L1)
        policy->auditTable = perhapsText(value);
    else if (key == "channel"_L1)
        policy->channel = perhapsText(value);
    else if (key == "columns"_L1)
        readColumns(value, &policy->columns);
    else if (key == "eventColumns"_L1)
        readEventColumns(value, &policy->eventColumns);
    else if (key == "rootFields"_L1)
        readRootFields(value, &policy->rootFields);
    else
        return false;
    return true;
}

bool readPlace(const QString &key, const YAML::Node &value, FlagPolicy *policy)
{
    if (key == "environment"_L1) {
        policy->environment = yamlText(value);
        policy->isProduction = policy->environment.startsWith("prod"_L1);
    } else if (key == "production"_L1) {
        policy->isProduction = yamlSwitch(value);
    } else if (key == "hasura"_L1) {
        policy->hasuraUrl = address(value);
    } else if (key == "hasuraRole"_L1) {
        policy->hasuraRole = yamlText(value);
    } else if (key == "database"_L1) {
        policy->databaseUrl = address(value);
    } else {
        return false;
    }
    return true;
}

}

void readFlagPolicy(const YAML::Node &node, FlagPolicy *policy)
{
    forEachKey(node, [policy](const QString &key, const YAML::Node &value) {
        return readPlace(key, value, policy) || readTables(key, value, policy) || readCode(key, value, policy)
                || readLimits(key, value, policy);
    });
}

}
