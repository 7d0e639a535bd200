// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/connectionprobe.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Trunkline {

class ConnectionForm;

/// Where the facts of this repository come from, and where the user would rather have them from. Show it with open().
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p found has one entry for each source; @p probe must outlive the dialog.
    ConnectionsDialog(const QList<FoundConnection> &found, Connections own, ConnectionProbe &probe,
                      QWidget *parent = nullptr);

    void showSource(ConnectedSource source);

Q_SIGNALS:
    /// Use these from now on. A secret is in the keychain by then.
    void chosen(const Trunkline::Connections &connections);
    void accountWanted();

private:
    void build(const QList<FoundConnection> &found, ConnectionProbe &probe);
    Connections entered() const;
    ConnectionForm *formOf(ConnectedSource source) const;
    void enableSave();
    bool checkAddresses();
    void save();

    const Connections m_own;
    ConnectionProbe &m_probe;
    InFlight<Result<void>> m_keeping;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_forms = nullptr;
    QPushButton *m_save = nullptr;
};

}
