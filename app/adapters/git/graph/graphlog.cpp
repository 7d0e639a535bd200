// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/graphlog.h"

namespace Trunkline {

Q_LOGGING_CATEGORY(graphLog, "trunkline.graph", QtWarningMsg)

}
