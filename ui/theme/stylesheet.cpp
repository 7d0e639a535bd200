// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

#include "ui/theme/codecolor.h"
#include "ui/theme/theme.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

static QString ruleSet(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A style sheet cannot colour an icon: there is one for light and one for dark grounds.
static QString iconOn(const QColor &ground, QLatin1StringView name)
{
    const bool isDark = contrastOf(ground, Qt::white) >= contrastOf(ground, Qt::black);
    const auto suffix = isDark ? "-light.svg"_L1 : "-dark.svg"_L1;
    return u"url(:/icons/%1%2)"_s.arg(name, suffix);
}

QString styleSheet(const Theme &theme)
{
    QString sheet = ruleSet(u":/theme.qss"_s);
    if (theme.isHighContrast)
        sheet += ruleSet(u":/highcontrast.qss"_s);
    sheet.replace("@tick;"_L1, iconOn(theme.accent, "tick"_L1) + u';');
    sheet.replace("@chevronUp;"_L1, iconOn(theme.surface, "chevronup"_L1) + u';');
    sheet.replace("@chevron;"_L1, iconOn(theme.surface, "chevron"_L1) + u';');
    const std::pair<QLatin1StringView, QColor> colors[] = {
            {"@window"_L1, theme.window},
            {"@surface"_L1, theme.surface},
            {"@raised"_L1, theme.raised},
            {"@border"_L1, theme.border},
            {"@line"_L1, theme.line},
            {"@track"_L1, theme.track},
            {"@hover"_L1, theme.hover},
            {"@selection"_L1, theme.selection},
            {"@codeBackground"_L1, theme.codeBackground},
            {"@text"_L1, theme.text},
            {"@mutedText"_L1, theme.mutedText},
            {"@accent"_L1, theme.accent},
            {"@onAccent"_L1, theme.onAccent},
            {"@scrollHandle"_L1, theme.scrollHandle},
            {"@neutralMark"_L1, theme.neutral.mark},
            {"@blueSoft"_L1, theme.blue.soft},
            {"@blueText"_L1, theme.blue.text},
            {"@goodSoft"_L1, theme.good.soft},
            {"@goodText"_L1, theme.good.text},
            {"@warningSoft"_L1, theme.warning.soft},
            {"@warningText"_L1, theme.warning.text},
            {"@dangerSoft"_L1, theme.danger.soft},
            {"@dangerText"_L1, theme.danger.text},
    };
    for (const auto &[name, color] : colors)
        sheet.replace(name + u';', color.name() + u';');
    return sheet;
}

}
