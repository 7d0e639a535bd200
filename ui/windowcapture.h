// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/appearance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Trunkline {

class Feed;
class MainWindow;

/// Writes a picture of every page into a folder, light and dark, in single and double resolution: "branches-light.png",
/// "branches-dark@2x.png". Waits until every source has answered or failed, but no longer than half a minute.
class WindowCapture final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. The folder is made where it is missing.
    WindowCapture(MainWindow &window, Appearance &appearance, QList<Feed *> feeds, const QString &folder,
                  QObject *parent = nullptr);

Q_SIGNALS:
    /// @p pictures were written; fewer than there are when the folder cannot be written to.
    void finished(int pictures, bool isComplete);

private:
    struct Shot
    {
        QString page;
        Appearance::Scheme scheme;
    };

    void wait();
    void prepare();
    void take();
    bool write(const QString &name, qreal scale) const;

    MainWindow &m_window;
    Appearance &m_appearance;
    const QList<Feed *> m_feeds;
    const QDir m_folder;
    QList<Shot> m_shots;
    QElapsedTimer m_waited;
    QTimer m_timer;
    int m_pictures = 0;
    bool m_isComplete = true;
};

}
