import { describe, expect, it } from "vitest";
import { h, round } from "../../../src/scene/node.js";

describe("h(tag, attributes, ...children)", () => {
  it("makes plain data", () => {
    expect(h("g", { class: "a" }, h("title", {}, "text"))).toEqual({
      tag: "g", key: null, attributes: { class: "a" }, children: [{ tag: "title", key: null, attributes: {}, children: ["text"] }],
    });
    expect(h("g")).toEqual({ tag: "g", key: null, attributes: {}, children: [] });
  });

  it("rounds numbers to 3 decimals", () => {
    expect(h("rect", { x: 1.23456, y: 2, width: 1e-9, height: 0.0005, rx: -12.3456 }).attributes).toEqual({ x: "1.235", y: "2", width: "0", height: "0.001", rx: "-12.346" });
  });

  it("never writes -0", () => {
    expect(h("rect", { x: -0, y: -0.0001 }).attributes).toEqual({ x: "0", y: "0" });
  });

  it("leaves out attributes that are null, undefined or false, and writes true as \"\"", () => {
    expect(h("input", { checked: true, disabled: false, value: "", title: null, type: undefined, tabindex: 0 }).attributes).toEqual({ checked: "", value: "", tabindex: "0" });
  });

  it("leaves out children that are null, undefined, false or \"\", in lists too", () => {
    expect(h("g", {}, null, "a", undefined, [false, "", "b", null]).children).toEqual(["a", "b"]);
  });

  it("keeps its key out of the attributes", () => {
    expect(h("g", { key: "a", id: "b" })).toMatchObject({ key: "a", attributes: { id: "b" } });
    expect([h("g", { key: 0 }).key, h("g", { key: "" }).key, h("g", { key: null }).key]).toEqual(["0", "", null]);
    expect(h("g", { key: "a" }).attributes).not.toHaveProperty("key");
  });
});

describe("round(x)", () => {
  it.each([[1.0004, 1], [1.0005, 1.001], [-1.0004, -1], [-0.0004, 0], [123456.789012, 123456.789]])("makes %d %d", (x, rounded) => {
    expect(round(x)).toBe(rounded);
  });
});
