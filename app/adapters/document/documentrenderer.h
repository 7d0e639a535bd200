// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/reportrenderer.h"

namespace Trunkline {

/// By QTextDocument: where a QGuiApplication is, in its thread.
class DocumentRenderer final : public ReportRenderer
{
public:
    QByteArray render(const QString &markdown, Format format) const override;
};

}
