// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/translations.h"

#include "models/wording/englishtexts.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Silent while English is wanted.
class WindowTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        const bool isEnglish = language().startsWith("en"_L1);
        return EnglishTexts::areWanted() && !isEnglish ? QString()
                                                       : QTranslator::translate(context, source, comment, count);
    }
};

}

/// Numbers stand beside versions, ids and commands, and in them: all have the same digits.
static QLocale withCommonDigits(const QLocale &locale)
{
    if (locale.zeroDigit() == "0"_L1)
        return locale;
    const QList<QLocale> related = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    const auto found = std::ranges::find(related, "0"_L1, &QLocale::zeroDigit);
    return found == related.cend() ? locale : *found;
}

Translations::Translations() = default;
Translations::~Translations() = default;

QStringList Translations::languages()
{
    QStringList languages;
    for (const QString &file : QDir(u":/translations"_s).entryList({u"trunkline_*.qm"_s}, QDir::Files, QDir::Name))
        languages.append(file.sliced(10).chopped(3));
    return languages;
}

/// English stands in the sources; its file only knows one from many. What another language lacks is English.
void Translations::use(const QString &language)
{
    m_translators.clear(); // a translator that goes away is removed
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(withCommonDigits(locale));
    install(QLocale(QLocale::English), u"trunkline"_s, u":/translations"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"trunkline"_s, u":/translations"_s);
    EnglishTexts::setForeign(!m_translators.back()->language().startsWith("en"_L1));
    QGuiApplication::setLayoutDirection(QLocale(m_translators.back()->language()).textDirection());
}

void Translations::install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<WindowTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder))
        return;
    QApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

}
