// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDBusMessage;

namespace Trunkline {

/// Whether the desktop asks for more contrast, as its portal tells programs; false where there is none.
class DesktopContrast final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopContrast(QObject *parent = nullptr);

    bool isHigh() const { return m_isHigh; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QDBusMessage &change);

private:
    void ask();
    void setValue(QVariant value);

    bool m_isHigh = false;
};

}
