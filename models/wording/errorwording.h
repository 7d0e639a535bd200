// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace Trunkline {

/// An error as the user reads it.
struct ErrorText
{
    QString message; ///< what happened: one sentence
    QString hint; ///< what to do about it: one sentence, or a command at its end that can be copied as it stands

    bool operator==(const ErrorText &) const = default;
};

/// Translated, one line each, whatever the error's own texts hold.
ErrorText describe(const Error &error);

/// Why nothing is known of a source, named as in the JSON contract, that was never set up.
QString notConnectedText(QLatin1StringView source);

/// As in the JSON contract: "rateLimited".
QString kindName(Error::Kind kind);

}
