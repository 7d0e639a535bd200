// SPDX-License-Identifier: GPL-3.0-or-later

// The first byte says how large the pieces are that the rest comes in.

#include "app/adapters/docker/log/logframereader.h"
#include "app/adapters/docker/parse/eventreader.h"

#include <algorithm>
#include <cstddef>

using namespace Trunkline;

template <typename Reader>
static qsizetype feedInPieces(Reader &reader, QByteArrayView bytes, qsizetype piece)
{
    qsizetype count = 0;
    while (!bytes.isEmpty()) {
        const auto taken = reader.feed(bytes.first(std::min(piece, bytes.size())));
        if (!taken)
            return count;
        count += taken->size();
        bytes = bytes.sliced(std::min(piece, bytes.size()));
    }
    return count;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size - 1));
    const qsizetype piece = 1 + data[0];
    for (const LogFrameReader::Format format : {LogFrameReader::Format::Multiplexed, LogFrameReader::Format::Raw}) {
        LogFrameReader reader(format);
        feedInPieces(reader, bytes, piece);
        reader.finish();
    }
    EventReader events;
    feedInPieces(events, bytes, piece);
    return 0;
}
