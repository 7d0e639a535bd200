// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class KDBusService;
class QDBusPendingCallWatcher;

namespace Trunkline {

/// One window for each repository, whoever starts the program again: found over the session's D-Bus. Where there is
/// none, nobody is found.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Claim {
        Ours, ///< from now on who asks for this repository comes here
        Elsewhere, ///< its window was told; handedOver() follows
    };
    /// @p folder is the repository's own, @p arguments are those of this process, the program's name included. @p then
    /// hears once whose it is, unless another claim comes first. A bus that does not answer is not waited for long.
    void claim(const QString &folder, const QStringList &arguments, const std::function<void(Claim)> &then);

Q_SIGNALS:
    /// Somebody wants to see this window, with these arguments.
    void activated(const QStringList &arguments);
    void handedOver();

private:
    void handOver(const QString &service, const QStringList &arguments);
    void take(const QString &domain);

    std::unique_ptr<KDBusService> m_service;
    std::unique_ptr<QDBusPendingCallWatcher> m_question;
};

}
