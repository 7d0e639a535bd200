// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace Trunkline {

struct Theme;

/// Dresses the application: style, fonts, palette and style sheet of a Theme. Follows the desktop's light or dark
/// scheme while it runs. Make one, before the first window.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    enum class Contrast { Normal, High };
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
    const Theme *m_applied = nullptr;
};

}
