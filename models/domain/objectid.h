// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <span>

namespace Trunkline {

/// The name of a git object: 20 bytes (SHA-1) or 32 (SHA-256); null when there is none.
class ObjectId
{
public:
    static constexpr std::size_t MaxSize = 32;

    ObjectId() = default;

    /// @p raw has 20 or 32 bytes; anything else, or all zeros, gives a null id.
    static ObjectId fromRaw(std::span<const quint8> raw);
    /// @p hex has 40 or 64 digits; anything else, or all zeros, gives a null id.
    static ObjectId fromHex(QByteArrayView hex);

    bool isNull() const { return m_size == 0; }
    std::span<const quint8> raw() const { return {m_bytes.data(), m_size}; }
    QString toHex() const;
    /// The first seven digits, as git abbreviates.
    QString toShortHex() const { return toHex().left(7); }

    auto operator<=>(const ObjectId &) const = default;

private:
    std::array<quint8, MaxSize> m_bytes{};
    quint8 m_size = 0;
};

/// Object names are hashes already: their first bytes serve.
inline std::size_t qHash(const ObjectId &id, std::size_t seed = 0)
{
    std::size_t head = 0;
    if (!id.isNull())
        std::memcpy(&head, id.raw().data(), sizeof head);
    return head ^ seed;
}

}
