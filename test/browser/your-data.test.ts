import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { timelineIn, yourData } from "../../stories/your-data.js";
import { tallPage, textOf, the } from "../support/page.js";
import { until } from "../support/until.js";

function page(): HTMLElement {
  const made = yourData();
  tallPage().append(made);
  return made;
}

const shows = (of: HTMLElement, words: RegExp): Promise<void> => until(() => {
  expect(textOf(the(timelineIn(of).shadowRoot!, "[role=status]"))).toMatch(words);
});

function dropped(on: HTMLElement, file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  on.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}

test("a page of somebody's own data begins with a sample, its report beside it", async () => {
  const own = page();
  await shows(own, /^6 of 6 records in 2 lanes/);
  the(timelineIn(own).shadowRoot!, ".memcon-problems summary").click();
  await expect.poll(() => textOf(the(timelineIn(own).shadowRoot!, ".memcon-problems"))).toContain("row 6, column Date: \"31 June 1912\" is not a date");
  const told = textOf(the(timelineIn(own).shadowRoot!, ".memcon-guesses"));
  expect(told).toContain("column \"Sender\" is read as the lane, by its name");
  expect(told).toContain("to say otherwise, begin from columns=\"time: Date; recorded: Received; lane: Sender;");
});

test("a file that is dropped is drawn at once, and nothing is sent anywhere", async () => {
  const own = page();
  await shows(own, /^6 of 6/);
  const fetched = vi.spyOn(globalThis, "fetch");
  dropped(own, new File(["@letter{a, author = {Luxemburg, Rosa}, date = {1911-12~}, title = {To her sister}}"], "letters.bib"));
  await shows(own, /^1 of 1 record/);
  expect(fetched.mock.calls.map(([address]) => (address as URL).protocol)).toEqual(["blob:"]);
  expect(own.querySelector("code")!.textContent).toBe("<memcon-timeline src=\"letters.bib\"></memcon-timeline>");
  fetched.mockRestore();
});

test("which column is what can be said, and the tag that shows it says so too", async () => {
  const own = page();
  await shows(own, /^6 of 6 records in 2 lanes/);
  const columns = own.querySelector<HTMLInputElement>("input[type=text]")!;
  await userEvent.fill(columns, "lane: Place");
  columns.blur();
  await until(() => {
    expect([...timelineIn(own).shadowRoot!.querySelectorAll<HTMLElement>("[data-lane]")].map((lane) => lane.dataset["lane"])).toContain("Vienna");
  });
  expect(own.querySelector("code")!.textContent).toBe("<memcon-timeline src=\"letters.csv\" columns=\"lane: Place\"></memcon-timeline>");
});

test("what a file is encoded in can be said where it is misread, and what order its days are in where that is open", async () => {
  const own = page();
  await shows(own, /^6 of 6/);
  const field = (name: string): HTMLInputElement | HTMLSelectElement => [...own.querySelectorAll("label")].find((label) => label.textContent.startsWith(name))!.querySelector("input, select")!;
  const titles = (): string => textOf(the(timelineIn(own).shadowRoot!, "[role=grid]"));
  dropped(own, new File([new Uint8Array([...new TextEncoder().encode("Date,Sender\n1/2/1911,"), 0xf2, 0xcf, 0xda, 0xc1, 0x0a])], "letters.csv"));
  await shows(own, /^1 of 1 record.*1 without a date/);
  await userEvent.selectOptions(field("Of 1/2/1911"), "month-first");
  await shows(own, /^1 of 1 record in 1 lane, 2 January 1911/);
  await userEvent.fill(field("Encoding"), "koi8-r");
  field("Encoding").blur();
  await until(() => {
    expect(titles()).toContain("Роза");
  });
  expect(own.querySelector("code")!.textContent).toBe("<memcon-timeline src=\"letters.csv\" encoding=\"koi8-r\" day-order=\"month-first\"></memcon-timeline>");
});
