import { expect, test } from "vitest";
import type { Node } from "../../../src/scene/node.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { nodesIn, textOf } from "../../support/nodes.js";
import { options, pictureNode } from "../../support/pictures.js";

/** What is read as one: its parts are heard, and copied, one after the other. */
const WHOLE: readonly string[] = ["button", "summary", "label", "p", "a", "h2", "h3"];

/** The places in `node` at which one part runs on into the next without a space. */
function joints({ children }: Node): readonly string[] {
  const texts = children.map((child) => (typeof child === "string" ? child : textOf(child))).filter((text) => text !== "");
  return texts.slice(1).flatMap((text, i) => (/\S$/u.test(texts[i]!) && /^[\p{L}\p{N}“]/u.test(text) ? [`${texts[i]!}|${text}`] : []));
}

const filtered: TimelineOptions = { ...options["dataset"]!, filter: { lane: ["yudin", "roshchin"], topic: ["stalin"], text: "a" }, selected: "yudin-1954-01-04" };

test.each([390, 1180])("no name or count runs on into what stands before it, %d px wide", (width) => {
  for (const [name, given] of Object.entries({ ...options, filtered })) {
    const nodes = nodesIn(pictureNode(given, width));
    const whole = nodes.filter(({ tag, attributes }) => WHOLE.includes(tag) || attributes["class"] === "memcon-chips");
    expect(whole.length, name).toBeGreaterThan(0);
    expect(whole.flatMap(joints), name).toEqual([]);
  }
});
