import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { packed } from "./packed.js";
import { useBrowser, visit } from "./visit.js";

useBrowser();

const LETTERS = "Date;Sender;Place;Title\n31 December 1911;Rosa;Berlin;To her sister\n31 June 1912;Clara;Vienna;</script><b>Impossible\n";

interface Done {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

/** As `npx memcon-timeline …` in the folder where the package is installed; `input` goes to standard input. */
function command(args: readonly string[], input = ""): Promise<Done> {
  const folder = packed().consumer;
  return new Promise((done) => {
    const child = execFile(process.execPath, [join(folder, "node_modules/memcon-timeline/dist/command.js"), ...args], { cwd: folder }, (error, out, told) => {
      done({ status: error === null ? 0 : Number(error.code), out, told });
    });
    child.stdin!.end(input);
  });
}

const at = (file: string): string => join(packed().consumer, file);

test("memcon-timeline letters.csv -o letters.html makes one page that draws from disk, alive, with nothing beside it", async () => {
  await writeFile(at("letters.csv"), LETTERS.replace("31 June", "30 June"));
  const { status, out, told } = await command(["letters.csv", "-o", "letters.html"]);
  expect([status, out]).toEqual([0, ""]);
  expect(told).toContain("letters.csv: column \"Sender\" is read as the lane, by its name");
  const { page } = await visit(pathToFileURL(at("letters.html")).href);
  expect(await page.title()).toBe("letters");
  await page.locator("[data-id='row-2']").click();
  expect(await page.locator(".memcon-card").innerText()).toContain("To her sister");
  await page.locator(".memcon-card [data-action=cite]").click();
  await page.locator(".memcon-cited").waitFor();
  expect(await page.locator(".memcon-cited").innerText()).toContain("To her sister");
  expect(await page.locator("b").count()).toBe(0);
  expect(await page.locator("script[src], link[rel=stylesheet]").count()).toBe(0);
});

test("a page that memcon-timeline makes keeps its view in its address, from disk, with Back and Forward, and a link to copy", async () => {
  await writeFile(at("letters.csv"), LETTERS);
  await command(["letters.csv", "-o", "linked.html"]);
  const address = pathToFileURL(at("linked.html")).href;
  const { page, complaints } = await visit(address);
  const card = page.locator(".memcon-card");
  await page.locator("[data-id='row-2']").click();
  await expect.poll(() => page.url()).toContain(`${address}#memcon?selected=row-2`);
  expect(await card.innerText()).toContain("Copy link");
  await page.goBack();
  await card.waitFor({ state: "hidden" });
  await page.goForward();
  await card.waitFor();
  const { page: other } = await visit(page.url());
  await other.locator(".memcon-card").waitFor();
  expect(complaints).toEqual([]);
});

test("memcon-timeline --lang ru makes a page that is in Russian before and after it comes alive, from disk", async () => {
  await writeFile(at("letters.csv"), LETTERS);
  await command(["letters.csv", "-o", "ru.html", "--lang", "ru"]);
  expect(await readFile(at("ru.html"), "utf8")).toContain("31 декабря 1911");
  const { page } = await visit(pathToFileURL(at("ru.html")).href);
  await page.locator("[data-id='row-2']").click();
  expect(await page.locator(".memcon-card").innerText()).toContain("Цитировать");
  expect((await command(["letters.csv", "--to", "json", "--lang", "fr"])).told).toContain("there are no words of fr, and so it is in English");
});

test("memcon-timeline reads standard input, and writes a drawing or JSON to standard output", async () => {
  const svg = await command(["--to", "svg", "--title", "Letters & notes"], LETTERS);
  expect([svg.status, svg.out.slice(0, 5)]).toEqual([1, "<svg "]);
  expect(svg.out).toContain("<title>Letters &amp; notes</title>");
  expect(svg.told).toContain("standard input: row 3, column Date: \"31 June 1912\" is not a date");
  const json = await command(["-", "--to=json", "--columns", "lane: Place"], LETTERS);
  expect((JSON.parse(json.out) as { lane: readonly string[] }[]).map(({ lane }) => lane)).toEqual([["Berlin"], ["Vienna"]]);
});

test("memcon-timeline --encoding --day-order reads what no guess tells", async () => {
  await writeFile(at("simon.csv"), Buffer.from("Date,Sender\n1/2/1911,\x8aimon\n", "latin1"));
  const { status, out } = await command(["simon.csv", "--to", "json", "--encoding", "windows-1250", "--day-order", "day-first"]);
  expect([status, JSON.parse(out)]).toEqual([0, [expect.objectContaining({ time: "1911-02-01", lane: ["Šimon"] })]]);
});

test("memcon-timeline datapackage.json reads the tables in files beside it", async () => {
  const { status, out, told } = await command(["node_modules/memcon-timeline/data/datapackage.json", "--to", "json"]);
  const records = JSON.parse(out) as { id: string; time?: string }[];
  expect(records.find(({ id }) => id === "yudin-1954-01-04")?.time).toBe("1954-01-04");
  expect([status, told.includes("was seen before"), told.includes("is not in the file")]).toEqual([0, false, false]);
  expect(told).toContain("table topics has no date: left out");
});

test("memcon-timeline says why nothing could be done, and ends with 2", async () => {
  for (const [args, reason] of [
    [["none.csv"], "none.csv could not be read: there is none at that place"],
    [["letters.csv", "-o", "none/letters.html"], "none/letters.html could not be written: there is no folder none"],
    [["letters.csv", "-o", "letters.docx"], "invalid --output: letters.docx; expected a name that ends with .html, .svg, .json, or --to"],
    [["--lnag", "ru"], "unknown option: --lnag; expected one of --output"],
    [["--lang"], "no value for --lang"],
    [["letters.csv", "--columns", "when: Date"], "unknown field in columns: when"],
    [["letters.csv", "--encoding", "utf8000"], "unknown encoding: utf8000"],
    [["letters.csv", "--day-order", "dmy"], "invalid --day-order: dmy; expected day-first or month-first"],
    [["."], "could not be read: it is a folder"],
  ] as const) {
    const { status, out, told } = await command(args);
    expect([status, out]).toEqual([2, ""]);
    expect(told).toContain(`memcon-timeline: ${reason.startsWith("could") ? ". " : ""}${reason}`);
  }
  const { status, told } = await command([], "");
  expect([status, told]).toEqual([2, expect.stringContaining("standard input")]);
});

test("memcon-timeline --help and --version say what there is", async () => {
  const { status, out } = await command(["--help"]);
  expect([status, out.split("\n")[0]]).toEqual([0, "Usage: memcon-timeline [options] [file]"]);
  const { version } = JSON.parse(await readFile(at("node_modules/memcon-timeline/package.json"), "utf8")) as { version: string };
  expect((await command(["--version"])).out).toBe(`${version}\n`);
});
