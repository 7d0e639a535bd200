// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/packdelta.h"

namespace Trunkline {

namespace {

class DeltaReader
{
public:
    explicit DeltaReader(std::span<const char> delta)
        : m_rest(delta)
    {
    }

    bool atEnd() const { return m_rest.empty(); }

    /// 0 at the end, which no use of it takes for an answer.
    std::size_t byte()
    {
        if (m_rest.empty())
            return 0;
        const auto value = static_cast<unsigned char>(m_rest.front());
        m_rest = m_rest.subspan(1);
        return value;
    }

    std::size_t size()
    {
        std::size_t value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const std::size_t next = byte();
            value |= (next & 0x7F) << shift;
            if (!(next & 0x80))
                break;
        }
        return value;
    }

    /// The bytes of a number of which only those that are not zero were written.
    std::size_t sparse(std::size_t present, int count)
    {
        std::size_t value = 0;
        for (int i = 0; i < count; ++i) {
            if (present >> i & 1)
                value |= byte() << (8 * i);
        }
        return value;
    }

    std::span<const char> take(std::size_t count)
    {
        const std::span<const char> taken = m_rest.first(std::min(count, m_rest.size()));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

private:
    std::span<const char> m_rest;
};

}

std::optional<std::vector<char>> applyDelta(std::span<const char> base, std::span<const char> delta, std::size_t limit)
{
    constexpr std::size_t copyFlag = 0x80;
    constexpr std::size_t longestCopy = 0x10000;
    DeltaReader reader(delta);
    const std::size_t baseSize = reader.size();
    const std::size_t size = reader.size();
    if (baseSize != base.size() || size > limit)
        return {};
    std::vector<char> result;
    result.reserve(size);
    while (!reader.atEnd() && result.size() <= size) {
        const std::size_t instruction = reader.byte();
        std::span<const char> part;
        if (instruction & copyFlag) {
            const std::size_t from = reader.sparse(instruction, 4);
            const std::size_t written = reader.sparse(instruction >> 4, 3);
            const std::size_t count = written == 0 ? longestCopy : written;
            if (from > base.size() || count > base.size() - from)
                return {};
            part = base.subspan(from, count);
        } else {
            part = reader.take(instruction);
            if (instruction == 0 || part.size() != instruction)
                return {};
        }
        result.insert(result.end(), part.begin(), part.end());
    }
    if (result.size() != size)
        return {};
    return result;
}

}
