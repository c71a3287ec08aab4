import { expect, onTestFinished, test } from "vitest";
import "../../src/style.css";
import { conversations, envoys, people, places, sources } from "../../src/dataset/index.js";
import { facts } from "../../stories/dataset-facts.js";
import { datasetPage } from "../../stories/dataset-page.js";
import { expectAccessible } from "../support/axe.js";

function shown(width: number, scheme: string): HTMLElement {
  const host = document.createElement("div");
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.background = "light-dark(#fffdf9, #171614)";
  host.style.width = `${width}px`;
  host.append(datasetPage());
  document.body.append(host);
  onTestFinished(() => {
    host.remove();
    style.colorScheme = "";
  });
  return host;
}

test.each([[1180, "light"], [1180, "dark"], [390, "light"], [390, "dark"]])("the dataset's page, %d pixels wide and %s, breaks no rule of axe and stays within its width", async (width, scheme) => {
  const host = shown(width, scheme);
  expect([...host.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > host.getBoundingClientRect().right + 0.5).map(({ textContent }) => textContent)).toEqual([]);
  await expectAccessible(host);
});

test("the dataset's page has a row for every fact, with a link for each source that has an address", () => {
  const host = shown(1180, "light");
  const rows = [...host.querySelectorAll(".dataset-facts tr:has(td)")];
  expect(rows.map((row) => [row.querySelector("th")!.textContent, row.querySelector("td:nth-of-type(3)")!.textContent.slice(2)])).toEqual(facts.map(({ fact, confidence }) => [fact, confidence]));
  const cellOf = (row: Element, n: number): string => row.querySelector(`td:nth-of-type(${n})`)!.textContent;
  expect(rows.map((row) => cellOf(row, 4))).toEqual(facts.map(({ note = "" }) => note));
  const saidOf = ({ fact, value, claim = "" }: (typeof facts)[number]): string => `${fact === "people" || fact === "envoy" || fact === "place" ? [...envoys, ...people, ...places].map((each) => ({ name: "", label: "", ...each })).filter(({ id }) => id === value).map(({ name, label }) => name || label)[0]! : value}${claim}`;
  expect(rows.map((row) => cellOf(row, 1))).toEqual(facts.map(saidOf));
  const links = facts.flatMap((fact) => fact.sources.flatMap((id) => sources.find((source) => source.id === id)!.href ?? []));
  expect([...host.querySelectorAll(".dataset-facts a")].map((link) => link.getAttribute("href"))).toEqual(links);
  expect(host.querySelectorAll(".dataset-facts th[scope=rowgroup]")).toHaveLength(new Set(facts.map(({ table, id }) => `${table}/${id}`)).size);
});

test("the dataset's page says how many of how many there are, and which lack what", () => {
  const { textContent: text } = shown(1180, "light");
  expect(text).toContain("12 of the 14 are here");
  expect(text).toContain("Of 2, when it was written: roshchin-1950-01-01, yudin-1955-12-21.");
  expect(text).toContain("Of 7, its file there: roshchin-1950-01-01, yudin-1950-12-31, krasovsky-1951-06-27, yudin-1954-01-04, yudin-1954-03-26, yudin-1955-03-08, antonov-1959-10.");
  for (const { notes = [] } of conversations) for (const note of notes) expect(text).toContain(note);
});
