// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Trunkline {

Q_DECLARE_LOGGING_CATEGORY(graphLog)

}
