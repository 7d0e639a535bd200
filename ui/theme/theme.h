// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Trunkline {

/// What a mark, a pill or a sentence says by its colour. Colour is never the only sign: add a shape or a word.
enum class Tone { Neutral, Accent, Good, Warning, Danger };

/// One meaning in its three uses.
struct ToneColors
{
    QColor mark; ///< bars, dots and lines; 3:1 on the surface, too weak for small text
    QColor text; ///< words; 4.5:1 on every background of the theme and on soft
    QColor soft; ///< filling of a pill or message

    bool operator==(const ToneColors &) const = default;
};

/// Every colour of the window by what it is for. A widget or delegate asks for Theme::current() while it paints and
/// repaints on QEvent::PaletteChange (Qt sends it to every widget, and item views repaint by themselves).
struct Theme
{
    QColor window; ///< behind the cards
    QColor surface; ///< cards, sidebar, header, panel, tables
    QColor raised; ///< table headers, tool tips
    QColor border; ///< around cards and fields
    QColor line; ///< between table rows
    QColor track; ///< the empty part of a bar
    QColor hover; ///< under the mouse
    QColor scrollHandle;
    QColor selection; ///< selected row or entry; text keeps its colour there
    QColor codeBackground;
    QColor text;
    QColor mutedText; ///< second line, labels, placeholders
    QColor accent; ///< filled button, focus ring
    QColor onAccent; ///< text on accent
    QColor addedLine; ///< diff: background of a line that came
    QColor removedLine; ///< diff: background of a line that went
    ToneColors neutral;
    ToneColors blue;
    ToneColors good;
    ToneColors warning;
    ToneColors danger;
    bool isHighContrast
            = false; ///< frames around what is only filled otherwise, thicker ones around what has the focus

    const ToneColors &tone(Tone tone) const;
    bool isDark() const { return window.lightnessF() < 0.5F; }
    /// Of the line around what has the keyboard, or is selected where a filling does not do.
    int focusWidth() const { return isHighContrast ? 2 : 1; }
    QPalette palette() const;

    static const Theme &light();
    static const Theme &dark();
    static const Theme &highContrastLight();
    static const Theme &highContrastDark();

    /// The theme that @p palette was made from; the light or dark one for a palette of somebody else.
    static const Theme &of(const QPalette &palette);
    /// The theme of the running application.
    static const Theme &current();

    bool operator==(const Theme &) const = default;
};

}
