import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { createPainter } from "../../src/paint/dom.js";
import { paintText } from "../../src/paint/text.js";
import { type Node, type Tag, h } from "../../src/scene/node.js";
import { toSVG } from "../../src/static.js";
import { hostile, hostileOptions, keyed, options, pictureNode, plotOnly } from "../support/pictures.js";
import { readHtml, readSvg, treeOf } from "../support/tree.js";

const names = Object.keys(options);
/** Each after three others, near and far in the list; that any tree comes of any other, a property says below. */
const pairs = [1, 5, 11].flatMap((stride) => names.map((from, i) => [from, names[(i + stride) % names.length]!] as const));

beforeEach(() => {
  document.body.replaceChildren();
});

function newHost(): HTMLElement {
  const host = document.createElement("section");
  document.body.append(host);
  return host;
}

function painted(node: Node): Element {
  return createPainter(newHost()).paint(node);
}

describe("both painters", () => {
  test.each(names)("paint the same picture of %s", (name) => {
    const node = pictureNode(options[name]!);
    expect(treeOf(painted(node))).toEqual(treeOf(readHtml(paintText(node))));
  });

  test.each([320, 480, 800])("paint the same picture %d pixels wide", (width) => {
    const node = pictureNode(options["dataset"]!, width);
    expect(treeOf(painted(node))).toEqual(treeOf(readHtml(paintText(node))));
  });

  test.each(names)("paint the same plot of %s: toSVG read as a file, and as part of a page", (name) => {
    const text = toSVG(options[name]!, { styles: false });
    const file = readSvg(text);
    expect(treeOf(file)).toEqual(treeOf(readHtml(text)));
    expect([...file.children].slice(0, 2).map(({ localName }) => localName)).toEqual(["title", "desc"]);
    for (const head of [...file.children].slice(0, 2)) head.remove();
    // Where there is nothing to plot, a page says so in a panel and a file in the drawing.
    if (file.querySelector(".memcon-unplotted") !== null) return;
    // A file says its language itself.
    file.removeAttribute("lang");
    expect(treeOf(file)).toEqual(treeOf(painted(plotOnly(options[name]!))));
    // Five hundred lanes, all of them, take a busy machine some seconds.
  }, 30_000);

  test("put SVG into its namespace and HTML beside it into its own", () => {
    const node = h("div", {}, h("svg", {}, h("g", {}, h("svg", {}, h("text", {}, "in")))), h("p", {}, "out"));
    const root = painted(node);
    expect([...root.querySelectorAll("*")].map(({ namespaceURI }) => namespaceURI?.endsWith("svg"))).toEqual([true, true, true, true, false]);
    expect(treeOf(root)).toEqual(treeOf(readHtml(paintText(node))));
  });

  test("keep all text as it is, whatever its characters", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme" }), (text, value) => {
      // A parser of HTML reads both kinds of line end as one, and drops what is no character.
      fc.pre(!/\p{Cc}|\p{Noncharacter_Code_Point}/u.test(text + value));
      const node = h("div", { title: value }, h("p", {}, text), h("svg", {}, h("text", { "data-id": value }, text)));
      expect(treeOf(painted(node))).toEqual(treeOf(readHtml(paintText(node))));
      expect(painted(node).textContent).toBe(text + text);
    }));
  });
});

describe("painter.paint(node) after another", () => {
  test.each(pairs)("makes %s into just what %s is when painted first", (from, to) => {
    const painter = createPainter(newHost());
    painter.paint(pictureNode(options[from]!));
    expect(treeOf(painter.paint(pictureNode(options[to]!)))).toEqual(treeOf(painted(pictureNode(options[to]!))));
  });

  test("makes any tree into any other", () => {
    fc.assert(fc.property(fc.array(treeArbitrary(), { minLength: 2, maxLength: 4 }), (trees) => {
      const host = newHost();
      const painter = createPainter(host);
      for (const node of trees) {
        expect(treeOf(painter.paint(node))).toEqual(treeOf(painted(node)));
        expect(host.childNodes).toHaveLength(1);
      }
      host.remove();
    }), { numRuns: 300 });
  });

  test("makes of any tree that stands there what any other is, and of its own keeps every node", () => {
    fc.assert(fc.property(treeArbitrary(), treeArbitrary(), (before, after) => {
      const host = newHost();
      const [own, other] = [before, { ...after, tag: before.tag }].map((node) => {
        const still = painted(before);
        const nodes = [...still.querySelectorAll("*")];
        const painter = createPainter(host, still);
        expect(painter.paint(node, false)).toBe(still);
        expect(treeOf(still)).toEqual(treeOf(painted(before)));
        expect(treeOf(painter.paint(node))).toEqual(treeOf(painted(node)));
        return nodes.filter((each) => still.contains(each)).length - nodes.length;
      });
      expect([own, other! <= 0]).toEqual([0, true]);
      host.remove();
    }), { numRuns: 300 });
  });

  test("keeps the element of each key that stays, whatever comes, goes and moves round it", () => {
    const keys = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
    fc.assert(fc.property(keys, keys, (before, after) => {
      const painter = createPainter(newHost());
      const old = elementsByText(painter.paint(keyed(before)));
      const now = elementsByText(painter.paint(keyed(after)));
      expect([...now.keys()]).toEqual(after);
      for (const [key, element] of now) if (old.has(key)) expect(element).toBe(old.get(key));
    }));
  });

  test("takes the focus from no element that stays in its order", () => {
    const keys = [..."abcdefgh"];
    fc.assert(fc.property(fc.subarray(keys, { minLength: 1 }), fc.subarray(keys, { minLength: 1 }), fc.nat(), (before, after, pick) => {
      const stay = before.filter((key) => after.includes(key));
      fc.pre(stay.length > 0);
      const painter = createPainter(newHost());
      const element = elementsByText(painter.paint(keyed(before))).get(stay[pick % stay.length]!)!;
      element.focus();
      painter.paint(keyed(after));
      expect(document.activeElement).toBe(element);
    }));
  });

  test("takes out what goes before it moves or adds anything", () => {
    const host = newHost();
    const painter = createPainter(host);
    const root = painter.paint(keyed(["a", "b", "c"]));
    const counts: number[] = [];
    const insertBefore = root.insertBefore.bind(root);
    root.insertBefore = function <Child extends globalThis.Node>(child: Child, before: globalThis.Node | null): Child {
      counts.push(root.childNodes.length);
      return insertBefore(child, before);
    };
    painter.paint(keyed(["c", "d"]));
    expect(counts).toEqual([1]);
  });

  test("replaces an element of another tag or key", () => {
    const painter = createPainter(newHost());
    const first = painter.paint(h("div", {}, h("p", { key: "x" }, "1")));
    const old = first.firstElementChild;
    expect(painter.paint(h("div", {}, h("p", { key: "y" }, "1"))).firstElementChild).not.toBe(old);
    const root = painter.paint(h("p", {}, "2"));
    expect(root).not.toBe(first);
    expect(root.parentElement?.childNodes).toHaveLength(1);
  });

  test("takes away attributes that are gone, and writes only those that differ", async () => {
    const painter = createPainter(newHost());
    const root = painter.paint(h("div", { class: "a", title: "t", lang: "en" }, "text"));
    const written: (string | null)[] = [];
    const observer = new MutationObserver((records) => written.push(...records.map(({ attributeName, type }) => attributeName ?? type)));
    observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
    painter.paint(h("div", { class: "a", title: "u" }, "text"));
    await Promise.resolve();
    expect(written.sort()).toEqual(["lang", "title"]);
    expect(root.getAttributeNames()).toEqual(["class", "title"]);
  });

  test("sets a checkbox to what the picture says, whatever the reader did to it", () => {
    const painter = createPainter(newHost());
    const box = (checked: boolean): HTMLInputElement => painter.paint(h("div", {}, h("input", { type: "checkbox", checked }))).querySelector("input")!;
    const input = box(false);
    for (const [said, clicks] of [[false, 1], [true, 1], [true, 0], [true, 1], [false, 0], [false, 1]] as const) {
      for (let i = 0; i < clicks; i++) input.click();
      expect(box(said)).toBe(input);
      expect(input.checked).toBe(said);
      expect(input.hasAttribute("checked")).toBe(said);
    }
  });

  test("sets the value of an input likewise", () => {
    const painter = createPainter(newHost());
    const field = (value: string): HTMLInputElement => painter.paint(h("div", {}, h("input", { type: "search", value }))).querySelector("input")!;
    const input = field("a");
    input.value = "typed";
    field("a");
    expect(input.value).toBe("a");
    field("b");
    expect(input.value).toBe("b");
  });
});

describe("painter.remove()", () => {
  test("takes out what was painted and nothing else, and painting begins anew", () => {
    const host = newHost();
    host.append("before", document.createElement("i"));
    const was = host.innerHTML;
    const painter = createPainter(host);
    const first = painter.paint(keyed(["a"]));
    painter.remove();
    expect(host.innerHTML).toBe(was);
    painter.remove();
    expect(painter.paint(keyed(["a"]))).not.toBe(first);
    expect(host.childNodes).toHaveLength(3);
  });
});

describe("text never becomes HTML", () => {
  const plain = pictureNode(hostileOptions("plain"));

  test.each(hostile)("%s in every field", (text) => {
    const node = pictureNode(hostileOptions(text));
    const root = painted(node);
    const tagsOf = (element: Element): string[] => [...element.querySelectorAll("*")].map(({ localName }) => localName);
    expect(root.querySelectorAll("script, img, b, i, u, iframe, a")).toHaveLength(0);
    expect(new Set(tagsOf(root))).toEqual(new Set(tagsOf(painted(plain))));
    expect([...root.querySelectorAll("*")].flatMap((each) => each.getAttributeNames()).filter((name) => /^on|autofocus|^style$/.test(name))).toEqual([]);
    expect(root.querySelector("h2")?.textContent).toBe(text);
    expect(root.querySelector("h3")?.textContent).toBe(text);
    expect(treeOf(readHtml(paintText(node)))).toEqual(treeOf(root));
  });

  test.each(hostile)("%s in a drawing", (text) => {
    const file = readSvg(toSVG(hostileOptions(text)));
    expect(file.querySelectorAll("script, img, b, i, u, a")).toHaveLength(0);
    expect(file.querySelector("title")?.textContent).toBe(text);
  });
});

function elementsByText(root: Element): Map<string, HTMLElement> {
  return new Map([...root.querySelectorAll<HTMLElement>("button")].map((element) => [element.textContent, element]));
}

/** Small trees of few tags, keys and attributes, so that many of them collide. */
function treeArbitrary(): fc.Arbitrary<Node> {
  const tag = fc.constantFrom<Tag>("div", "p", "svg", "g", "input");
  const attributes = fc.dictionary(fc.constantFrom("class", "title", "checked", "id"), fc.constantFrom("1", "2"), { maxKeys: 3 });
  const key = fc.option(fc.constantFrom("x", "y", "z"));
  return fc.letrec<{ node: Node }>((tie) => ({
    node: fc.tuple(tag, key, attributes, fc.array(fc.oneof({ maxDepth: 3 }, fc.constantFrom("one", "two"), tie("node")), { maxLength: 4 }))
      .map(([name, own, given, children]) => h(name, { ...given, key: own }, name === "input" ? [] : children)),
  })).node;
}
