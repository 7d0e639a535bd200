// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/appearance.h"

#include "ui/theme/desktopcontrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Trunkline {

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_desktopContrast(new DesktopContrast(this))
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(applicationFont(QApplication::font()));
    QApplication::setWindowIcon(QIcon(u":/icons/trunkline.svg"_s));
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::followDesktop);
    connect(m_desktopContrast, &DesktopContrast::changed, this, &Appearance::apply);
    followDesktop(QApplication::styleHints()->colorScheme());
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    // The desktop then draws the frame of the window and its own dialogs alike.
    switch (scheme) {
    case Scheme::System:
        QApplication::styleHints()->unsetColorScheme();
        break;
    case Scheme::Light:
        QApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light);
        break;
    case Scheme::Dark:
        QApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        break;
    }
    apply();
}

void Appearance::followDesktop(Qt::ColorScheme scheme)
{
    m_desktopScheme = scheme;
    apply();
}

void Appearance::setContrast(Contrast contrast)
{
    m_contrast = contrast;
    apply();
}

void Appearance::apply()
{
    // Not every platform can follow setColorScheme: an explicit choice counts all the same.
    const bool isDark
            = m_scheme == Scheme::System ? m_desktopScheme == Qt::ColorScheme::Dark : m_scheme == Scheme::Dark;
    const Theme *theme = isDark ? &Theme::dark() : &Theme::light();
    if (m_contrast == Contrast::High || m_desktopContrast->isHigh())
        theme = isDark ? &Theme::highContrastDark() : &Theme::highContrastLight();
    if (theme == m_applied)
        return;
    m_applied = theme;
    QApplication::setPalette(theme->palette());
    m_application.setStyleSheet(styleSheet(*theme));
}

}
