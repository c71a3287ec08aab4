import { expect, onTestFinished, test } from "vitest";
import { DAY } from "../../src/time/time.js";
import { timeline } from "../../src/timeline.js";
import { all, frames, show, statusOf, tallPage, textOf } from "../support/page.js";

const COUNT = 90_000;
const records = Array.from({ length: COUNT }, (_, i) => ({
  id: `r${i}`,
  time: new Date(((i * 7919) % 20_000) * DAY).toISOString().slice(0, 10),
  lane: `lane ${i % 5}`,
  label: `Letter ${i}`,
}));

const said = (host: HTMLElement): readonly string[] => all(host, ".memcon-waiting").map(textOf);

/** What is said while something is under way, each once, until it is done. */
async function toldUntil(host: HTMLElement, done: Promise<void>): Promise<readonly string[]> {
  const told = new Set<string>();
  const state = { isDone: false };
  void done.then(() => {
    state.isDone = true;
  });
  while (!state.isDone) {
    for (const each of said(host)) told.add(each);
    await frames();
  }
  return [...told];
}

test("of many records the first are drawn at once, and the picture grows until all are read", async () => {
  const host = tallPage();
  const shown = timeline(host, { records });
  onTestFinished(() => {
    shown.destroy();
  });
  expect(statusOf(host)).toMatch(/^4,000 of 4,000 records in 5 lanes/);
  expect(said(host)).toEqual(["4,000 of 90,000 records read …"]);
  expect(all(host, "[data-bin]").length).toBeGreaterThan(20);
  expect(await toldUntil(host, shown.rendered)).toContain("32,000 of 90,000 records read …");
  expect(statusOf(host)).toMatch(/^90,000 of 90,000 records/);
  expect(said(host)).toEqual([]);
});

test("a search of many shows what it has found so far and how far it is, and a filter the last picture until it is worked out", async () => {
  const { host, shown } = await show({ records });
  shown.filter({ text: "letter 1" });
  expect(await toldUntil(host, shown.rendered)).toContain("32,768 of 90,000 records searched …");
  // A word may stand in the label or in the name of the lane.
  const found = records.filter(({ label, lane }) => label.includes("1") || lane.includes("1")).length;
  expect(statusOf(host).startsWith(`${found.toLocaleString("en-GB")} of 90,000 records`)).toBe(true);
  shown.filter({ lane: ["lane 2"] });
  await frames();
  await shown.rendered;
  expect(statusOf(host)).toMatch(/^18,000 of 90,000 records in 1 lane/);
});

test("a timeline that is destroyed while it reads, reads no more", async () => {
  let read = 0;
  const host = tallPage();
  const shown = timeline(host, { records, channels: { id: ({ id }) => {
    read++;
    return id;
  } } });
  shown.destroy();
  const before = read;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([read, host.childNodes.length]).toEqual([before, 0]);
  expect(before).toBeLessThan(COUNT);
});
