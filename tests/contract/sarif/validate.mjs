// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.NODE_MODULES + "/");
const Ajv = require("ajv-draft-04").default;
const addFormats = require("ajv-formats").default;

const schema = JSON.parse(readFileSync(
    process.env.NODE_MODULES + "/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8"));
// the schema writes one pattern that only the older syntax of expressions allows
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(schema);

// a validator that accepts anything would prove nothing
if (isValid({ version: "2.1.0", runs: [{ tool: {} }] }) || isValid({ version: "2.0.0", runs: [] })) {
    console.error("the schema accepts what is not SARIF 2.1.0");
    process.exit(1);
}
for (const file of process.argv.slice(2)) {
    const log = JSON.parse(readFileSync(file, "utf8"));
    if (!isValid(log)) {
        console.error(file, isValid.errors);
        process.exit(1);
    }
    const results = log.runs.flatMap((run) => run.results);
    if (results.length === 0) {
        console.error(`${file} holds no result`);
        process.exit(1);
    }
    console.log(`${file}: valid, ${results.length} results`);
}
