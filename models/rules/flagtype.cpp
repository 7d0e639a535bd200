// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/flagtype.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

FlagType parseFlagType(const QString &text)
{
    QString word = text.toLower();
    word.removeIf([](QChar c) { return !c.isLetter(); });
    static const QStringList killSwitches{u"killswitch"_s, u"kill"_s};
    static const QStringList permanent{u"permanent"_s, u"ops"_s, u"operational"_s, u"permission"_s, u"config"_s};
    if (killSwitches.contains(word))
        return FlagType::KillSwitch;
    return permanent.contains(word) ? FlagType::Permanent : FlagType::Release;
}

QString flagTypeName(FlagType type)
{
    switch (type) {
    case FlagType::Release:
        return u"release"_s;
    case FlagType::KillSwitch:
        return u"kill_switch"_s;
    case FlagType::Permanent:
        return u"permanent"_s;
    }
    std::unreachable();
}

}
