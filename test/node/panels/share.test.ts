import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/dataset/index.js";
import { toHTML } from "../../../src/static.js";

describe("what a reader can take along", () => {
  it("is in a narrow page that comes alive, between its heading and its other tools", () => {
    const html = toHTML({ ...dataset, width: 366 });
    const places = ["memcon-heading", "memcon-share", "memcon-views", "memcon-list"].map((name) => html.search(new RegExp(`class="[^"]*${name}`, "u")));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("is not in a page where no script ever runs", () => {
    expect(toHTML({ ...dataset, width: 366 }, { alive: false, styles: false })).not.toContain("memcon-share");
  });
});
