// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/reportrenderer.h"

#include <QObject>

namespace Trunkline {

/// Asks where a report is to go and writes it there: as Markdown, HTML or PDF, by the ending of the file's name.
class ReportSaving final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ReportSaving(const ReportRenderer &renderer, QWidget &window, QObject *parent = nullptr);

    /// @p name is suggested for the file, without an ending.
    void ask(const QString &name, const QString &markdown);

Q_SIGNALS:
    void saved(const QString &path);

private:
    void write(const QString &path, const QString &markdown);
    void complain(const QString &path, const QString &why);

    const ReportRenderer &m_renderer;
    QWidget &m_window;
};

}
