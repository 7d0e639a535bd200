// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/chronicle.h"
#include "models/ports/notifier.h"

#include <QPointer>
#include <QTimer>

namespace Trunkline {

/// Tells the user what happened: one thing by itself, several as one, what falls into quiet hours when they end. What
/// happened while nobody looked is kept for a digest.
class Herald final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. What happens within @p gatherFor is told as one: one event often breaks several rules, and
    /// each is seen by itself.
    Herald(Chronicle &chronicle, Notifier &notifier, const Clock &clock,
           std::chrono::milliseconds gatherFor = std::chrono::seconds(2), QObject *parent = nullptr);

    void setSettings(const NotificationSettings &settings);
    const NotificationSettings &settings() const { return m_settings; }

    /// Shows what the user asked to be told of, at once. Quiet hours swallow it: the page says it too.
    void announce(const Notification &notification);

    enum class Presence { Here, Away };
    /// Whether somebody looks at the window.
    void setPresence(Presence presence);

    /// What happened since the user last looked, oldest first; empty when that was only a moment ago.
    struct Digest
    {
        QDateTime since; ///< invalid: since the program last ran
        QList<Transition> news;
    };
    const Digest &digest() const { return m_digest; }
    void forgetDigest();

Q_SIGNALS:
    void subjectWanted(const QString &pane, const QString &key);
    void digestChanged();

private:
    void hear(const QList<Transition> &transitions, Chronicle::When when);
    void tell();
    void show(const Notification &notification);

    Notifier &m_notifier;
    const Clock &m_clock;
    const std::chrono::milliseconds m_gatherFor;
    NotificationSettings m_settings;
    QList<Transition> m_waiting; ///< to be told
    QList<Transition> m_missed; ///< while nobody looked
    QDateTime m_awaySince; ///< invalid while somebody looks
    Digest m_digest;
    QTimer m_timer;
};

}
