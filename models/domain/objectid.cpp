// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/objectid.h"

#include <algorithm>

namespace Trunkline {

static constexpr bool isIdSize(std::size_t size)
{
    return size == 20 || size == ObjectId::MaxSize;
}

ObjectId ObjectId::fromRaw(std::span<const quint8> raw)
{
    ObjectId id;
    if (!isIdSize(raw.size()) || std::ranges::all_of(raw, [](quint8 byte) { return byte == 0; }))
        return id;
    std::ranges::copy(raw, id.m_bytes.begin());
    id.m_size = quint8(raw.size());
    return id;
}

static int digitValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

ObjectId ObjectId::fromHex(QByteArrayView hex)
{
    const auto size = std::size_t(hex.size()) / 2;
    if (hex.size() % 2 != 0 || !isIdSize(size))
        return {};
    std::array<quint8, MaxSize> bytes{};
    for (std::size_t i = 0; i < size; ++i) {
        const int high = digitValue(hex[2 * qsizetype(i)]);
        const int low = digitValue(hex[2 * qsizetype(i) + 1]);
        if (high < 0 || low < 0)
            return {};
        bytes[i] = quint8(high * 16 + low);
    }
    return fromRaw({bytes.data(), size});
}

QString ObjectId::toHex() const
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString hex(qsizetype(m_size) * 2, Qt::Uninitialized);
    QChar *out = hex.data();
    for (const quint8 byte : raw()) {
        *out++ = digits[byte >> 4];
        *out++ = digits[byte & 15];
    }
    return hex;
}

}
