// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Trunkline {

/// Makes of a report in Markdown what people mail or print.
class ReportRenderer
{
public:
    enum class Format { Markdown, Html, Pdf };

    virtual ~ReportRenderer() = default;

    /// The whole file. Html is one page with its styles in it, Pdf is A4.
    virtual QByteArray render(const QString &markdown, Format format) const = 0;
};

}
