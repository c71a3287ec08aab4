import { attributeOf } from "./tei.js";
import type { XMLElement } from "./xml.js";
import { childrenOf, textOf, walk } from "./xml-walk.js";

/** What the header of a TEI document says of all its letters. */
export interface LetterHeader {
  readonly id: string;
  title: string;
  /** Who made the document, and what else stands beside its title, by the names of elements. */
  readonly makers: (readonly [name: string, text: string])[];
  address: string;
  licence: string;
  readonly editions: string[];
  letters: number;
}

/** What the file names elsewhere than in the letters, by `xml:id`. */
export interface LetterIndex {
  readonly editions: Map<string, string>;
  readonly names: Map<string, string>;
  /** How many letters have that `ref`. */
  readonly addresses: Map<string, number>;
  /** Of all documents. */
  readonly headers: LetterHeader[];
  readonly letters: { readonly description: XMLElement; readonly header: LetterHeader }[];
}

/** The letters of a file in its order, with what it says of them all. */
export function indexLetters(document: XMLElement): LetterIndex {
  const index: LetterIndex = { editions: new Map(), names: new Map(), addresses: new Map(), headers: [], letters: [] };
  const headers: LetterHeader[] = [{ id: "", title: "", makers: [], address: "", licence: "", editions: [], letters: 0 }];
  walk(document, (element) => enter(index, headers, element), ({ name }) => {
    if (isDocument(name)) headers.pop();
  });
  return index;
}

function isDocument(name: string): boolean {
  return name === "TEI" || name === "teiCorpus";
}

function enter(index: LetterIndex, headers: LetterHeader[], element: XMLElement): boolean {
  const header = headers.at(-1)!;
  const id = attributeOf(element, "xml:id");
  switch (element.name) {
    case "TEI":
    case "teiCorpus":
      headers.push({ ...header, id, title: "", makers: [], address: "", editions: [], letters: 0 });
      index.headers.push(headers.at(-1)!);
      return true;
    case "titleStmt":
      header.title = childrenOf(element, "title").map((title) => textOf(title)).find(Boolean) ?? "";
      for (const part of childrenOf(element)) if (part.name !== "title") header.makers.push([part.name, textOf(part)]);
      return false;
    case "publicationStmt":
      walk(element, (part) => {
        if (part.name === "publisher") header.makers.push([part.name, textOf(part)]);
        if (part.name === "licence") header.licence = [textOf(part), attributeOf(part, "target")].filter(Boolean).join(" ");
        if (part.name === "idno" && /^ur[il]$/i.test(attributeOf(part, "type"))) header.address = textOf(part);
        return part.name !== "licence" && part.name !== "idno";
      });
      return false;
    case "sourceDesc":
      walk(element, (part) => {
        if (!part.name.startsWith("bibl")) return true;
        const edition = textOf(part);
        header.editions.push(edition);
        if (part.attributes.has("xml:id")) index.editions.set(attributeOf(part, "xml:id"), edition);
        return false;
      });
      return false;
    case "person":
    case "org":
    case "place":
      index.names.set(id, childrenOf(element).filter(({ name }) => name.endsWith("Name")).map((name) => textOf(name)).find(Boolean) ?? "");
      return false;
    case "correspDesc":
      header.letters++;
      index.addresses.set(attributeOf(element, "ref"), (index.addresses.get(attributeOf(element, "ref")) ?? 0) + 1);
      index.letters.push({ description: element, header });
      return false;
    default:
      return true;
  }
}
