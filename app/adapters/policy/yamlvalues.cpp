// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/yamlvalues.h"

#include "app/adapters/policy/policyfile.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

QString yamlText(const YAML::Node &node)
{
    if (!node.IsScalar() || node.Scalar().empty())
        throw BadPolicy{node.Mark(), u"a text is expected here"_s};
    return QString::fromStdString(node.Scalar());
}

QStringList yamlTexts(const YAML::Node &node)
{
    if (!node.IsSequence())
        throw BadPolicy{node.Mark(), u"a list is expected here"_s};
    QStringList list;
    for (const YAML::Node &entry : node)
        list += yamlText(entry);
    return list;
}

std::chrono::seconds yamlDuration(const YAML::Node &node)
{
    const QString written = yamlText(node);
    const std::optional<std::chrono::seconds> value = parseDuration(written);
    if (!value)
        throw BadPolicy{node.Mark(), u"\"%1\" is not a duration like 24h, 90m or 2d"_s.arg(written)};
    return *value;
}

int yamlNumber(const YAML::Node &node, int largest)
{
    const QString written = yamlText(node);
    bool isNumber = false;
    const int value = written.toInt(&isNumber);
    if (!isNumber || value < 0 || value > largest)
        throw BadPolicy{node.Mark(), u"\"%1\" is not a number from 0 to %2"_s.arg(written).arg(largest)};
    return value;
}

bool yamlSwitch(const YAML::Node &node)
{
    const QString written = yamlText(node);
    if (written == "true"_L1 || written == "false"_L1)
        return written == "true"_L1;
    throw BadPolicy{node.Mark(), u"\"%1\" is neither true nor false"_s.arg(written)};
}

}
