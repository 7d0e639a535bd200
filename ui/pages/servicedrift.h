// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/servicespec.h"

#include <QWidget>

class QLabel;

namespace Trunkline {

class DiffView;

/// How a running service differs from trunk's stack file, as lines of YAML.
class ServiceDrift final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceDrift(QWidget *parent = nullptr);

    void showDrift(const SpecDrift &drift);

private:
    SpecDrift m_shown;
    QLabel *m_sentence = nullptr;
    DiffView *m_view = nullptr;
};

}
