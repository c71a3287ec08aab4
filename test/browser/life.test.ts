import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type Timeline, timeline } from "../../src/timeline.js";
import { beside, click, drag, dragOn, letGo, wheel } from "../support/hand.js";
import { type Ledger, keepLedger } from "../support/ledger.js";
import { all, cardGap, cardIn, datasetOptions, emptyPlace, frames, idsInSight, markOf, show, signOf, tallPage, the } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";

async function watched(): Promise<{ readonly ledger: Ledger; readonly host: HTMLElement; readonly shown: Timeline }> {
  const host = tallPage();
  const ledger = keepLedger();
  const shown = timeline(host, datasetOptions);
  onTestFinished(() => {
    shown.destroy();
  });
  await shown.rendered;
  return { ledger, host, shown };
}

test("a timeline listens, and so the ledger of these tests sees it", async () => {
  const { ledger, shown } = await watched();
  expect(ledger.open()).toContain("scroll on window");
  expect(ledger.open()).toContain("pointerdown on document");
  expect(ledger.open()).toContain("ResizeObserver");
  expect(ledger.open().some((entry) => entry.startsWith("wheel on "))).toBe(true);
  shown.zoomTo("1954");
  expect(ledger.open()).toContain("requestAnimationFrame");
  await shown.rendered;
  expect(ledger.open()).not.toContain("requestAnimationFrame");
});

test("destroy leaves no node, listener, timer, frame or observer, and the host as it was", async () => {
  const before = tallPage();
  before.id = "mine";
  before.append("text ", document.createElement("b"));
  const was = before.outerHTML;
  const ledger = keepLedger();
  const shown = timeline(before, { ...datasetOptions, selected: beria });
  await shown.rendered;
  await click(signOf(before, "yudin-1958-04-05"));
  await shown.rendered;
  shown.zoomTo("1954");
  shown.destroy();
  expect(before.outerHTML).toBe(was);
  await until(() => {
    expect(ledger.open()).toEqual([]);
  });
  await frames(3);
  expect(before.outerHTML).toBe(was);
  expect(document.querySelectorAll(":popover-open, [role=dialog]")).toHaveLength(0);
});

test("destroy amid a drag ends the drag: nothing is painted and nothing listens", async () => {
  const { ledger, host, shown } = await watched();
  shown.zoomTo(["1953", "1957"]);
  await shown.rendered;
  const from = emptyPlace(host);
  await drag(from, beside(from, -60, 0), { hold: true });
  shown.destroy();
  const open = ledger.open();
  await dragOn(beside(from, -120, 0));
  await frames(3);
  const nodes = host.childNodes.length;
  await letGo(from);
  await frames(3);
  expect(nodes).toBe(0);
  expect(open).toEqual([]);
});

test.each<[string, (shown: Timeline) => void]>([
  ["update", (shown) => shown.update({ title: "again" })],
  ["zoomTo", (shown) => shown.zoomTo("1954")],
  ["filter", (shown) => shown.filter({ lane: ["yudin"] })],
  ["select", (shown) => shown.select(beria)],
  ["destroy", (shown) => shown.destroy()],
])("%s after destroy paints nothing", async (_name, call) => {
  const { ledger, host, shown } = await watched();
  shown.destroy();
  try {
    call(shown);
  } catch {
    // To refuse is as good as to do nothing.
  }
  await frames(3);
  expect(host.childNodes).toHaveLength(0);
  expect(ledger.open()).toEqual([]);
});

test("rendered resolves when the timeline is destroyed before it could paint", async () => {
  const { shown } = await watched();
  shown.zoomTo("1954");
  const { rendered } = shown;
  shown.destroy();
  await expect(rendered).resolves.toBeUndefined();
});

test("fifty timelines made and destroyed leave nothing", async () => {
  const ledger = keepLedger();
  const page = tallPage();
  const hosts = Array.from({ length: 50 }, () => document.createElement("div"));
  page.append(...hosts);
  const shown = hosts.map((host) => timeline(host, datasetOptions));
  await Promise.all(shown.map(({ rendered }) => rendered));
  const ids = all(page, "[id]").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const each of shown) each.destroy();
  await frames();
  expect(ledger.open()).toEqual([]);
  expect(hosts.every((host) => host.childNodes.length === 0)).toBe(true);
});

test("a timeline writes nothing outside its host", async () => {
  const host = tallPage();
  const written: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, type } of records) if (!host.contains(target)) written.push(`${type} of ${target.nodeName}`);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const [address, history] = [location.href, window.history.length];
  const shown = timeline(host, datasetOptions);
  await click(signOf(host, beria));
  await shown.rendered;
  await wheel(signOf(host, beria), -12, { ctrl: true });
  const from = emptyPlace(host);
  await drag(from, beside(from, -50, 0));
  await shown.rendered;
  expect(host.getAttributeNames()).toEqual(["style"]);
  shown.destroy();
  await frames();
  observer.disconnect();
  expect(written).toEqual([]);
  expect([location.href, window.history.length]).toEqual([address, history]);
});

test("two timelines do not know of each other", async () => {
  const page = tallPage();
  const hosts = [document.createElement("div"), document.createElement("div")];
  page.append(...hosts);
  const [a, b] = hosts.map((host) => timeline(host, { ...datasetOptions, selected: beria }));
  onTestFinished(() => {
    a!.destroy();
    b!.destroy();
  });
  await Promise.all([a!.rendered, b!.rendered]);
  expect(all(page, "[id]")).toEqual([]);
  const filters = hosts.map((host) => all(host, "details.memcon-filter")[0]!);
  for (const filter of filters) filter.setAttribute("open", "");
  await frames();
  expect(filters.map((filter) => filter.hasAttribute("open"))).toEqual([true, true]);
  const before = b!.view;
  a!.zoomTo("1954");
  a!.filter({ lane: ["yudin"] });
  markOf(hosts[0]!, beria).focus();
  await userEvent.keyboard("{Escape}");
  await a!.rendered;
  expect(a!.view.selected).toBeNull();
  expect(b!.view).toBe(before);
  expect(cardIn(hosts[1]!)?.matches(":popover-open")).toBe(true);
  a!.destroy();
  expect(idsInSight(hosts[1]!)).toHaveLength(12);
});

test("a host that changes its width is drawn anew at that width, and zooms round the pointer there", async () => {
  const { host, shown } = await show();
  const widthOf = (): string | null => the(host, "[role=grid]").getAttribute("width");
  expect(widthOf()).toBe("1100");
  host.style.width = "760px";
  await until(() => {
    expect(widthOf()).toBe("760");
  });
  const { x } = signOf(host, beria);
  await wheel(signOf(host, beria), -12, { ctrl: true });
  await shown.rendered;
  await frames();
  expect(signOf(host, beria).x).toBeCloseTo(x, 0);
  host.style.width = "420px";
  await until(() => {
    expect(widthOf()).toBe("420");
  });
  expect(host.scrollWidth).toBeLessThanOrEqual(420);
});

test("a change of width keeps the view, the focus and the open card", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: beria, domain: ["1953", "1957"] });
  const before = shown.view;
  markOf(host, "yudin-1955-03-08").focus();
  host.style.width = "900px";
  await until(() => {
    expect(the(host, "[role=grid]").getAttribute("width")).toBe("900");
  });
  expect(shown.view).toBe(before);
  expect(document.activeElement).toBe(markOf(host, "yudin-1955-03-08"));
  expect(cardGap(host, beria)).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, beria)).toBeLessThan(24);
});

test("a host with padding is drawn within it", async () => {
  const { host } = await show(datasetOptions, {
    prepare: ({ style }) => {
      style.padding = "10px 25px";
      style.boxSizing = "border-box";
    },
  });
  expect(the(host, "[role=grid]").getAttribute("width")).toBe("1050");
});

test("a host that is hidden at first, or hidden for a while, is drawn at its width when shown", async () => {
  const { host } = await show(datasetOptions, {
    prepare: ({ style }) => {
      style.display = "none";
      style.width = "820px";
    },
  });
  const widthOf = (): string | null => the(host, "[role=grid]").getAttribute("width");
  expect(widthOf()).not.toBe("820");
  host.style.display = "";
  await until(() => {
    expect(widthOf()).toBe("820");
  });
  host.style.display = "none";
  await frames(3);
  expect(widthOf()).toBe("820");
  host.style.width = "700px";
  host.style.display = "";
  await until(() => {
    expect(widthOf()).toBe("700");
  });
  expect(idsInSight(host)).toHaveLength(12);
});
