import "../src/define.js";
import type { MemconTimeline } from "../src/element.js";

/** What a page of letters may look like that somebody keeps. */
const SAMPLE = [
  "Date;Sender;Place;Title;Received",
  "31 December 1911;Rosa;Berlin;To her sister;4 January 1912",
  "c. March 1912;Rosa;Berlin;On the strike;",
  "2-20 May 1912;Clara;Vienna;A travel diary;",
  "before 1913;Clara;Vienna;A photograph;",
  "31 June 1912;Rosa;Berlin;A postcard of an impossible day;",
  "n.d.;Clara;;A note without a date;",
].join("\n");

const FORMATS = ["csv", "tsv", "json", "timelinejs", "vis", "csl", "bibtex", "ris", "cmif", "frus", "iiif", "sparql", "datapackage"];

/** Those that old files are in; a reader may be told any other that browsers know. */
const ENCODINGS = ["windows-1250", "windows-1251", "windows-1252", "koi8-r", "iso-8859-2", "gb18030", "big5", "utf-16le"];

/** A page that draws whatever file is dropped on it or chosen. All of it happens in the page. */
export function yourData(): HTMLElement {
  const timeline = document.createElement("memcon-timeline");
  const file = labelled("A file", "input", { type: "file" });
  const format = labelled("Format", "select");
  format.field.append(...["", ...FORMATS].map((name) => new Option(name === "" ? "as recognised" : name, name)));
  const columns = labelled("Columns", "input", { type: "text", placeholder: "time: Sent; lane: From; facets: Place, Topic", size: "44" });
  columns.field.style.setProperty("max-width", "100%");
  columns.field.style.setProperty("box-sizing", "border-box");
  const encoding = labelled("Encoding", "input", { type: "text", placeholder: "windows-1251", size: "14", list: "encodings" });
  const encodings = element("datalist", "");
  encodings.id = "encodings";
  encodings.append(...ENCODINGS.map((name) => new Option(name)));
  const dayOrder = labelled("Of 1/2/1911", "select");
  dayOrder.field.append(new Option("as the column shows", ""), new Option("the day is first", "day-first"), new Option("the month is first", "month-first"));
  const tag = element("code", "");
  const page = element("div", "");
  const controls = element("p", "");
  controls.append(file.label, " ", format.label, " ", columns.label, " ", encoding.label, " ", dayOrder.label, encodings);
  const paste = element("p", "Once it looks right, this shows it in a page: ");
  paste.append(tag);
  page.append(element("p", "Drop a file here, or choose one: a table (CSV), JSON, TimelineJS, vis-timeline, CSL-JSON, Zotero, BibTeX, RIS, TEI, IIIF, SPARQL results or a Data Package. It is read and drawn in this page, and nothing leaves it."), controls, timeline, paste);
  let name = "letters.csv";

  function show(given: Blob): void {
    const before = timeline.getAttribute("src");
    if (before !== null) URL.revokeObjectURL(before);
    timeline.setAttribute("src", URL.createObjectURL(given));
    tell();
  }

  function tell(): void {
    const chosen = { format: format.field.value, columns: columns.field.value, encoding: encoding.field.value, "day-order": dayOrder.field.value };
    for (const [attribute, value] of Object.entries(chosen)) {
      if (value === "") timeline.removeAttribute(attribute);
      else timeline.setAttribute(attribute, value);
    }
    const given = Object.entries(chosen).filter(([, value]) => value !== "").map(([attribute, value]) => ` ${attribute}="${value}"`);
    tag.textContent = `<memcon-timeline src="${name}"${given.join("")}></memcon-timeline>`;
  }

  function take(files: FileList | null | undefined): void {
    const [first] = files ?? [];
    if (first === undefined) return;
    name = first.name;
    for (const { field } of [columns, encoding, dayOrder]) field.value = "";
    show(first);
  }

  file.field.addEventListener("change", () => {
    take(file.field.files);
  });
  for (const { field } of [format, columns, encoding, dayOrder]) field.addEventListener("change", tell);
  page.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  page.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  });
  show(new Blob([SAMPLE]));
  return page;
}

/** The timeline of a page of `yourData`. */
export function timelineIn(page: HTMLElement): MemconTimeline {
  return page.querySelector("memcon-timeline")!;
}

function labelled<Name extends "input" | "select">(name: string, tag: Name, attributes: Readonly<Record<string, string>> = {}): { readonly label: HTMLElement; readonly field: HTMLElementTagNameMap[Name] } {
  const label = element("label", `${name} `);
  label.style.setProperty("display", "inline-block");
  label.style.setProperty("max-width", "100%");
  const field = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) field.setAttribute(key, value);
  label.append(field);
  return { label, field };
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
