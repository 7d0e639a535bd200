// SPDX-License-Identifier: GPL-3.0-or-later

// Anybody who may push a branch may write one.

#include "app/adapters/stack/stackparser.h"
#include "models/findings/stackfindings.h"

#include <cstddef>

using namespace Trunkline;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<StackFile> file = parseStack(content, u"stack.yml"_s);
    if (!file)
        return file.error().kind == Error::Kind::Invalid ? 0 : throw "not a word about the file";
    for (const StackService &service : file->services) {
        if (service.line < 1)
            __builtin_trap();
    }
    (void)stackFindings({*file});
    return 0;
}
