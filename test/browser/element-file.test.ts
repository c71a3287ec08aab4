import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/define.js";
import type { MemconTimeline } from "../../src/element.js";
import { all, cardIn, idsInSight, tallPage, textOf, the, upgraded } from "../support/page.js";
import { until } from "../support/until.js";

const letters = [
  "Date;Absender;Betreff",
  "31. Dezember 1911;Rosa;To her sister",
  "um 1912;Clara;On the strike",
  "31 June 1912;Rosa;Of an impossible day",
].join("\r\n");

afterEach(() => {
  vi.restoreAllMocks();
});

/** An element in a page, with what stands between its tags. */
function placed(attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): MemconTimeline {
  const element = upgraded(document.createElement("memcon-timeline"));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  tallPage().append(element);
  return element;
}

function addressOf(text: string, type = "text/csv"): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  onTestFinished(() => {
    URL.revokeObjectURL(address);
  });
  return address;
}

const root = (element: MemconTimeline): ShadowRoot => element.shadowRoot!;
const statusOf = (element: MemconTimeline): string => textOf(the(root(element), "[role=status]"));
const shows = (element: MemconTimeline, words: string | RegExp): Promise<void> => until(() => {
  expect(statusOf(element)).toMatch(words);
});

/** Stands in for the network: answers each of the fetches in turn. */
function answers(...replies: readonly (() => Response | Promise<Response>)[]) {
  let calls = 0;
  return vi.spyOn(globalThis, "fetch").mockImplementation(async () => replies[Math.min(calls++, replies.length - 1)]!());
}

function scriptOf(text: string, type = "application/json"): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = type;
  script.textContent = text;
  return script;
}

function tableOf(caption: string, rows: readonly (readonly string[])[], link = ""): HTMLTableElement {
  const table = document.createElement("table");
  table.createCaption().textContent = caption;
  for (const cells of rows) for (const [i, cell] of [cells].flat().entries()) {
    const row = i === 0 ? table.insertRow() : table.rows[table.rows.length - 1]!;
    const place = row.insertCell();
    place.textContent = cell;
    if (link !== "" && i === 2 && table.rows.length === 2) {
      const anchor = document.createElement("a");
      anchor.href = link;
      anchor.textContent = cell;
      place.replaceChildren(anchor);
    }
  }
  return table;
}

test("a file is drawn by its address alone, its columns found, its problems told", async () => {
  const element = placed({ src: addressOf(letters) });
  await shows(element, /^3 of 3 records in 2 lanes/);
  expect(all(root(element), "[data-lane]").map((lane) => lane.dataset["lane"]).sort()).toEqual(["Clara", "Rosa"]);
  expect(idsInSight(root(element))).toHaveLength(2);
  the(root(element), ".memcon-problems summary").click();
  await expect.poll(() => textOf(the(root(element), ".memcon-problems"))).toContain("row 4, column Date: \"31 June 1912\" is not a date");
});

test("a date is shown as it is written, beside what it means", async () => {
  const element = placed({ src: addressOf(letters), selected: "row-3" });
  await shows(element, /^3 of 3/);
  await until(() => {
    expect(textOf(cardIn(root(element))!)).toContain("about 1912 (written “um 1912”)");
  });
});

test("lanes and the second date are called what their columns are, unless there are words for them", async () => {
  const file = addressOf("Date,Sender,Received\n1911-12-31,Rosa,1912-01-04\n1912-02-01,Clara,1912-02-03");
  const element = placed({ src: file, selected: "row-2" });
  await shows(element, /^2 of 2/);
  await until(() => {
    expect(textOf(cardIn(root(element))!)).toContain("31 December 1911 · Received 4 January 1912");
  });
  expect(textOf(root(element).querySelector(".memcon-filters summary")!)).toContain("Sender");
  element.words = { recorded: "came" };
  await until(() => {
    expect(textOf(cardIn(root(element))!)).toContain("31 December 1911 · came 4 January 1912");
  });
});

test("columns says which column is what", async () => {
  const element = placed({ src: addressOf("a,b,c\n1911,Rosa,1912\n1913,Clara,1914"), columns: "time: c; lane: b; summary:" });
  await shows(element, /^2 of 2 records in 2 lanes, 1912 to 1914/);
});

const ofSimon = Uint8Array.from([..."Date,Sender\n1/2/1911,"].map((each) => each.charCodeAt(0)).concat(0x8a, 0x69, 0x6d, 0x6f, 0x6e));

test.each([
  ["encoding", { encoding: "windows-1250" }, {}],
  ["its server", {}, { "content-type": "text/csv; charset=Windows-1250" }],
])("%s says in which encoding a file is, and day-order which number of a date is the day", async (_, attributes, headers) => {
  answers(() => new Response(ofSimon, { headers }));
  const element = placed({ src: "letters.csv", "day-order": "month-first", ...attributes });
  await shows(element, /^1 of 1 record in 1 lane, 2 January 1911/);
  expect(all(root(element), "[data-lane]")[0]!.dataset["lane"]).toBe("Šimon");
});

test.each([
  ["that is none", "text/csv; charset=utf8mb4", ""],
  ["other than its own mark says", "text/csv; charset=iso-8859-1", "\ufeff"],
])("a file is read by what it is where its server states an encoding %s", async (_, type, mark) => {
  answers(() => new Response(mark + letters.replaceAll("Rosa", "Renée"), { headers: { "content-type": type } }));
  const element = placed({ src: "letters.csv" });
  await shows(element, /^3 of 3 records in 2 lanes/);
  expect(all(root(element), "[data-lane]").map((lane) => lane.dataset["lane"]).sort()).toEqual(["Clara", "Renée"]);
});

test("a Data Package that was dropped has no tables beside it, and says so", async () => {
  const file = addressOf(JSON.stringify({ resources: [{ name: "letters", path: "letters.csv" }, { name: "own", data: [{ Date: "1913", Title: "C" }] }] }), "application/json");
  const element = placed({ src: file, format: "datapackage" });
  await shows(element, /^1 of /);
  the(root(element), ".memcon-problems summary").click();
  await expect.poll(() => textOf(the(root(element), ".memcon-problems"))).toContain("letters.csv");
});

test.each([["a folder", "package.json"], ["a file that was dropped", ""]])("a Data Package of %s asks no other host for its tables", async (_, src) => {
  const file = JSON.stringify({ resources: ["https:evil.example/a", "http:evil.example/b", "ht\ntp:evil.example/c", "//evil.example/d"].map((path, i) => ({ name: `r${i}`, path })).concat({ name: "own", data: [{ Date: "1913", Title: "C" }] } as never) });
  const address = src || addressOf(file, "application/json");
  const fetched = src === "" ? vi.spyOn(globalThis, "fetch") : answers(() => new Response(file));
  await shows(placed({ src: address, format: "datapackage" }), /^1 of /);
  expect(fetched.mock.calls.map(([asked]) => String(asked as URL))).toEqual([new URL(address, document.baseURI).href]);
});

test.each([
  [{ encoding: "window-1250" }, "unknown encoding: window-1250"],
  [{ "day-order": "month" }, "unknown dayOrder: month; "],
])("%s is said to be none", async (attributes, words) => {
  answers(() => new Response(letters));
  const element = placed({ src: "letters.csv", ...attributes });
  await until(() => {
    expect(textOf(the(root(element), "[role=alert]"))).toContain(words);
  });
});

test.each([
  ["a table", JSON.stringify([{ Date: "1911", Sender: "Rosa" }]), true],
  ["a Data Package", JSON.stringify({ resources: [{ name: "a", data: [{ Date: "1911", Sender: "Rosa" }] }] }), true],
  ["the items of vis-timeline", JSON.stringify({ items: [{ start: "1911-05-03T00:00:00Z", content: "A" }] }), false],
])("which columns are what can be said otherwise of %s, as far as it has any", async (_, file, isSaid) => {
  const element = placed({ src: addressOf(file, "application/json") });
  await shows(element, /^1 of 1/);
  expect(element.shadowRoot!.textContent.includes("begin from columns=")).toBe(isSaid);
  expect(element.shadowRoot!.textContent).toContain(isSaid ? "is read as the date" : "all times are midnights in UTC");
});

test("a column that is not there is said, with the one that was perhaps meant", async () => {
  const element = placed({ src: addressOf(letters), columns: "lane: Absendr" });
  await until(() => {
    expect(textOf(the(root(element), "[role=alert]"))).toMatch(/unknown column: "?Absendr"?; did you mean "Absender"\?/);
  });
});

test.each([
  ["that is not there", () => new Response("", { status: 404 }), "there is no letters.csv at that address"],
  ["that is refused", () => new Response("", { status: 403 }), "the server of letters.csv answered with 403"],
  ["that cannot be fetched", () => Promise.reject(new TypeError("Failed to fetch")), "letters.csv could not be fetched; there is no connection, or its site does not let this page read it"],
])("a file %s is said in words, and tried again", async (_what, failing, words) => {
  const fetched = answers(failing, () => new Response(letters));
  const element = placed({ src: "archive/letters.csv" });
  await until(() => {
    expect(textOf(the(root(element), "[role=alert]"))).toContain(`The records could not be had: ${words}.`);
  });
  the(root(element), "[data-action=retry]").focus();
  await userEvent.keyboard("{Enter}");
  await shows(element, /^3 of 3 records/);
  expect(root(element).querySelector("[role=alert]")).toBeNull();
  expect(the(root(element), ".memcon-stage").contains(root(element).activeElement)).toBe(true);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test("a file that is no table is said to be none", async () => {
  const element = placed({ src: addressOf("[1, 2"), format: "json" });
  await until(() => {
    expect(textOf(the(root(element), "[role=alert]"))).toContain("could not be read");
  });
});

test("how far a file is stands in the place of the sentence", async () => {
  let go = (): void => undefined;
  const [head, tail] = [letters.slice(0, letters.length / 2), letters.slice(letters.length / 2)].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(head);
      go = () => {
        controller.enqueue(tail);
        controller.close();
      };
    },
  });
  answers(() => new Response(body, { headers: { "content-length": String(head.length + tail.length) } }));
  const element = placed({ src: "letters.csv" });
  await shows(element, "Fetching letters.csv: 50 % …");
  go();
  await shows(element, /^3 of 3 records/);
});

test("JSON between the tags is drawn, and not the dataset", async () => {
  const element = placed({}, scriptOf(JSON.stringify([{ id: "a", time: "1911", lane: "Berlin" }])));
  await shows(element, /^1 of 1 record/);
});

test("a table between the tags is drawn, its caption the title, its links kept; and drawn anew when it changes", async () => {
  const table = tableOf("Letters", [["Date", "Sender", "Title"], ["1911-12-31", "Rosa", "To her sister"], ["1912", "Clara", "On the strike"]], "https://example.org/sister");
  const element = placed({}, table);
  await shows(element, /^2 of 2 records in 2 lanes/);
  expect(textOf(the(root(element), "h2"))).toBe("Letters");
  element.select("row-2");
  await until(() => {
    expect(the(cardIn(root(element))!, "a.memcon-card-link").getAttribute("href")).toBe("https://example.org/sister");
  });
  const row = table.insertRow();
  for (const cell of ["1913", "Rosa", "Later"]) row.insertCell().textContent = cell;
  await shows(element, /^3 of 3 records/);
});

test.each([['Date "sent"', "columns='time: Date \"sent\"; "], ["Date \"it's &lt\"", "columns=\"time: Date &quot;it's &amp;lt&quot;; "]])("columns with a name %s are offered as an attribute that can be pasted", async (name, offered) => {
  const element = placed({}, tableOf("Letters", [[name, "Title"], ["1911-12-31", "To her sister"], ["1912", "On the strike"]]));
  await shows(element, /^2 of 2 records/);
  const told = textOf(the(root(element), ".memcon-guesses"));
  expect(told).toContain(offered);
  const pasted = new DOMParser().parseFromString(`<p ${/columns=(?:'[^']*'|"[^"]*")/.exec(told)![0]}>`, "text/html").querySelector("p")!;
  expect(pasted.getAttribute("columns")).toBe(`time: ${name}; title: Title`);
});

test("what was guessed of a file is said in the language of the page, also of one that comes later", async () => {
  const element = placed({ lang: "ru" }, tableOf("Letters", [["Date", "Sender", "Title"], ["1/2/1911", "Anna Vetrova", "To her sister"], ["1912", "anna vetrova", "On the strike"]]));
  const told = (): readonly string[] => all(root(element), ".memcon-guesses li").map(textOf);
  await until(() => {
    expect(told()).toEqual([
      "столбец «Date» прочитан как дата, по названию",
      "столбец «Sender» прочитан как дорожка, по названию",
      "столбец «Title» прочитан как заглавие, по названию",
      "дорожки «Anna Vetrova» и «anna vetrova» различаются лишь регистром букв, диакритикой или пробелами и не объединены",
      "чтобы задать иное, начните с columns=\"time: Date; lane: Sender; title: Title\"",
    ]);
  });
  the(root(element), ".memcon-problems summary").click();
  await until(() => {
    expect(textOf(the(root(element), ".memcon-problems li"))).toContain("«1/2/1911» — может быть 1 февраля или 2 января");
  });
  element.lang = "zh";
  await until(() => {
    expect(told().slice(0, 2)).toEqual(["“Date”列读作日期，依据列名", "“Sender”列读作行的划分，依据列名"]);
    expect(textOf(the(root(element), ".memcon-problems li"))).toContain("可能是2月1日或1月2日");
  });
});

test.each([
  ["a web page", {}, "<!DOCTYPE html><html><body>Not found</body></html>", "прочитать файл не удалось: это веб-страница, а не файл с записями.", "无法读取文件；是网页，不是记录文件。"],
  ["no rows", { format: "csv" }, "", "прочитать файл не удалось: строк нет.", "无法读取文件；没有行。"],
  ["a column that is not there", { columns: "time: Dates" }, letters, "столбца «Dates» нет; возможно, имелся в виду «Date».", "没有“Dates”列；是否指“Date”。"],
  ["a column that is like none", { columns: "time: When" }, letters, "столбца «When» нет; есть Date, Absender, Betreff.", "没有“When”列；现有的列为Date, Absender, Betreff。"],
  ["broken JSON", { format: "json" }, "{\n  \"a\": ]", "прочитать файл не удалось: не JSON: ошибка в знаке 10, в строке 2.", "无法读取文件；不是JSON：在第10个字符、第2行处出错。"],
  ["an encoding that is none", { encoding: "latin-99" }, letters, "кодировка «latin-99» неизвестна; нужно название, например utf-8, windows-1251 или koi8-r.", "编码“latin-99”未知；应为名称，例如utf-8、windows-1251或koi8-r。"],
])("why a file cannot be had is said in the language of the page: %s", async (_, attributes, text, russian, chinese) => {
  const element = placed({ lang: "ru", src: addressOf(text), ...attributes });
  const said = (): string => textOf(the(root(element), ".memcon-failure p"));
  await until(() => {
    expect(said()).toBe(`Получить записи не удалось: ${russian}`);
  });
  element.lang = "zh";
  await until(() => {
    expect(said()).toBe(`无法取得记录：${chinese}`);
  });
});

test("what a reader itself calls a second date, kinds, facets and details is said in the language of the page, and what columns are called is not", async () => {
  const cmif = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><profileDesc><correspDesc key=\"1\"><correspAction type=\"sent\"><persName>Goethe</persName><date when=\"1793-06-07\"/></correspAction><correspAction type=\"received\"><persName>Schiller</persName><placeName>Weimar</placeName><date when=\"1793-06-09\"/></correspAction></correspDesc></profileDesc></teiHeader></TEI>";
  const element = placed({ src: addressOf(cmif, "text/xml"), selected: "1" });
  const card = (): string => textOf(cardIn(root(element))!);
  await until(() => {
    expect(card()).toContain("7 June 1793 · received 9 June 1793");
    expect(card()).toContain("Addressee");
    expect(textOf(the(root(element), ".memcon-legend"))).toContain("until received");
  });
  element.lang = "ru";
  await until(() => {
    expect(card()).toContain("7 июня 1793 г. · получено 9 июня 1793 г.");
    expect(card()).toMatch(/Место получения/u);
    expect(textOf(root(element).querySelector<HTMLElement>(".memcon")!)).toContain("до второй даты (получено)");
  });
  element.setAttribute("src", addressOf("@misc{a, title = {A}, date = {1911}}\n@article{b, title = {B}, date = {1912}, publisher = {P}}"));
  element.setAttribute("mode", "table");
  await until(() => {
    expect(all(root(element), "td").map(textOf)).toEqual(expect.arrayContaining(["разное", "статья в журнале"]));
  });
  element.setAttribute("src", addressOf("Date,Received,Kind,keyword\n1911-12-31,1912-01-04,letter,x\n1912-12-31,1913-01-04,letter,x\n"));
  await until(() => {
    expect(all(root(element), "th").map(textOf)).toEqual(expect.arrayContaining(["Received", "keyword"]));
    expect(all(root(element), "td").map(textOf)).toContain("letter");
  });
});

test("a cell of a table stands in each row that it spans, and a link beside a short row is that row's", async () => {
  const table = tableOf("Letters", [["Date", "Sender", "Title"], ["1911", "Rosa", "To her sister"], ["", "", ""], ["1913", "Rosa"]]);
  table.rows[2]!.replaceChildren(Object.assign(document.createElement("td"), { textContent: "Rosa" }), Object.assign(document.createElement("td"), { textContent: "Spanned" }));
  table.rows[1]!.cells[0]!.rowSpan = 2;
  const link = document.createElement("a");
  link.href = "https://example.org/short";
  table.rows[3]!.cells[1]!.append(link);
  const element = placed({}, table);
  await shows(element, /^3 of 3 records in 1 lane, 1911 to 1913/);
  element.select("row-4");
  await until(() => {
    expect(the(cardIn(root(element))!, "a.memcon-card-link").getAttribute("href")).toBe("https://example.org/short");
  });
});

test("what stands between the tags of an element with an address is let be", async () => {
  const fetched = vi.spyOn(globalThis, "fetch");
  const element = placed({ src: addressOf(letters) });
  await shows(element, /^3 of 3/);
  element.append("words");
  await element.rendered;
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ["a connection that is lost midway", () => new Response(new ReadableStream({ pull: (controller) => {
    controller.error(new TypeError("terminated"));
  } })), "letters.csv could not be fetched"],
  ["an answer without a body", () => new Response(null, { status: 204 }), "letters.csv could not be read"],
])("%s is said in words", async (_what, failing, words) => {
  answers(failing);
  const element = placed({ src: "letters.csv" });
  await until(() => {
    expect(textOf(the(root(element), "[role=alert]"))).toContain(words);
  });
});

/** An element whose file is on its way and never comes, and the signal that it was asked for with. */
async function awaiting(): Promise<{ readonly element: MemconTimeline; readonly signal: AbortSignal }> {
  let signal: AbortSignal | null | undefined;
  vi.spyOn(globalThis, "fetch").mockImplementationOnce((_address, init) => {
    signal = init?.signal;
    return new Promise(() => undefined);
  });
  const element = placed({ src: "slow.csv" });
  await until(() => {
    expect(signal).toBeDefined();
  });
  return { element, signal: signal! };
}

test("another src is another file, and what was on its way for the first is dropped", async () => {
  const { element, signal } = await awaiting();
  element.setAttribute("src", addressOf(letters));
  await shows(element, /^3 of 3 records/);
  expect(signal.aborted).toBe(true);
  element.removeAttribute("src");
  await shows(element, /^12 of 12 records/);
});

test("an element that is taken out stops what it fetches", async () => {
  const { element, signal } = await awaiting();
  element.remove();
  await until(() => {
    expect(signal.aborted).toBe(true);
  });
});

test("records that are set come before a file", async () => {
  const element = placed({ src: addressOf(letters) });
  element.records = [{ id: "a", time: "1911" }];
  await shows(element, /^1 of 1 record/);
});
