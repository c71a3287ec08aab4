/** What a conversation states as a fact; its headline, summary, topics and notes are this project's words, and `kind` repeats one of the title's. */
const stated = ["title", "held", "written", "listed", "meetings", "envoy", "role", "people", "place", "venue", "hour", "number", "reference", "translator"];

/**
 * Every fact of `data` with where it comes from, in the order of the tables, one for each value of a list.
 *
 * `table`, `id`: the record. `fact`: its property. `value`: as the record has it, or the narrower one that is meant. `claim`: the same in words, where the record says it so.
 * `sources`: ids. A fact of a conversation that its `evidence` does not name comes from its `source`, a page of the archive, and is certain.
 */
export function factsOf(data) {
  return [
    ...data.conversations.flatMap((conversation) => stated.flatMap((fact) => factsAbout(conversation, fact))),
    ...["envoys", "people"].flatMap((table) => data[table].flatMap((subject) => [...subject.evidence.map((each) => evidenced(table, subject, each)), ...tenuresOf(table, subject)])),
    ...data.periods.map(({ id, title, time, sources, confidence }) => ({ table: "periods", id, fact: "time", value: time, claim: title, sources, confidence })),
  ];
}

function factsAbout(conversation, fact) {
  const { id, source, evidence } = conversation;
  const named = evidence.filter((each) => each.fact === fact);
  const unnamed = fact === "people" ? conversation.people.filter((person) => !named.some(({ value }) => value === person)) : named.length > 0 ? [] : [conversation[fact]];
  return [
    ...unnamed.filter((value) => value !== undefined).map((value) => ({ table: "conversations", id, fact, value: valueText(value), sources: [source], confidence: "certain" })),
    ...named.map((each) => evidenced("conversations", conversation, each)),
  ];
}

function evidenced(table, subject, { fact, value = valueText(subject[fact]), claim, sources, confidence, note }) {
  return { table, id: subject.id, fact, value, claim, sources, confidence, ...(note === undefined ? {} : { note }) };
}

function tenuresOf(table, { id, tenures = [] }) {
  return tenures.flatMap(({ role, time, basis }) => {
    const [start, end = start] = time.split("/");
    return [["start", start], ["end", end]].map(([edge, value]) => {
      const { kind, sources, confidence, note } = basis[edge];
      return { table, id, fact: `tenure ${edge}`, value, claim: `${role}: ${kind}`, sources, confidence, ...(note === undefined ? {} : { note }) };
    });
  });
}

function valueText(value) {
  return typeof value === "object" ? `${value.at}, ${value.of}` : String(value);
}
