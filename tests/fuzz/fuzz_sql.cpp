// SPDX-License-Identifier: GPL-3.0-or-later

// What the helper process does with a file, and then with the same text as a query of the application's. The parser
// beneath is known to die of depth, for which there is the process; here it is kept from that by the size of inputs.

#include "app/adapters/sql/readfinder.h"
#include "app/adapters/sql/scriptparser.h"
#include "models/rules/sql/hazards.h"

#include <cstddef>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace {

const SqlCatalogue &knownCatalogue()
{
    static const SqlCatalogue catalogue{.relations = {{.name = u"a"_s, .columns = {u"id"_s, u"b"_s, u"c"_s}},
                                                      {.name = u"v"_s,
                                                       .columns = {u"b"_s},
                                                       .definition = u"SELECT b FROM a WHERE c > 1"_s,
                                                       .isStored = false}},
                                        .functions = {{.name = u"f"_s, .body = u"SELECT b FROM a WHERE id = $1"_s}}};
    return catalogue;
}

}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size > 4096)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const SqlScript script = parseScript(text);
    for (const SqlOperation &operation : script.operations) {
        if (operation.offset < 0 || operation.length < 0 || operation.offset + operation.length > text.size())
            __builtin_trap(); // the editor pane marks these bytes
    }
    SchemaState schema;
    const Judgement judgement = judge(script, text, schema);
    for (const Hazard &hazard : judgement.hazards) {
        if (hazard.offset < 0 || hazard.offset + hazard.length > text.size())
            __builtin_trap();
    }
    (void)readHeader(text);
    if (!text.contains('\0'))
        (void)ReadFinder(knownCatalogue()).find(text);
    return 0;
}
