import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../../src/layout/text.js";
import { fileName } from "../../../src/loading/file.js";
import { figureScene } from "../../../src/scene/figure.js";
import { type Node, h } from "../../../src/scene/node.js";

const parts = { title: "Letters", summary: "2 of 2 records", plot: h("svg", { width: 400, height: 100 }), width: 400, height: 100, signs: [], lines: ["From the archive", "Drawn 28 November 2026"] };
const sign = (name: string): { readonly drawing: Node; readonly name: string } => ({ drawing: h("svg", { width: 30, height: 18 }), name });

function placed(scene: Node): readonly (readonly [string, number])[] {
  return scene.children.flatMap((child) => (typeof child === "object" && "y" in child.attributes ? [[typeof child.children[0] === "string" ? child.children[0] : child.tag, Number(child.attributes["y"])] as const] : []));
}

test("figureScene(parts) sets title, sentence, plot, legend and lines one below the other, on a ground as large as all", () => {
  const scene = figureScene({ ...parts, signs: [sign("lasted")] }, "", "serif");
  expect(placed(scene).map(([what]) => what)).toEqual(["Letters", "2 of 2 records", "svg", "svg", "lasted", "From the archive", "Drawn 28 November 2026"]);
  const ys = placed(scene).map(([, y]) => y);
  expect([...ys].sort((a, b) => a - b)).toEqual(ys);
  expect([scene.attributes["width"], scene.attributes["font-family"], Number(scene.attributes["height"]) > ys.at(-1)!]).toEqual(["448", "serif", true]);
});

test("figureScene(parts) breaks a legend and a title that are wider than the plot", () => {
  const scene = figureScene({ ...parts, title: "A title of so many words that it takes more than the one line", signs: ["one day within", "until written up", "not known to the day", "in post"].map(sign) }, "", "serif");
  const names = placed(scene);
  expect(new Set(names.filter(([what]) => /day|until|post/.test(what)).map(([, y]) => y)).size).toBeGreaterThan(1);
  expect(names[0]![0].length).toBeLessThan(40);
});

test("figureScene(parts) has an address that is longer than a line whole, over lines that end at its signs", () => {
  const address = "https://archive.example/search?fields=people&topics=letters&from=1911&until=1912&order=by-date&language=any";
  const lines = placed(figureScene({ ...parts, lines: [`From the archive, ${address}`] }, "", "serif")).map(([what]) => what).slice(3);
  expect(lines).toEqual(["From the archive,", "https://archive.example/search?fields=people&", "topics=letters&from=1911&until=1912&order=by-date&", "language=any"]);
});

test("figureScene(parts) leaves nothing of a line out, and lets none be wider than the plot, wherever it breaks", () => {
  const words = fc.array(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: fc.constantFrom("毛", "a", "/", "&", "é"), minLength: 1, maxLength: 60 })), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(words, (given) => {
    const lines = placed(figureScene({ ...parts, lines: [given.join(" ")] }, "", "serif")).map(([what]) => what).slice(3);
    if (lines.length < 8) expect(lines.join("").replaceAll(" ", "")).toBe(given.join(""));
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(400);
  }));
});

test.each([
  ["Mao Zedong and the Soviet envoys", "mao-zedong-and-the-soviet-envoys"],
  ["../../etc/passwd", "etc-passwd"],
  ["Письма, 1911–1912", "письма-1911-1912"],
  ["毛泽东", "毛泽东"],
  ["???", "timeline"],
])("fileName(%j) is %s", (title, name) => {
  expect(fileName(title)).toBe(name);
});

test("fileName(title) is a name that every system takes, whatever the title", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (title) => {
    expect(fileName(title)).toMatch(/^[\p{L}\p{N}\p{M}-]{1,60}$/u);
  }));
});
