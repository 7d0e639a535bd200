// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

QString styleSheet(const Theme &theme)
{
    QFile file(u":/theme.qss"_s);
    QString sheet = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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
