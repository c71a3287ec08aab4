import { expect, test, vi } from "vitest";
import "../../src/define.js";
import type { MemconTimeline } from "../../src/element.js";
import { beside, click, drag, wheel } from "../support/hand.js";
import { all, cardGap, cardIn, emptyPlace, frames, idsInSight, signOf, tallPage, the, upgraded } from "../support/page.js";
import { treeOf } from "../support/tree.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";

const policy = [
  "default-src 'none'",
  `script-src ${location.origin}`,
  `style-src ${location.origin}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

interface StrictPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly violations: string[];
}

/** A page under the policy, with the script that registers the element and one tag. */
async function strictPage(attributes = ""): Promise<StrictPage> {
  const host = tallPage();
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 1100px; height: 700px; border: 0";
  frame.srcdoc = `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Strict</title>
    <script type="module" src="${new URL("../../src/define.ts", import.meta.url).pathname}"></script></head><body><memcon-timeline ${attributes}></memcon-timeline></body></html>`;
  const violations: string[] = [];
  host.append(frame);
  await vi.waitFor(() => {
    expect(frame.contentDocument?.URL).toBe("about:srcdoc");
  }, { interval: 1 });
  const strict = frame.contentDocument!;
  // What the test runner makes of a dynamic import.
  Reflect.set(frame.contentWindow!, "__vitest_browser_runner__", { wrapDynamicImport: async (load: () => Promise<unknown>) => load() });
  strict.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => violations.push(`${effectiveDirective} ${blockedURI} ${sample}`));
  frame.contentWindow!.addEventListener("error", ({ message }) => violations.push(message));
  await until(() => {
    expect(elementIn(strict).shadowRoot?.querySelector("[role=grid]")).toBeTruthy();
  });
  return { frame, document: strict, violations };
}

function elementIn(strict: Document): MemconTimeline {
  return strict.querySelector("memcon-timeline") as MemconTimeline;
}

test("under a strict policy, Trusted Types required, the element is drawn and works as without one", async () => {
  const { frame, document: strict, violations } = await strictPage();
  const element = elementIn(strict);
  const root = element.shadowRoot!;
  const { left, top } = frame.getBoundingClientRect();
  const inFrame = (id: string): ReturnType<typeof signOf> => beside(signOf(root, id), left, top);
  await element.rendered;
  expect(idsInSight(root)).toHaveLength(12);
  expect(strict.defaultView!.getComputedStyle(the(root, `[role=gridcell][data-id="${beria}"]`)).fill).toBe("rgb(159, 35, 13)");

  await click(inFrame(beria));
  await until(() => {
    expect(cardIn(root)?.matches(":popover-open")).toBe(true);
  });
  expect(cardGap(root, beria)).toBeGreaterThanOrEqual(4);
  expect(cardGap(root, beria)).toBeLessThan(24);
  const before = element.view!.domain;
  await wheel(inFrame(beria), -12, { ctrl: true });
  await until(() => {
    expect(element.view!.domain[1] - element.view!.domain[0]).toBeLessThan((before[1] - before[0]) * 0.9);
  });
  const from = beside(emptyPlace(root), left, top);
  await drag(from, beside(from, -40, 0));
  all(root, "summary")[0]!.click();
  all(root, "input")[1]!.click();
  await element.rendered;
  expect(element.view?.filter).toEqual({ lane: ["yudin"] });
  expect(violations).toEqual([]);
});

test("under a strict policy the element is drawn as it is without one", async () => {
  const { document: strict, violations } = await strictPage();
  const plain = upgraded(document.createElement("memcon-timeline"));
  plain.style.width = `${elementIn(strict).getBoundingClientRect().width}px`;
  document.querySelector("main")!.append(plain);
  await until(() => {
    const [a, b] = [elementIn(strict), plain].map((element) => treeOf(the(element.shadowRoot!, ".memcon")));
    expect(a).toEqual(b);
  });
  expect(violations).toEqual([]);
});

test("under a strict policy the element gives its metadata to who reads the page", async () => {
  const { document: strict, violations } = await strictPage("metadata");
  await until(() => {
    expect((JSON.parse(the(strict, "memcon-timeline script").textContent) as { "@graph": unknown[] })["@graph"]).toHaveLength(12);
  });
  elementIn(strict).update({ filter: { lane: ["yudin"] } });
  await until(() => {
    expect((JSON.parse(the(strict, "memcon-timeline script").textContent) as { "@graph": unknown[] })["@graph"]).toHaveLength(7);
  });
  expect(all(strict, "span.Z3988")).toHaveLength(7);
  await frames(4);
  expect(violations).toEqual([]);
});

test("the policy of these tests refuses what it should", async () => {
  const { document: strict, violations } = await strictPage();
  strict.body.setAttribute("style", "color: red");
  const style = strict.createElement("style");
  style.textContent = "body { color: red }";
  strict.body.append(style);
  await frames(4);
  expect(() => {
    strict.body.innerHTML = "<b>bold</b>";
  }).toThrow(/TrustedHTML/);
  await until(() => {
    expect(violations.map((each) => each.split(" ")[0])).toEqual(expect.arrayContaining(["style-src-attr", "style-src-elem", "require-trusted-types-for"]));
  });
});
