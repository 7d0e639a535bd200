// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace Trunkline {

class DesktopContrast;
struct Theme;

/// Dresses the application: style, fonts, palette and style sheet of a Theme. Follows the desktop's light or dark
/// scheme, and its wish for high contrast, while it runs. Make one, before the first window.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    enum class Contrast { Normal, High }; ///< normal: high only where the desktop asks for it
    Q_ENUM(Contrast)

    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    Contrast contrast() const { return m_contrast; }
    void setContrast(Contrast contrast);

private:
    void followDesktop(Qt::ColorScheme scheme);
    void apply();

    QApplication &m_application;
    Qt::ColorScheme m_desktopScheme = Qt::ColorScheme::Unknown;
    Scheme m_scheme = Scheme::System;
    Contrast m_contrast = Contrast::Normal;
    DesktopContrast *const m_desktopContrast;
    const Theme *m_applied = nullptr;
};

}
