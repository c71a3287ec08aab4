import { expect, test } from "vitest";
import { dense } from "../../stories/odd.js";
import { drag, middleOf, preferStillness, wheel } from "../support/hand.js";
import { type Shown, all, buttonOf, frames, show, the } from "../support/page.js";
import { until } from "../support/until.js";

/** The animations of the bars, of those that run. */
function gliding(host: HTMLElement): Animation[] {
  return all(host, ".memcon-bars").flatMap((bars) => bars.getAnimations()).filter(({ playState }) => playState === "running");
}

/** The unit of the bars in sight. */
function unitOf(host: HTMLElement): string | undefined {
  return host.querySelector<HTMLElement>("[data-bin^=bin]")?.dataset["bin"]?.split(" ")[1];
}

/** Turns the wheel over the plot, a frame each time, until the bars are of another unit. */
async function zoomToNextUnit({ host }: Pick<Shown, "host">): Promise<void> {
  const before = unitOf(host);
  for (let i = 0; i < 20 && unitOf(host) === before; i++) {
    await wheel(middleOf(the(host, "[role=grid]")), -4, { ctrl: true });
    await frames(1);
  }
  expect(unitOf(host)).not.toBe(before);
}

test("the bars of every lane glide when a zoom changes their unit, are soon at rest, and no node is left of it", async () => {
  const { host, shown } = await show(dense());
  const lanes = all(host, "[role=row]").filter((lane) => lane.querySelector(".memcon-bars") !== null).length;
  await zoomToNextUnit({ host });
  expect(gliding(host).length).toBeGreaterThanOrEqual(lanes / 2);
  await until(() => {
    expect(gliding(host)).toEqual([]);
  });
  await shown.rendered;
  expect(document.getAnimations()).toEqual([]);
  expect(all(host, ".memcon-bars").every((bars) => bars.parentElement?.querySelectorAll(".memcon-bars").length === 1)).toBe(true);
});

test("bars glide up from their foot, and while they do are where the zoom has them", async () => {
  const { host } = await show(dense());
  await zoomToNextUnit({ host });
  const bars = all(host, ".memcon-bars").find((each) => each.getAnimations().length > 0)!;
  const [animation] = bars.getAnimations();
  animation!.pause();
  animation!.currentTime = 1;
  const before = bars.getBoundingClientRect();
  animation!.cancel();
  const after = bars.getBoundingClientRect();
  expect(before.bottom).toBeCloseTo(after.bottom, 0);
  expect([before.left, before.right]).toEqual([after.left, after.right]);
});

test("nothing is animated while the plot is panned, nor by a zoom that keeps the unit", async () => {
  const { host, shown } = await show({ ...dense(), domain: ["1950", "1970"] });
  const unit = unitOf(host);
  const from = middleOf(the(host, "[role=grid]"));
  await drag({ x: from.x, y: from.y + 3 }, { x: from.x - 200, y: from.y + 3 });
  await frames(1);
  expect(document.getAnimations()).toEqual([]);
  await wheel(from, -0.5, { ctrl: true });
  await shown.rendered;
  expect(unitOf(host)).toBe(unit);
  expect(document.getAnimations()).toEqual([]);
});

test("nothing glides for who wants as little motion as possible", async () => {
  await preferStillness();
  const { host } = await show(dense());
  await zoomToNextUnit({ host });
  expect(document.getAnimations()).toEqual([]);
});

test("destroy amid a glide ends it", async () => {
  const { host, shown } = await show(dense());
  await zoomToNextUnit({ host });
  const animations = gliding(host);
  expect(animations.length).toBeGreaterThan(0);
  shown.destroy();
  expect(animations.map(({ playState }) => playState)).toEqual(animations.map(() => "idle"));
});

test("the button glides from unit to unit and comes to rest", async () => {
  const { host, shown } = await show(dense());
  const before = unitOf(host);
  buttonOf(host, "Zoom in").click();
  buttonOf(host, "Zoom in").click();
  await shown.rendered;
  expect(unitOf(host)).not.toBe(before);
  await until(() => {
    expect(document.getAnimations()).toEqual([]);
  });
});
