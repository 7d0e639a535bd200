// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace Trunkline {

/// The body of a request that is sent once. Qt sends a request again, silently, when the server closes before it
/// answers; a body that cannot be rewound turns that into an error.
class OneTimeBody final : public QIODevice
{
    Q_OBJECT

public:
    OneTimeBody(QByteArray bytes, QObject *parent);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return m_position == 0; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
};

}
