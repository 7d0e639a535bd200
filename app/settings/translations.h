// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

class QApplication;

namespace Trunkline {

/// The language of the window, with Qt's own texts, numbers, dates and direction.
class Translations final
{
    Q_DISABLE_COPY_MOVE(Translations)

public:
    explicit Translations(QApplication &application);
    ~Translations();

    /// Those that Trunkline speaks, as locale names: "de", "zh_CN".
    static QStringList languages();

    /// Empty: the desktop's. What is shown already keeps its language.
    void use(const QString &language);

private:
    void install(const QLocale &locale, const QString &name, const QString &folder);

    QApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}
