// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/codeplace.h"

#include <QTextBrowser>

namespace Trunkline {

/// Places in the code with the lines around them, coloured by their languages, the flag's key marked. A click on a
/// place's name asks for the editor.
class CodeView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /// @p total: how many places there are, of which @p excerpts are the first.
    void show(const QList<CodeExcerpt> &excerpts, qsizetype total);

Q_SIGNALS:
    void placeClicked(const Trunkline::CodePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QList<CodeExcerpt> m_excerpts;
    qsizetype m_total = 0;
};

}
