// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/postgresthread.h"

namespace Trunkline {

PostgresThread::PostgresThread(const PostgresPlace &place)
    : m_thread(new QThread)
    , m_context(new QObject)
    , m_session(std::make_shared<std::unique_ptr<PostgresSession>>())
{
    m_thread->setObjectName(QStringLiteral("postgres"));
    m_context->moveToThread(m_thread);
    // queued for the thread itself: objects that use the session go before it
    QObject::connect(
            m_thread, &QThread::finished, m_context,
            [context = m_context, session = m_session] {
                qDeleteAll(context->findChildren<QObject *>(Qt::FindDirectChildrenOnly));
                session->reset();
                context->deleteLater();
            },
            Qt::DirectConnection);
    m_thread->start();
    QMetaObject::invokeMethod(m_context,
                              [session = m_session, place] { *session = std::make_unique<PostgresSession>(place); });
}

PostgresThread::~PostgresThread()
{
    for (QFuture<void> &future : m_futures)
        future.cancel();
    m_thread->quit();
    constexpr int patience = 300; // ms; a server that hangs is left to its time-out
    if (m_thread->wait(patience))
        delete m_thread;
    else
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void PostgresThread::post(std::function<void(PostgresSession &)> work)
{
    QMetaObject::invokeMethod(m_context, [session = m_session, work = std::move(work)] { work(**session); });
}

}
