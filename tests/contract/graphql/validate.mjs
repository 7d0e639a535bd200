// SPDX-License-Identifier: GPL-3.0-or-later

// validate.mjs DOCUMENTS_FOLDER: every operation, with the fragments its "# with:" line names, must be valid against
// GitHub's published schema and use nothing deprecated. The packages are those installed in
// the folder that GRAPHQL_MODULES names.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const packages = createRequire(join(process.env.GRAPHQL_MODULES, "package.json"));
const { buildSchema, parse, validate, specifiedRules, NoDeprecatedCustomRule } = packages("graphql");

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), "utf8");

function withFragments(name, seen = new Set()) {
  if (seen.has(name)) return "";
  seen.add(name);
  const text = read(name);
  const named = text.match(/^# with: (.+)$/m)?.[1].split(" ") ?? [];
  return [text, ...named.map((fragment) => withFragments(fragment, seen))].join("\n");
}

// What an older server may not know is dropped line by line, so such a line must be one whole field.
function withoutNewer(text) {
  return text.split("\n").filter((line) => !line.endsWith("# newer")).join("\n");
}

const sdl = readFileSync(join(process.env.GRAPHQL_MODULES, "node_modules/@octokit/graphql-schema/schema.graphql"), "utf8");
const schema = buildSchema(sdl, { assumeValidSDL: true }); // strictly built, release 15.26.1 defines one field twice
let operations = 0;
let failed = false;
for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".graphql")).sort()) {
  if (!/^query /m.test(read(name))) continue;
  ++operations;
  const text = withFragments(name);
  for (const variant of [text, withoutNewer(text)]) {
    const errors = validate(schema, parse(variant), [...specifiedRules, NoDeprecatedCustomRule]);
    for (const error of errors) {
      failed = true;
      console.error(`${name}: ${error.message} (line ${error.locations?.[0]?.line})`);
    }
  }
}
console.log(`${operations} documents checked against ${Object.keys(schema.getTypeMap()).length} types`);
process.exit(failed || operations === 0 ? 1 : 0);
