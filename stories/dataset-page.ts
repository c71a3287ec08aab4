import "./dataset.css";
import descriptor from "../data/datapackage.json" with { type: "json" };
import { publication } from "../scripts/dataset/publication.mjs";
import { type Confidence, conversations, envoys, people, places, provenance, sources, topics } from "../src/dataset/index.js";
import { factsTable, facts } from "./dataset-facts.js";
import { element, link } from "./page-nodes.js";

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  certain: "read on the archive’s page, or in print of the time",
  likely: "several pages agree",
  weak: "one secondary source, or an inference",
};

/** What a conversation may lack. */
const LACKING = [
  ["written", "when it was written"], ["place", "where it was held"], ["reference", "the archive of origin"], ["translator", "who translated it"],
] as const;

/** The dataset's documentation, made from the dataset. */
export function datasetPage(): HTMLElement {
  const page = element("main", { class: "memcon dataset" });
  page.append(
    element("h1", {}, `${publication.title}: the dataset`),
    element("p", { class: "dataset-quiet" }, `Version ${provenance.version} of ${inWords(provenance.released)}, under ${provenance.licence}`),
    ...section("What it is", ...what()),
    ...section("Where it is from", ...whence()),
    ...section("How sure it is", ...howSure()),
    ...section("What is missing", ...missing()),
    ...section("Files", filesTable()),
    ...section("Sources", sourcesList()),
    ...section("Where each fact is from", factsTable()),
  );
  return page;
}

function section(title: string, ...content: readonly HTMLElement[]): readonly HTMLElement[] {
  return [element("h2", {}, title), ...content];
}

function what(): readonly HTMLElement[] {
  const years = conversations.map(({ held }) => /\d{4}/.exec(held)![0]);
  const withRecord = envoys.filter(({ id }) => conversations.some(({ envoy }) => envoy === id));
  return [
    element("p", {}, publication.description),
    definitions([
      ["Conversations", `${conversations.length}, held from ${years[0]} to ${years.at(-1)}`],
      ["Envoys", `${withRecord.map(({ name }) => name).join(", ")}; and without a record, in post between them, ${envoys.filter((each) => !withRecord.includes(each)).map(({ name }) => name).join(", ")}`],
      ["People", people.map(({ name }) => name).join(", ")],
      ["Places", places.map(({ label }) => label).join(", ")],
      ["Topics", `${topics.length}, assigned by this project`],
    ]),
    element("p", {}, "A conversation has two dates: the day on which the conversation was held, and the day on which its record was written. A third is the day under which the archive lists it. A role is what the envoy was on that day, whatever the title says."),
  ];
}

function whence(): readonly HTMLElement[] {
  return [
    element("p", {}, `From the ${provenance.archive}, by `, link("one of its searches", provenance.search), ` (${provenance.filters}), and from what else was read on ${inWords(provenance.retrieved)}. Titles stand as the archive catalogues them.`),
    element("p", {}, provenance.terms),
  ];
}

function howSure(): readonly HTMLElement[] {
  const counted = (confidence: Confidence): number => facts.filter((fact) => fact.confidence === confidence).length;
  return [
    element("p", {}, "Every fact names its sources and one of three confidences:"),
    definitions(Object.entries(CONFIDENCES).map(([name, meaning]) => [`${name}, ${counted(name as Confidence)} facts`, meaning])),
    element("p", {}, "Of a conversation, what nothing else is said of comes from the archive’s page for it, or from its list where no page is established. Headlines, summaries, topics and notes are this project’s words, and no facts of the archive."),
  ];
}

function missing(): readonly HTMLElement[] {
  const lacking = LACKING.map(([property, words]) => {
    const without = conversations.filter((conversation) => conversation[property] === undefined);
    return element("li", {}, `Of ${without.length}, ${words}: `, ...listed(without.map(({ id }) => id)), ".");
  });
  const withoutFile = conversations.filter(({ reference }) => reference === undefined || !/\d/u.test(reference)).map(({ id }) => id);
  const onlySearch = conversations.filter(({ href }) => href === provenance.search).map(({ id }) => id);
  const notes = conversations.flatMap(({ id, notes = [] }) => notes.map((note) => element("li", {}, element("code", {}, id), `: ${note}`)));
  return [
    element("p", {}, provenance.why),
    element("p", {}, "What is not known of those that are here:"),
    element("ul", {}, ...lacking, element("li", {}, `Of ${withoutFile.length}, its file there: `, ...listed(withoutFile), "."), element("li", {}, `Of ${onlySearch.length}, its own page at the archive; their address is the search: `, ...listed(onlySearch), ".")),
    element("p", {}, "What else should be known:"),
    element("ul", {}, ...notes),
  ];
}

function listed(ids: readonly string[]): readonly (Node | string)[] {
  return ids.flatMap((id, i) => [...(i === 0 ? [] : [", "]), element("code", {}, id)]);
}

function filesTable(): HTMLElement {
  const rows = descriptor.resources.map((resource) => {
    const about = "description" in resource ? resource.description : resource.title;
    return element("tr", {}, element("th", { scope: "row" }, element("code", {}, resource.path)), element("td", {}, about));
  });
  const head = element("thead", {}, element("tr", {}, ...["File", "What it has"].map((name) => element("th", { scope: "col" }, name))));
  return element("table", {}, element("caption", {}, "In the folder data/ of the package, described by datapackage.json and csv-metadata.json"), head, element("tbody", {}, ...rows));
}

function sourcesList(): HTMLElement {
  return element("ul", {}, ...sources.map(({ title, href }) => element("li", {}, href === undefined ? title : link(title, href))));
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}

function definitions(pairs: readonly (readonly [string, string])[]): HTMLElement {
  return element("dl", {}, ...pairs.flatMap(([term, meaning]) => [element("dt", {}, term), element("dd", {}, meaning)]));
}
