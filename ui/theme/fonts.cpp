// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

QFont monospace(const QFont &body)
{
    static const bool hasOwnChoice = QFontDatabase::hasFamily(u"JetBrains Mono"_s);
    QFont font = hasOwnChoice ? QFont(u"JetBrains Mono"_s) : QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    // Ligatures turn "->" or "!=" into signs that nobody can search for.
    font.setFeature("calt", 0);
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * 0.95);
    else
        font.setPixelSize(qRound(body.pixelSize() * 0.95));
    return font;
}

QFont made(FontRole role, const QFont &body)
{
    switch (role) {
    case FontRole::BodyBold:
        return scaled(body, 1.0, QFont::DemiBold);
    case FontRole::Small:
        return scaled(body, 0.88, QFont::Normal);
    case FontRole::SmallBold:
        return scaled(body, 0.88, QFont::DemiBold);
    case FontRole::Title:
        return scaled(body, 1.2, QFont::DemiBold);
    case FontRole::Figure:
        return scaled(body, 1.7, QFont::DemiBold);
    case FontRole::Mono:
        return monospace(body);
    case FontRole::Body:
        break;
    }
    return body;
}

}

/// The same ones again and again: what belongs to a font, it finds once.
QFont themeFont(FontRole role)
{
    static std::optional<QFont> body;
    static std::map<FontRole, QFont> fonts;
    if (const QFont now = QGuiApplication::font(); body != now) {
        if (!body)
            qAddPostRoutine([] {
                fonts.clear();
                body.reset();
            });
        body = now;
        fonts.clear();
    }
    auto font = fonts.find(role);
    if (font == fonts.end())
        font = fonts.emplace(role, made(role, *body)).first;
    return font->second;
}

QFont applicationFont(const QFont &system)
{
    if (!QFontDatabase::hasFamily(u"Inter"_s))
        return system;
    QFont font = system;
    font.setFamilies({u"Inter"_s, system.family()});
    return font;
}

}
