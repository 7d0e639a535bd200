// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/codeplacesource.h"
#include "models/ports/releasefactssource.h"
#include "models/ports/servicesource.h"

#include <QObject>

namespace Trunkline {

/// Knows from the services of a swarm, and from history, whether what runs contains the code that asks for a flag.
class ServiceReleaseFacts final : public QObject, public ReleaseFactsSource
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ServiceReleaseFacts(ServiceSource &services, CodePlaceSource &code, QObject *parent = nullptr);

    QFuture<Result<ReleaseFacts>> facts(const QList<CodePlace> &places, const ObjectId &trunk) override;

private:
    ServiceSource &m_services;
    CodePlaceSource &m_code;
};

/// A service as the preflight looks at it; jobs are left out. What its code contains is not known yet.
ReleaseFacts::RunningService runningService(const Service &service);

}
