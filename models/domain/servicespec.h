// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Trunkline {

/// How a container is asked whether it is well. What is not set is the image's or the engine's.
struct HealthProbe
{
    QString test; ///< "CMD curl -f localhost", without what looks like a secret; empty: not set
    std::chrono::nanoseconds interval{0}; ///< here and below 0: not set
    std::chrono::nanoseconds timeout{0};
    std::chrono::nanoseconds startPeriod{0};
    qint32 retries = 0;

    bool operator==(const HealthProbe &) const = default;
};

/// Environment variables by name, each with the mark of its value: see markOfValue(). Values themselves are never here.
using EnvironmentMarks = QMap<QString, QByteArray>;

/// One line of what a service is to be, as a stack file says it: "deploy/replicas" is "3". A list is several facts with
/// one key. What is the default is no fact.
struct SpecFact
{
    QLatin1StringView key; ///< one of specKeys()
    QString value; ///< as YAML writes it; of an environment variable only its name
    QByteArray mark; ///< of an environment variable's value
    bool isOpen = false; ///< it holds variables (${TAG}) that are known only where the stack is deployed
    bool isOptional = false; ///< it need not be there
    bool isScoped = false; ///< the deployed name has the stack's in front: "shop_backend"

    bool operator==(const SpecFact &) const = default;
};

/// What the running spec of a service says beside the stack file on trunk.
struct SpecDrift
{
    enum class State { Unknown, Same, Differs };
    enum class Why {
        None,
        NotRead, ///< the stack files were not read (yet)
        NoFile, ///< none names the service
        SeveralFiles, ///< and it cannot be told which is deployed
        Preview, ///< it runs its branch's file, and which branch that is, or its commit, is not known here
    };

    State state = State::Unknown;
    Why why = Why::None; ///< of Unknown
    QString branch; ///< whose stack files are meant; empty: trunk's
    QStringList paths; ///< of the stack files that name the service; the one compared with, but for SeveralFiles
    qint32 line = 0; ///< where the service begins, counted from 1
    QString difference; ///< what the file says (-) and what runs (+), lines of YAML; empty for Unknown
    qsizetype changes = 0; ///< lines that came or went
    bool areNetworksKnown = true; ///< false: they could not be compared
    QStringList unreadable; ///< "deploy/stack.yml: line 3, column 5: ...": files that might have named it

    bool operator==(const SpecDrift &) const = default;
};

}
