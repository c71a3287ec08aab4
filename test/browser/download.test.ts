import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stories } from "../../stories/options.js";

import { readSvg } from "../support/tree.js";
import { all, buttonOf, datasetOptions, show, tallPage, textOf, the } from "../support/page.js";

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

let saved: Saved[] = [];
let blobs: Map<string, Blob>;

beforeEach(() => {
  saved = [];
  blobs = new Map();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 28, 23, 30) });
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = make(blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function downloaded(host: HTMLElement, button: string): Promise<Saved> {
  buttonOf(host, button).click();
  await expect.poll(() => saved.length, { timeout: 5000 }).toBe(1);
  return saved[0]!;
}

async function pixelsOf(blob: Blob): Promise<{ readonly width: number; readonly height: number; readonly at: (x: number, y: number) => readonly number[] }> {
  const image = await createImageBitmap(blob);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext("2d")!;
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, at: (x, y) => [...context.getImageData(x, y, 1, 1).data] };
}

test("Download SVG gives a file that says what it shows, whence, and when it was drawn, and that it was saved is said", async () => {
  const { host } = await show();
  const { name, blob } = await downloaded(host, "Download SVG");
  expect([name, blob.type]).toEqual(["mao-zedong-and-the-soviet-envoys.svg", "image/svg+xml"]);
  const file = readSvg(await blob.text());
  const texts = [...file.querySelectorAll("text")].map((text) => text.textContent);
  expect(texts[0]).toBe("Mao Zedong and the Soviet envoys");
  expect(texts).toEqual(expect.arrayContaining(["until written up", "in post", "Drawn 28 November 2026"]));
  // Whole, though longer than a line.
  expect(texts.join("")).toContain("12 of the archive’s 14 results,https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573");
  expect([file.querySelectorAll(".memcon-label").length, file.querySelectorAll("[data-id]").length, file.querySelectorAll("[tabindex]").length]).toEqual([12, 12, 0]);
  await expect.poll(() => textOf(the(host, ".memcon-said"))).toBe("Saved mao-zedong-and-the-soviet-envoys.svg");
  expect(the(host, ".memcon-said").getAttribute("aria-live")).toBe("polite");
});

test.each([["light", "rgb(255, 253, 249)", "rgb(159, 35, 13)"], ["dark", "rgb(23, 22, 20)", "rgb(245, 121, 95)"]])("the file has the colours that are seen, %s, tokens of the page among them, and asks no page for them", async (scheme, paper, hue) => {
  document.documentElement.style.colorScheme = scheme;
  const { host } = await show(datasetOptions, { prepare: ({ style }) => {
    style.setProperty("--memcon-ink", "rgb(1, 2, 3)");
  } });
  const { blob } = await downloaded(host, "Download SVG");
  const text = await blob.text();
  expect(text).not.toMatch(/var\(|light-dark/);
  const file = document.importNode(readSvg(text), true);
  document.documentElement.style.colorScheme = "light";
  const root = host.attachShadow({ mode: "open" });
  root.append(file);
  const fill = (selector: string): string => getComputedStyle(root.querySelector(selector)!).fill;
  expect([fill(".memcon-figure-ground"), fill(".memcon-lane[data-lane=yudin] .memcon-dot"), fill(".memcon-figure-title")]).toEqual([paper, hue, "rgb(1, 2, 3)"]);
});

test.each([["light", [255, 253, 249, 255]], ["dark", [23, 22, 20, 255]]])("Download PNG gives the same at twice the pixels, %s", async (scheme, ground) => {
  document.documentElement.style.colorScheme = scheme;
  const { host } = await show();
  const { name, blob } = await downloaded(host, "Download PNG");
  expect([name, blob.type]).toEqual(["mao-zedong-and-the-soviet-envoys.png", "image/png"]);
  const { width, height, at } = await pixelsOf(blob);
  expect([width, height > 1000, at(4, 4)]).toEqual([2 * (1100 + 48), true, ground]);
});

test("what is in sight is in the file: every lane, and a label at each mark, though the place be narrow", async () => {
  const { host } = await show(stories.fortyLanes(), { prepare: ({ style }) => void Object.assign(style, { width: "400px" }) });
  const { blob } = await downloaded(host, "Download SVG");
  const file = readSvg(await blob.text());
  expect([file.getAttribute("width"), file.querySelectorAll("[role=row]").length, file.querySelectorAll(".memcon-label").length]).toEqual(["928", 40, 160]);
});

test("the file says what filter is on, in the words of its chips", async () => {
  const { host } = await show({ ...datasetOptions, filter: { lane: ["yudin", "roshchin"], topic: ["stalin"], text: "mao", span: ["1949", "1956"] } });
  const chips = all(host, ".memcon-chip").map(textOf);
  const { blob } = await downloaded(host, "Download SVG");
  const lines = [...readSvg(await blob.text()).querySelectorAll("text.memcon-figure-line")].map(({ textContent }) => textContent);
  expect(lines[0]).toBe(`Filters: Envoy ${chips.slice(0, 2).join(", ")}; Topic ${chips[2]!}; ${chips[3]!}; ${chips[4]!}`);
  expect(chips[0]).toMatch(/Yudin|Roshchin/);
});

test("under a policy that refuses every picture, the PNG is refused in words", async () => {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 1100px; height: 700px";
  frame.srcdoc = `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin}; style-src ${location.origin}; require-trusted-types-for 'script'; trusted-types 'none'"><title>Strict</title>
    <script type="module" src="${new URL("../../src/define.ts", import.meta.url).pathname}"></script></head><body><memcon-timeline></memcon-timeline></body></html>`;
  tallPage().append(frame);
  const rootOf = (): ShadowRoot | null | undefined => frame.contentDocument?.querySelector("memcon-timeline")?.shadowRoot;
  await expect.poll(() => rootOf()?.querySelector("[data-value=png]"), { timeout: 10_000 }).toBeTruthy();
  // Which the runner puts round each import of a page of its own.
  Reflect.set(frame.contentWindow!, "__vitest_browser_runner__", { wrapDynamicImport: async (load: () => Promise<unknown>) => load() });
  the(rootOf()!, "[data-value=png]").click();
  await expect.poll(() => all(rootOf()!, ".memcon-said").map(textOf), { timeout: 10_000 }).toEqual(["No PNG can be made on this page. Download the SVG, which needs nothing."]);
  expect(saved).toEqual([]);
});

test("a timeline of nothing dated has a file that says so", async () => {
  const { host } = await show({ records: [{ id: "a", label: "Undated" }] });
  const { name, blob } = await downloaded(host, "Download SVG");
  expect([name, (await blob.text()).includes("None of these records has a date")]).toEqual(["timeline.svg", true]);
});
