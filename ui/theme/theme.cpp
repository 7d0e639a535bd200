// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QGuiApplication>

#include <array>

namespace Trunkline {

const ToneColors &Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return blue;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, raised);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, mutedText);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, danger.text);
    set(QPalette::ToolTipBase, raised);
    set(QPalette::ToolTipText, text);
    set(QPalette::Highlight, selection);
    set(QPalette::HighlightedText, text);
    set(QPalette::Accent, accent);
    set(QPalette::Link, blue.text);
    set(QPalette::LinkVisited, blue.text);
    set(QPalette::Light, surface);
    set(QPalette::Midlight, line);
    set(QPalette::Mid, border);
    set(QPalette::Dark, mutedText);
    set(QPalette::Shadow, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mutedText);
    return palette;
}

const Theme &Theme::light()
{
    static const Theme theme{
            .window = 0xf6f7f9,
            .surface = 0xffffff,
            .raised = 0xfafbfc,
            .border = 0xe3e6ea,
            .line = 0xf0f2f5,
            .track = 0xeef0f3,
            .hover = 0xf3f5f8,
            .scrollHandle = 0xcfd4db,
            .selection = 0xe8f0fd,
            .codeBackground = 0xfbfbfc,
            .text = 0x1f2430,
            .mutedText = 0x5f6674,
            .accent = 0x2f6fde,
            .onAccent = 0xffffff,
            .addedLine = 0xe6f5ec,
            .removedLine = 0xfde9e9,
            .neutral = {.mark = 0x7f8592, .text = 0x5a6170, .soft = 0xeef0f3},
            .blue = {.mark = 0x2f6fde, .text = 0x2460cb, .soft = 0xe8f0fd},
            .good = {.mark = 0x1f9d61, .text = 0x157347, .soft = 0xe6f5ec},
            .warning = {.mark = 0xc9820a, .text = 0x8a5a00, .soft = 0xfdf3e0},
            .danger = {.mark = 0xd23f3f, .text = 0xb92c2c, .soft = 0xfde9e9},
    };
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{
            .window = 0x14171c,
            .surface = 0x1b1f26,
            .raised = 0x20252d,
            .border = 0x303743,
            .line = 0x262c35,
            .track = 0x303743,
            .hover = 0x232933,
            .scrollHandle = 0x3d4552,
            .selection = 0x1e3358,
            .codeBackground = 0x171b21,
            .text = 0xe4e7ec,
            .mutedText = 0xa3acba,
            .accent = 0x2f6fde,
            .onAccent = 0xffffff,
            .addedLine = 0x163527,
            .removedLine = 0x42201f,
            .neutral = {.mark = 0x8b95a5, .text = 0xb2bac7, .soft = 0x2a303a},
            .blue = {.mark = 0x5b93f5, .text = 0x8ab4ff, .soft = 0x1b2e4f},
            .good = {.mark = 0x2fb874, .text = 0x5fd39a, .soft = 0x163527},
            .warning = {.mark = 0xdb9a26, .text = 0xf0b84d, .soft = 0x3a2d12},
            .danger = {.mark = 0xe85d5d, .text = 0xff8f8f, .soft = 0x42201f},
    };
    return theme;
}

const Theme &Theme::highContrastLight()
{
    static const Theme theme{
            .window = 0xffffff,
            .surface = 0xffffff,
            .raised = 0xffffff,
            .border = 0x000000U,
            .line = 0x595959,
            .track = 0xd9d9d9,
            .hover = 0xe6e6e6,
            .scrollHandle = 0x595959,
            .selection = 0xcfe3ff,
            .codeBackground = 0xffffff,
            .text = 0x000000U,
            .mutedText = 0x262626,
            .accent = 0x00318f,
            .onAccent = 0xffffff,
            .addedLine = 0xd2f5df,
            .removedLine = 0xffdcdc,
            .neutral = {.mark = 0x404040, .text = 0x000000U, .soft = 0xe6e6e6},
            .blue = {.mark = 0x00318f, .text = 0x00318f, .soft = 0xdbe9ff},
            .good = {.mark = 0x00522a, .text = 0x004a26, .soft = 0xd2f5df},
            .warning = {.mark = 0x7a4b00, .text = 0x573500, .soft = 0xffeccb},
            .danger = {.mark = 0x9b0000, .text = 0x8a0000, .soft = 0xffdcdc},
            .isHighContrast = true,
    };
    return theme;
}

const Theme &Theme::highContrastDark()
{
    static const Theme theme{
            .window = 0x000000U,
            .surface = 0x000000U,
            .raised = 0x000000U,
            .border = 0xffffff,
            .line = 0xa6a6a6,
            .track = 0x404040,
            .hover = 0x262626,
            .scrollHandle = 0xd9d9d9,
            .selection = 0x003380,
            .codeBackground = 0x000000U,
            .text = 0xffffff,
            .mutedText = 0xe6e6e6,
            .accent = 0xffd34d,
            .onAccent = 0x000000U,
            .addedLine = 0x003d1c,
            .removedLine = 0x5c0000,
            .neutral = {.mark = 0xd9d9d9, .text = 0xffffff, .soft = 0x333333},
            .blue = {.mark = 0x9cc8ff, .text = 0xb8d8ff, .soft = 0x00265e},
            .good = {.mark = 0x6bf0ab, .text = 0x8ef5c0, .soft = 0x003d1c},
            .warning = {.mark = 0xffd34d, .text = 0xffe08a, .soft = 0x473200},
            .danger = {.mark = 0xff9e9e, .text = 0xffc2c2, .soft = 0x5c0000},
            .isHighContrast = true,
    };
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const std::array themes{&light(), &dark(), &highContrastLight(), &highContrastDark()};
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Theme *theme : themes) {
        if (theme->window == window)
            return *theme;
    }
    return window.lightnessF() < 0.5F ? dark() : light();
}

const Theme &Theme::current()
{
    return of(QGuiApplication::palette());
}

}
