import { origin } from "./origin.mjs";

const names = [
  ["ConversationId", "conversations", "A conversation, by its envoy and the day held as far as it is known."],
  ["EnvoyId", "envoys", "A Soviet envoy."],
  ["PersonId", "people", "A person present, other than the envoy."],
  ["Kind", "kinds", "A kind of document, after the word of the archive’s title."],
  ["TopicId", "topics", "A topic, as assigned by this project."],
  ["PlaceId", "places", "A place."],
  ["PeriodId", "periods", "A period of the background, or an instant."],
  ["SourceId", "sources", "A source of facts."],
];

/** The text of `ids.ts`: the ids of each table of `data` as a union of literals. */
export function idsModule(data) {
  const unions = names.map(([name, table, description]) => {
    const members = data[table].map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("");
    return `/** ${description} */\nexport type ${name} =${members};\n`;
  });
  return [origin, ...unions].join("\n");
}
