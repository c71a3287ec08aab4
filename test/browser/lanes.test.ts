import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { manyLanes } from "../../stories/odd.js";
import { beside, drag, dragOn, giveTouchScreen, letGo, middleOf, preferStillness, touch } from "../support/hand.js";
import { all, datasetOptions, emptyPlace, focused, focusedId, frames, markOf, reach, show, textOf, the } from "../support/page.js";

const given = ["roshchin", "yudin", "krasovsky", "antonov"];

/** The lanes as a reader sees them, from above. */
function lanesOf(host: HTMLElement): (string | undefined)[] {
  return all(host, "[role=row]").map((row) => ({ id: row.dataset["lane"], y: row.querySelector(".memcon-lane-name text")!.getBoundingClientRect().top })).sort((a, b) => a.y - b.y).map(({ id }) => id);
}

const nameOf = (host: HTMLElement, lane: string): Element => the(host, `[data-lane="${lane}"] .memcon-lane-name text:first-of-type`);
const saidIn = (host: HTMLElement): string => textOf(the(host, "[aria-live=polite].memcon-hidden"));

test("a lane's name dragged down moves its lane, and nothing else", async () => {
  await preferStillness();
  const { host, shown } = await show();
  const { domain } = shown.view;
  expect(lanesOf(host)).toEqual(given);
  await drag(middleOf(nameOf(host, "roshchin")), beside(middleOf(nameOf(host, "krasovsky")), 0, 10));
  await shown.rendered;
  expect(lanesOf(host)).toEqual(["yudin", "krasovsky", "roshchin", "antonov"]);
  expect(shown.view).toMatchObject({ laneOrder: ["yudin", "krasovsky", "roshchin", "antonov"], domain, selected: null });
  expect(saidIn(host)).toBe("Nikolai Roshchin is now lane 3 of 4");
  await drag(middleOf(nameOf(host, "antonov")), beside(middleOf(nameOf(host, "yudin")), 0, -40));
  await shown.rendered;
  expect(lanesOf(host)).toEqual(["antonov", "yudin", "krasovsky", "roshchin"]);
});

test("a lane that is dragged stands where the pointer is, however high its neighbours are", async () => {
  await preferStillness();
  const { host, shown } = await show();
  const from = middleOf(nameOf(host, "antonov"));
  await drag(from, beside(from, 0, -10), { hold: true, steps: 1 });
  for (let up = 20; up < 400; up += 20) {
    await dragOn(beside(from, 0, -up));
    await shown.rendered;
    const first = lanesOf(host);
    await dragOn(beside(from, 1, -up));
    await shown.rendered;
    expect(lanesOf(host)).toEqual(first);
  }
  await letGo(from);
  expect(lanesOf(host)[0]).toBe("antonov");
});

test("a drag that begins elsewhere pans, and a click on a name moves nothing", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953", "1957"] });
  const { domain } = shown.view;
  await drag(middleOf(nameOf(host, "yudin")), beside(middleOf(nameOf(host, "yudin")), 2, 2));
  await shown.rendered;
  expect(shown.view).toMatchObject({ laneOrder: "given", domain });
  await drag(emptyPlace(host), beside(emptyPlace(host), -80, 120));
  await shown.rendered;
  expect(shown.view.laneOrder).toBe("given");
  expect(shown.view.domain[0]).toBeGreaterThan(domain[0]);
});

test("a finger on a name moves its lane; one elsewhere scrolls the page", async () => {
  await giveTouchScreen();
  const { host, shown } = await show();
  const name = middleOf(nameOf(host, "roshchin"));
  await touch([name], [beside(middleOf(nameOf(host, "yudin")), 0, 20)], 10);
  await shown.rendered;
  expect(shown.view.laneOrder).toEqual(["yudin", "roshchin", "krasovsky", "antonov"]);
  expect(window.scrollY).toBe(0);
  const elsewhere = emptyPlace(host);
  await touch([beside(elsewhere, -200, 200)], [beside(elsewhere, -200, 60)], 10);
  await expect.poll(() => window.scrollY).toBeGreaterThan(50);
  expect(shown.view.laneOrder).toEqual(["yudin", "roshchin", "krasovsky", "antonov"]);
});

test("Alt and an arrow move the lane of the cell in focus, say so, and the focus stays", async () => {
  await preferStillness();
  const { host, shown } = await show();
  markOf(host, "yudin-1954-01-04").focus();
  await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await shown.rendered;
  expect(lanesOf(host)).toEqual(["roshchin", "krasovsky", "yudin", "antonov"]);
  expect([focusedId(), saidIn(host)]).toEqual(["yudin-1954-01-04", "Pavel Yudin is now lane 3 of 4"]);
  await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}");
  await shown.rendered;
  expect(lanesOf(host)).toEqual(["yudin", "roshchin", "krasovsky", "antonov"]);
  expect([focusedId(), saidIn(host)]).toEqual(["yudin-1954-01-04", "Pavel Yudin is now lane 1 of 4"]);
  await userEvent.keyboard("{ArrowDown}");
  await shown.rendered;
  expect(focusedId()).toMatch(/^roshchin/);
});

test("the order is chosen by keys as among any radio buttons, and empty lanes are hidden", async () => {
  const { host, shown } = await show({ ...datasetOptions, filter: { topic: ["korean-war"] } });
  (await reach((element) => element.matches("summary") && textOf(element) === "Lanes")).click();
  await userEvent.tab();
  expect(textOf(focused()!.closest("label")!)).toBe("As given");
  await userEvent.keyboard("{ArrowDown}");
  await shown.rendered;
  expect([shown.view.laneOrder, textOf(focused()!.closest("label")!)]).toEqual(["name", "By name"]);
  expect(all(host, "input[type=radio]").filter((each) => (each as HTMLInputElement).checked)).toHaveLength(1);
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  await shown.rendered;
  expect(shown.view.laneOrder).toEqual(given);
  const before = lanesOf(host).length;
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await shown.rendered;
  expect(shown.view.hideEmpty).toBe(true);
  expect(lanesOf(host).length).toBeLessThan(before);
});

test("lanes that change their places glide, and not for a reader who asks for stillness", async () => {
  const gliding = (host: HTMLElement): number => all(host, ".memcon-lane").flatMap((lane) => lane.getAnimations()).length;
  const { host, shown } = await show();
  shown.update({ laneOrder: ["antonov"] });
  await shown.rendered;
  expect(gliding(host)).toBe(4);
  await preferStillness();
  shown.update({ laneOrder: "given" });
  await Promise.all(all(host, ".memcon-lane").flatMap((lane) => lane.getAnimations()).map(({ finished }) => finished));
  await shown.rendered;
  expect(gliding(host)).toBe(0);
});

test("an order acts only if it differs from the one given last", async () => {
  await preferStillness();
  const { host, shown } = await show({ ...datasetOptions, laneOrder: "count" });
  expect(lanesOf(host)[0]).toBe("yudin");
  markOf(host, "yudin-1954-01-04").focus();
  await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
  const moved = shown.view.laneOrder;
  shown.update({ laneOrder: "count", hideEmpty: false });
  expect(shown.view.laneOrder).toBe(moved);
  shown.update({ laneOrder: "given" });
  await shown.rendered;
  expect(lanesOf(host)).toEqual(given);
});

test("a lane dragged beyond what is seen of many goes on, and stays in sight", async () => {
  await preferStillness();
  const { host, shown } = await show(manyLanes());
  const from = middleOf(nameOf(host, "Parish 3"));
  const { bottom } = the(host, "[role=grid]").getBoundingClientRect();
  await drag(from, { x: from.x, y: bottom + 20 }, { hold: true });
  for (let i = 0; i < 6; i++) {
    await frames(2);
    await dragOn({ x: from.x + (i % 2), y: bottom + 20 });
  }
  await letGo({ x: from.x, y: bottom + 20 });
  await shown.rendered;
  expect(the(host, ".memcon-scroll").scrollTop).toBeGreaterThan(64);
  const box = nameOf(host, "Parish 3").getBoundingClientRect();
  expect(box.bottom).toBeLessThan(bottom);
  expect(lanesOf(host).at(-1)).toBe("Parish 3");
});
