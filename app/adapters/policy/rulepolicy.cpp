// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policysections.h"
#include "app/adapters/policy/yamlvalues.h"
#include "models/rules/rulecatalogue.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString ruleId(const YAML::Node &node)
{
    const QString id = yamlText(node);
    if (!findRule(id))
        throw BadPolicy{node.Mark(), u"there is no rule \"%1\""_s.arg(id)};
    return id;
}

Policy::Rules::Setting setting(const YAML::Node &node)
{
    using Setting = Policy::Rules::Setting;
    static constexpr std::pair<QLatin1StringView, Setting> names[] = {{"off"_L1, Setting::Off},
                                                                      {"info"_L1, Setting::Info},
                                                                      {"warning"_L1, Setting::Warning},
                                                                      {"error"_L1, Setting::Error}};
    const QString written = yamlText(node);
    for (const auto &[name, value] : names) {
        if (written == name)
            return value;
    }
    throw BadPolicy{node.Mark(), u"\"%1\" is none of off, info, warning, error"_s.arg(written)};
}

/// The whole day counts, wherever on earth.
QDateTime endOfDay(const YAML::Node &node)
{
    const QString written = yamlText(node);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        throw BadPolicy{node.Mark(), u"\"%1\" is not a day like 2026-11-30"_s.arg(written)};
    return QDateTime(day.addDays(1), QTime(0, 0), QTimeZone::UTC).addSecs(12 * 60 * 60);
}

Policy::Exemption exemption(const YAML::Node &node)
{
    Policy::Exemption exemption;
    forEachKey(node, [&exemption](const QString &key, const YAML::Node &value) {
        if (key == "rule"_L1)
            exemption.rule = ruleId(value);
        else if (key == "subject"_L1)
            exemption.subject = yamlText(value);
        else if (key == "reason"_L1)
            exemption.reason = yamlText(value);
        else if (key == "by"_L1)
            exemption.by = yamlText(value);
        else if (key == "until"_L1)
            exemption.until = endOfDay(value);
        else
            return false;
        return true;
    });
    for (const auto &[name, isMissing] : {std::pair{u"rule"_s, exemption.rule.isEmpty()},
                                          {u"subject"_s, exemption.subject.isEmpty()},
                                          {u"reason"_s, exemption.reason.isEmpty()},
                                          {u"by"_s, exemption.by.isEmpty()},
                                          {u"until"_s, !exemption.until.isValid()}}) {
        if (isMissing)
            throw BadPolicy{node.Mark(), u"an exemption needs \"%1\""_s.arg(name)};
    }
    return exemption;
}

}

void readRulePolicy(const YAML::Node &node, Policy::Rules *rules)
{
    forEachKey(node, [&](const QString &key, const YAML::Node &value) {
        if (!findRule(key))
            return false;
        rules->settings.insert(key, setting(value));
        return true;
    });
}

void readExemptions(const YAML::Node &node, Policy::Rules *rules)
{
    forEachEntry(node, [rules](const YAML::Node &entry) { rules->exemptions.append(exemption(entry)); });
}

}
