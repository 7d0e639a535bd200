// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/englishtexts.h"

#include <atomic>
#include <utility>

namespace Trunkline {

static thread_local bool areEnglishTextsWanted = false;
static std::atomic_bool isForeignWindow = false;

EnglishTexts::EnglishTexts()
    : m_before(std::exchange(areEnglishTextsWanted, true))
{
}

EnglishTexts::~EnglishTexts()
{
    areEnglishTextsWanted = m_before;
}

bool EnglishTexts::areWanted()
{
    return areEnglishTextsWanted;
}

void EnglishTexts::setForeign(bool isForeign)
{
    isForeignWindow = isForeign;
}

bool EnglishTexts::isForeign()
{
    return isForeignWindow;
}

}
