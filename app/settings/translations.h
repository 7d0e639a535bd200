// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Trunkline {

/// The language of the window, with Qt's own texts, numbers, dates and direction. There must be an application.
class Translations final
{
    Q_DISABLE_COPY_MOVE(Translations)

public:
    Translations();
    ~Translations();

    /// Those that Trunkline speaks, as locale names: "de", "zh_CN".
    static QStringList languages();

    /// Empty: the desktop's. What is shown already keeps its language.
    void use(const QString &language);

private:
    void install(const QLocale &locale, const QString &name, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}
