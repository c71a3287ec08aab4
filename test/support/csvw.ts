import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Of a property which classes have it, and which are its values, both of CSV on the Web. */
interface CsvwProperty {
  readonly domain: readonly string[];
  readonly range: readonly string[];
}

type Quad = readonly [subject: string, predicate: string, object: string];

const SPACE = "http://www.w3.org/ns/csvw#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";

/** What the context of the vocabulary calls lists of a property. */
const LISTS: Readonly<Record<string, string>> = { tables: "table", columns: "column", foreignKeys: "foreignKey", titles: "title", notes: "note" };

/** The W3C's vocabulary for metadata of tables: the properties by their names. */
export function readCsvwVocabulary(): Readonly<Record<string, CsvwProperty>> {
  const quads = readFileSync(createRequire(import.meta.url).resolve("@vocabulary/csvw/csvw.nq"), "utf8").split("\n").flatMap((line): readonly Quad[] => {
    const [, subject = "", predicate = "", object = ""] = /^(\S+) <(\S+)> (.+) \S+ \.$/.exec(line) ?? [];
    return subject === "" ? [] : [[bare(subject), predicate, bare(object)]];
  });
  const objects = (subject: string, predicate: string): readonly string[] => quads.filter((quad) => quad[0] === subject && quad[1] === predicate).map(([, , object]) => object);
  // A class, or a union, which is a list of them.
  const classes = (node: string): readonly string[] => {
    if (node.startsWith(SPACE)) return [node.slice(SPACE.length)];
    const inner = [...objects(node, "http://www.w3.org/2002/07/owl#unionOf"), ...["first", "rest"].flatMap((name) => objects(node, `http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`))];
    return inner.flatMap(classes);
  };
  const properties = quads.filter(([subject, predicate]) => subject.startsWith(SPACE) && predicate === `${RDFS}domain`).map(([subject]) => subject);
  return Object.fromEntries(properties.map((property) => [property.slice(SPACE.length), {
    domain: objects(property, `${RDFS}domain`).flatMap(classes),
    range: objects(property, `${RDFS}range`).flatMap(classes),
  }]));
}

/** What in `metadata`, which describes a thing of the class `of`, the vocabulary has not: `Column.seperator`. Names with a prefix are of others. */
export function namesBesideCsvw(vocabulary: Readonly<Record<string, CsvwProperty>>, metadata: object, of: string): readonly string[] {
  return Object.entries(metadata).flatMap(([name, value]: [string, unknown]): readonly string[] => {
    if (name === "@type") return value === of ? [] : [`${of}.@type`];
    if (name.startsWith("@") || name.includes(":")) return [];
    const property = vocabulary[LISTS[name] ?? name];
    if (property === undefined || !property.domain.includes(of)) return [`${of}.${name}`];
    const [inner] = property.range;
    const things = (Array.isArray(value) ? value : [value]).filter((each): each is object => typeof each === "object" && each !== null);
    return inner === undefined ? [] : things.flatMap((thing) => namesBesideCsvw(vocabulary, thing, inner));
  });
}

function bare(term: string): string {
  return term.replace(/^<(.*)>$/, "$1");
}
