// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/flagwatcher.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto settling = 5ms;

}

FlagWatcher::FlagWatcher(PostgresSession &session, const FlagPolicy &policy, Timing timing, Report report,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_policy(policy)
    , m_timing(timing)
    , m_report(std::move(report))
    , m_reading(session, policy)
    , m_retry(this)
    , m_look(this)
    , m_settle(this)
    , m_pause(timing.firstPause)
{
    m_session.setReopening(PostgresSession::Reopening::Refused);
    m_retry.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &FlagWatcher::connectNow);
    connect(&m_look, &QTimer::timeout, this, &FlagWatcher::look);
    connect(&m_settle, &QTimer::timeout, this, &FlagWatcher::read);
}

void FlagWatcher::connectNow()
{
    Result<void> opened = m_session.open();
    if (opened)
        opened = listen();
    if (!opened) {
        lose(opened.error());
        return;
    }
    m_seen.clear();
    read();
    m_look.start(m_timing.lookEvery);
}

Result<void> FlagWatcher::listen()
{
    if (m_policy.channel.isEmpty())
        return {};
    QSqlDriver *driver = m_session.database().driver();
    connect(driver, &QSqlDriver::notification, this, [this] { m_settle.start(settling); });
    if (driver->subscribeToNotification(m_policy.channel))
        return {};
    return Failure(Error{
            .kind = Error::Kind::Unreachable, .cause = Error::Cause::CutOff, .origin = m_session.place().origin()});
}

void FlagWatcher::look()
{
    const Result<const FlagSql *> sql = m_reading.sql();
    if (!sql) {
        lose(sql.error());
        return;
    }
    Result<QSqlQuery> rows = m_reading.run((*sql)->fingerprint());
    if (!rows) {
        lose(rows.error());
        return;
    }
    rows->next();
    const QString seen = rows->value(0).toString() % u'/' % rows->value(1).toString();
    if (seen == m_seen)
        return;
    m_seen = seen;
    read();
}

void FlagWatcher::read()
{
    const Result<FlagSnapshot> snapshot = m_reading.snapshot();
    if (!snapshot) {
        lose(snapshot.error());
        return;
    }
    m_error.reset();
    m_pause = m_timing.firstPause;
    m_report(snapshot);
}

void FlagWatcher::lose(const Error &error)
{
    m_look.stop();
    m_settle.stop();
    m_session.close();
    if (m_error != error) {
        m_error = error;
        m_report(Failure(error));
    }
    const int jitter = QRandomGenerator::global()->bounded(int(m_pause.count() / 2) + 1);
    m_retry.start(m_pause + std::chrono::milliseconds(jitter));
    m_pause = std::min(m_pause * 2, m_timing.longestPause);
}

}
