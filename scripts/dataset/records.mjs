import { origin } from "./origin.mjs";

const tables = [
  ["conversations", "readonly Conversation[]", "The conversations, ordered by the day held."],
  ["envoys", "readonly Envoy[]", "The envoys: those with a record, in the order of their first, then those in post without one."],
  ["people", "readonly Person[]", "Who was present, other than the envoys."],
  ["kinds", "readonly Labelled<Kind>[]", "The kinds of document."],
  ["topics", "readonly Labelled<TopicId>[]", "The topics."],
  ["places", "readonly Labelled<PlaceId>[]", "The places."],
  ["periods", "readonly BackgroundPeriod[]", "The background, ordered by beginning; more of it than `dataset` draws."],
  ["sources", "readonly Source[]", "Where the facts come from."],
  ["provenance", "Provenance", "Where the records come from, and how many of how many they are."],
];

const imports = [
  'import { freeze } from "./freeze.js";',
  'import type { Kind, PlaceId, TopicId } from "./ids.js";',
  'import type { BackgroundPeriod, Conversation, Envoy, Labelled, Person, Provenance, Source } from "./types.js";',
].join("\n");

/**
 * The text of `records.ts`: the tables of `data` as literals, so that the compiler checks them against their types.
 * Literals serve to about a thousand records; beyond that TypeScript wants a parsed string and a cast.
 */
export function recordsModule(data) {
  const constants = tables.map(([name, type, description]) => {
    return `/** ${description} */\nexport const ${name} = freeze<${type}>(${JSON.stringify(data[name], null, 2)});\n`;
  });
  return [origin, `${imports}\n`, ...constants].join("\n");
}
