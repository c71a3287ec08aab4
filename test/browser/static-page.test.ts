import { expect, test } from "vitest";
import { toHTML } from "../../src/static.js";
import { datasetOptions, tallPage, the } from "../support/page.js";
import { until } from "../support/until.js";

/** What `toHTML` makes for a page without a script, or with one that is still to come, in a window so wide; and how its plot fades. */
async function opened(width: number, options = datasetOptions, alive = false): Promise<{ readonly stage: HTMLElement; readonly fade: () => readonly string[] }> {
  const frame = document.createElement("iframe");
  frame.style.cssText = `width: ${width}px; height: 700px; border: 0`;
  frame.srcdoc = toHTML(options, { page: true, alive });
  tallPage().append(frame);
  // Whole: a long page is shown while it is still read.
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  const stage = the(frame.contentDocument!, ".memcon-stage");
  const fade = (): readonly string[] => {
    const { maskImage, maskPosition, maskSize } = frame.contentWindow!.getComputedStyle(stage);
    return maskImage === "none" ? [] : [maskPosition, maskSize];
  };
  return { stage, fade };
}

const toStart = ["-48px 0px", "calc(100% + 48px) 100%"];
const toBoth = ["0px 0px", "100% 100%"];
const toEnd = ["0px 0px", "calc(100% + 48px) 100%"];

const after = (stage: HTMLElement, left: number, fade: () => readonly string[], expected: readonly string[]): Promise<void> => {
  stage.scrollLeft = left;
  return until(() => {
    expect(fade()).toEqual(expected);
  });
};

test("a static page narrower than its plot fades it where it goes on: at its end, at both sides, at its start", async () => {
  const { stage, fade } = await opened(390);
  expect(stage.scrollWidth).toBeGreaterThan(stage.clientWidth + 500);
  await after(stage, 0, fade, toStart);
  await after(stage, 400, fade, toBoth);
  await after(stage, 9999, fade, toEnd);
});

test("from right to left it is the other way round", async () => {
  const { stage, fade } = await opened(390, { ...datasetOptions, locale: "ar" });
  expect(getComputedStyle(stage).direction).toBe("rtl");
  await after(stage, 0, fade, toEnd);
  await after(stage, -9999, fade, toStart);
});

test("a static page that is somewhat narrower than its plot shows all of it, somewhat smaller", async () => {
  const { stage, fade } = await opened(1100);
  expect([stage.scrollWidth, fade()]).toEqual([stage.clientWidth, []]);
  const [plot, drawing] = [stage, the(stage, ".memcon-plot")].map((element) => element.getBoundingClientRect().width);
  expect(drawing).toBeCloseTo(plot!, 0);
});

test("a static page as wide as its plot fades nothing, nor does one that has the focus, which is seen", async () => {
  const wide = await opened(1300);
  expect([wide.stage.scrollWidth, wide.fade()]).toEqual([wide.stage.clientWidth, []]);
  const { stage, fade } = await opened(390);
  stage.focus({ focusVisible: true });
  await until(() => {
    expect(fade()).toEqual([]);
  });
});

test("a page of 1180 pixels that no script makes alive shows its plot and its table whole, and fades neither", async () => {
  const { stage, fade } = await opened(1180, datasetOptions, true);
  const table = the(stage.ownerDocument, ".memcon-records > .memcon-scroller");
  for (const each of [stage, table]) expect(each.scrollWidth).toBe(each.clientWidth);
  const plot = the(stage, "[role=grid]").getBoundingClientRect();
  expect(fade()).toEqual([]);
  expect(plot.width).toBeCloseTo(stage.clientWidth, 0);
  // In the room that it will have.
  expect(plot.height).toBe(508);
});

test("a table that is wider than its place fades where it goes on", async () => {
  const { stage } = await opened(1000);
  const table = the(stage.ownerDocument, ".memcon-records > .memcon-scroller");
  expect(table.scrollWidth).toBeGreaterThan(table.clientWidth);
  const mask = (): string => stage.ownerDocument.defaultView!.getComputedStyle(table).maskPosition;
  await until(() => {
    expect(mask()).toBe("-48px 0px");
  });
  table.scrollLeft = 9999;
  await until(() => {
    expect(mask()).toBe("0px 0px");
  });
});
