// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

bool isVerb(const QStringList &arguments)
{
    static const QStringList verbs{u"status"_s, u"branches"_s};
    return !arguments.isEmpty() && verbs.contains(arguments.first());
}

}
