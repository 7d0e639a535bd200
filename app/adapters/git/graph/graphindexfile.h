// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <span>

namespace Trunkline {

/// The head of a GraphIndex file. After it come the sections in the order of Section, each beginning at a multiple of
/// eight bytes. Numbers are the machine's own: a cache does not travel.
struct GraphIndexHeader
{
    static constexpr std::array<char, 8> Magic{'T', 'L', 'g', 'r', 'a', 'p', 'h', '1'};

    enum Section { CommittedAt, AuthoredAt, Labels, Parents, More, Line, Slots, Ids, Authors, SectionCount };

    std::array<char, 8> magic = Magic;
    quint32 byteOrder = 0x01020304;
    quint32 hashSize = 0;
    quint64 fingerprint = 0;
    quint64 checksum = 0; ///< of all that follows the header
    std::array<quint64, SectionCount> sizes{}; ///< in bytes

    bool operator==(const GraphIndexHeader &) const = default;
};

/// Finds accidents, not attacks; as fast as memory. How the bytes are cut into pieces makes no difference.
class QuickChecksum
{
public:
    void add(std::span<const quint8> bytes)
    {
        while (!bytes.empty()) {
            if (m_held == 0 && bytes.size() >= m_block.size()) {
                mixBlock(bytes.data());
                bytes = bytes.subspan(m_block.size());
                continue;
            }
            const std::size_t taken = std::min(bytes.size(), m_block.size() - m_held);
            std::memcpy(m_block.data() + m_held, bytes.data(), taken);
            m_held += taken;
            bytes = bytes.subspan(taken);
            if (m_held == m_block.size()) {
                mixBlock(m_block.data());
                m_held = 0;
            }
        }
    }

    quint64 value()
    {
        const std::size_t held = m_held;
        if (held > 0) {
            std::memset(m_block.data() + held, 0, m_block.size() - held);
            mixBlock(m_block.data());
        }
        quint64 sum = held;
        for (const quint64 lane : m_lanes)
            sum = std::rotl(sum ^ lane, 29) * Prime;
        return sum;
    }

private:
    static constexpr quint64 Prime = 0x9E3779B97F4A7C15;

    void mixBlock(const quint8 *bytes)
    {
        std::array<quint64, 4> words{};
        std::memcpy(words.data(), bytes, sizeof words);
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
            m_lanes[lane] = std::rotl((m_lanes[lane] ^ words[lane]) * Prime, 31);
    }

    std::array<quint64, 4> m_lanes{1, 2, 3, 4};
    std::array<quint8, 32> m_block{};
    std::size_t m_held = 0;
};

}
