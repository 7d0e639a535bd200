// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

namespace Trunkline {

/// While one lives, the texts that are made in this thread are English, whatever the window speaks: a search field's
/// operators and saved views mean the same in every language. The translators that the program installs obey.
class EnglishTexts final
{
    Q_DISABLE_COPY_MOVE(EnglishTexts)

public:
    EnglishTexts();
    ~EnglishTexts();

    static bool areWanted();
    /// Whether the window speaks another language at all.
    static void setForeign(bool isForeign);
    static bool isForeign();

private:
    const bool m_before;
};

}
