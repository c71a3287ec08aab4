/** The tables of the data, and the names under which the schema lists their ids. */
const tables = {
  conversations: "conversationId",
  envoys: "envoyId",
  people: "personId",
  kinds: "kindId",
  topics: "topicId",
  places: "placeId",
  periods: "periodId",
  sources: "sourceId",
};

/**
 * What a schema cannot say about valid data: whether ids are unique, used and known, and whether facts agree with each other.
 * A line for each fault; empty if there is none.
 */
export function referenceProblems(schema, data) {
  return [...idProblems(schema, data), ...useProblems(data), ...factProblems(data), ...conversationProblems(data), ...orderProblems(data)];
}

function idProblems(schema, data) {
  return Object.entries(tables).flatMap(([table, name]) => {
    const ids = data[table].map(({ id }) => id);
    const listed = schema.$defs[name].enum;
    return [
      ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `invalid id: ${id} (${table}); expected one that occurs once`),
      ...listed.filter((id) => !ids.includes(id)).map((id) => `unknown id: ${id} (schema, ${name}); expected one of ${table}`),
    ];
  });
}

function useProblems(data) {
  const { conversations } = data;
  const used = {
    people: conversations.flatMap(({ people }) => people),
    kinds: conversations.map(({ kind }) => kind),
    topics: conversations.flatMap(({ topics }) => topics),
    places: conversations.map(({ place }) => place),
    sources: [...conversations.map(({ source }) => source), ...sourcesWithin(data)],
  };
  return Object.entries(used).flatMap(([table, ids]) => {
    return data[table].filter(({ id }) => !ids.includes(id)).map(({ id }) => `unused id: ${id} (${table}); expected one that is referred to`);
  });
}

function sourcesWithin(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    return key === "sources" && typeof inner[0] === "string" ? inner : sourcesWithin(inner);
  });
}

function factProblems({ conversations, envoys, people }) {
  return [...conversations, ...envoys, ...people].flatMap((subject) => {
    return subject.evidence.flatMap(({ fact, value }) => {
      if (!(fact in subject)) return [`unknown fact: ${fact} (${subject.id}); expected one that is stated`];
      const stated = subject[fact];
      const agrees = fact === "people" ? stated.includes(value) : fact !== "place" || stated === value;
      return agrees ? [] : [`unknown value: ${value} (${subject.id}, ${fact}); expected ${stated}`];
    });
  });
}

function conversationProblems({ conversations, sources, provenance }) {
  const hrefs = new Map(sources.map(({ id, href }) => [id, href]));
  const problems = conversations.flatMap(({ id, envoy, held, written, href, source }) => {
    const [, day, month] = /^\[?((\d{4}-\d{2})-\d{2})/.exec(held);
    return [
      ...([day, month].some((date) => id === `${envoy}-${date}`) ? [] : [`invalid id: ${id}; expected the envoy and the day or month held`]),
      ...(written === undefined || day <= written ? [] : [`invalid written: ${written} (${id}); expected no day before ${held}`]),
      ...(hrefs.get(source) === href ? [] : [`invalid href: ${href} (${id}); expected the address of ${source}`]),
    ];
  });
  if (provenance.established === conversations.length) return problems;
  return [...problems, `invalid established: ${provenance.established}; expected ${conversations.length}`];
}

function orderProblems({ conversations, envoys, periods }) {
  const unsorted = (name, keys) => (keys.every((key, i) => i === 0 || keys[i - 1] <= key) ? [] : [`unsorted ${name}: ${keys.join(", ")}`]);
  const first = envoys.map(({ id }) => conversations.findIndex(({ envoy }) => envoy === id)).map((i) => (i === -1 ? Infinity : i));
  return [
    ...unsorted("conversations", conversations.map(({ held }) => held.replace("[", ""))),
    ...unsorted("envoys", first),
    ...unsorted("periods", periods.map(({ time }) => time)),
  ];
}
