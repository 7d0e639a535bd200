// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Trunkline {

/// A token or password. It cannot be printed or turned into text by accident: whoever needs the bytes says reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }

    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes;
};

}
