import { readFile, writeFile } from "node:fs/promises";
import type { OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { develop } from "./develop.js";
import { example } from "./packed.js";
import { npm } from "./run.js";
import { serve } from "./serve.js";
import { becomes, marksOf, useBrowser, useTimeline, visit } from "./visit.js";

/** As much of an element as is used here, where no document is known. */
interface Styled {
  readonly setAttribute: (name: "style", value: string) => void;
}

useBrowser();

describe("script-tag", () => {
  const strict = {
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  };
  const folder = installed("script-tag");

  test("draws and answers the reader from a file", async () => {
    await useTimeline(await visit(pathToFileURL(join(folder(), "index.html")).href));
  });

  test("draws in a page of another encoding, which is also that of a script whose server names none", async () => {
    const own = await readFile(join(folder(), "index.html"), "utf8");
    await writeFile(join(folder(), "old-page.html"), own.replace("utf-8", "windows-1251").replace(/[^\0-\x7f]/g, "-"));
    const { page, complaints } = await visit(pathToFileURL(join(folder(), "old-page.html")).href);
    await marksOf(page).first().click();
    await page.getByRole("dialog", { name: "Yugoslavia and the GDR" }).waitFor();
    expect(await page.evaluate('document.querySelector("memcon-timeline").shadowRoot.textContent')).toContain("’");
    expect(await readFile(join(folder(), "node_modules/memcon-timeline/dist/memcon-timeline.js"), "utf8")).toMatch(/^[\0-\x7f]*$/);
    expect(complaints).toEqual([]);
  });

  test("answers two fingers, and takes leave", async () => {
    const { page, complaints } = await visit(pathToFileURL(join(folder(), "index.html")).href, { hasTouch: true });
    const mark = page.locator('[role=gridcell][data-id="yudin-1956-03-31"]');
    const places = async () => JSON.stringify(await mark.boundingBox());
    const { x, y, height } = (await page.getByRole("grid").boundingBox())!;
    const whole = await places();
    const hand = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: readonly number[]) =>
      hand.send("Input.dispatchTouchEvent", { type, touchPoints: xs.map((dx, id) => ({ x: x + dx, y: y + height - 10, id })) });
    await touch("touchStart", 560, 640);
    await touch("touchMove", 520, 680);
    await touch("touchEnd");
    await expect.poll(places).not.toBe(whole);

    await page.locator("memcon-timeline").evaluate((element: { remove(): void }) => element.remove());
    await page.mouse.dblclick(x + 600, y + 10);
    expect(complaints).toEqual([]);
  });

  test("names what the modules export", async () => {
    const { page } = await visit(pathToFileURL(join(folder(), "index.html")).href);
    const names = await page.evaluate<string[]>("Object.keys(memcon)");
    expect(names).toEqual(expect.arrayContaining(["MemconTimeline", "conversations", "dataset", "timeline", "toSVG"]));
  });

  test.each([
    ["keeps the view in the address", "address", (page: Page) => page.evaluate('document.querySelector("memcon-timeline").setAttribute("hash", "")')],
    ["writes metadata", "cite", (page: Page) => page.evaluate('document.querySelector("memcon-timeline").setAttribute("metadata", "")')],
    ["cites", "cite", async (page: Page) => {
      await marksOf(page).first().click();
      await page.getByRole("dialog").getByRole("button", { name: "Cite" }).click();
    }],
  ])("draws without what %s beside it, and says that it is missing", async (_, name, use) => {
    const { page } = await visit(await served(folder()));
    await page.route(`**/memcon-timeline.${name}.js`, (route) => route.fulfill({ status: 404 }));
    await use(page);
    await page.locator(".memcon-said", { hasText: `Part of the timeline could not be loaded: memcon-timeline.${name}.js. It belongs beside the script.` }).waitFor();
    await becomes(() => marksOf(page).count(), 12);
  });

  test("violates nothing of a strict policy", async () => {
    const visited = await visit(await served(folder(), strict));
    await useTimeline(visited);
    // What would have been seen if it had:
    await visited.page.locator("body").evaluate((body: Styled) => body.setAttribute("style", "color: red"));
    await expect.poll(() => visited.complaints).toContainEqual(expect.stringContaining("violated: style-src-attr"));
  });
});

describe("public-domain", () => {
  const strict = {
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  };
  const folder = installed("public-domain");

  test("reads a table with a script of another site, which has the readers beside it", async () => {
    const site = await served(join(folder(), "node_modules/memcon-timeline/dist"), { "access-control-allow-origin": "*" });
    const own = await readFile(join(folder(), "index.html"), "utf8");
    await writeFile(join(folder(), "other-site.html"), own.replace("node_modules/memcon-timeline/dist/", site));
    const { page, complaints } = await visit(`${await served(folder())}other-site.html`);
    await page.getByRole("status").filter({ hasText: /\b449\b/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("reads a table by one tag under a strict policy, and says how many records it has", async () => {
    const { page, complaints } = await visit(await served(folder(), strict));
    await page.getByRole("status").filter({ hasText: /\b449\b/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("es-modules", () => {
  const folder = installed("es-modules");

  test("draws and answers the reader with what the import map names", async () => {
    await useTimeline(await visit(await served(folder())));
  });
});

describe("vite", () => {
  const folder = installed("vite");

  test("is type-checked, built, and answers the reader", async () => {
    await npm(folder(), "run", "build");
    const visited = await visit(await served(join(folder(), "dist")));
    await useTimeline(visited);
    await marksOf(visited.page).first().click();
    await becomes(() => visited.page.title(), "Yugoslavia and the GDR");
  });
});

describe("react", () => {
  const folder = installed("react");

  test("is type-checked, built, and answers the reader", async () => {
    await npm(folder(), "run", "build");
    await useTimeline(await visit(await served(join(folder(), "dist"))));
  });

  test("has one timeline under StrictMode, updates it, and leaves none", async () => {
    // Only the development build mounts everything twice.
    const visited = await visit(await develop(folder()));
    const { page } = visited;
    const grids = page.getByRole("grid");
    const marks = marksOf(page);
    await useTimeline(visited);
    await becomes(() => grids.count(), 1);

    await marks.first().click();
    await becomes(() => page.locator("output").innerText(), "Yugoslavia and the GDR");
    await page.keyboard.press("Escape");

    const korea = page.getByLabel("only on the Korean War");
    await korea.check();
    await becomes(() => marks.count(), 2);
    await page.getByLabel("element").check();
    await becomes(() => marks.count(), 2);
    await korea.uncheck();
    await becomes(() => marks.count(), 12);
    await useTimeline(visited);
    expect(await grids.count()).toBe(1);

    await page.getByLabel("nothing").check();
    await becomes(() => page.locator("[role=grid], .memcon, memcon-timeline").count(), 0);
    expect(await page.locator("body > *").count()).toBe(1);
    await page.getByLabel("component").check();
    await becomes(() => marks.count(), 12);
    expect(await grids.count()).toBe(1);
    expect(visited.complaints).toEqual([]);
  });
});

describe("iframe", () => {
  const folder = installed("iframe");

  test("keeps the view of a timeline of another origin in the address of the page, and opens it again", async () => {
    // Two ports are two origins. Each has to know the other's, and no port is known before it is served.
    const [host, archive] = [await served(folder()), await served(folder())];
    const [hostOrigin, origin] = [new URL(host).origin, new URL(archive).origin];
    const own = await readFile(join(folder(), "host.html"), "utf8");
    await writeFile(join(folder(), "host.html"), own.replace("http://localhost:8002", origin));
    const embedded = await readFile(join(folder(), "embedded.html"), "utf8");
    await writeFile(join(folder(), "embedded.html"), embedded.replace("http://localhost:8001", hostOrigin));
    const { page, complaints } = await visit(`${host}host.html`);
    await page.frameLocator("iframe").getByRole("button", { name: "Table" }).click();
    await expect.poll(() => page.url().split("#")[1]).toMatch(/^memcon\?mode=table&version=/);
    const again = await visit(page.url());
    await again.page.frameLocator("iframe").getByRole("table").waitFor();
    await page.goBack();
    await page.frameLocator("iframe").getByRole("grid").waitFor();
    expect([...complaints, ...again.complaints]).toEqual([]);
  });
});

describe("node", () => {
  const folder = installed("node");

  test("prints a line for each conversation", async () => {
    const lines = (await npm(folder(), "--silent", "start")).trimEnd().split("\n");
    expect(lines).toHaveLength(12);
    expect(lines[0]).toMatch(/^1949-10-16 +Nikolai Roshchin +Beijing +Yugoslavia and the GDR$/);
    expect(lines[11]).toMatch(/^\[1959-10-01\.\.1959-10-14\] +S\. F\. Antonov +US, Taiwan, India, Tibet, disarmament$/);
  });
});

describe("command", () => {
  const folder = installed("command");

  test("makes a page of the published table, which draws from disk with every name, date and link", async () => {
    await npm(folder(), "--silent", "start");
    const { page, complaints } = await visit(pathToFileURL(join(folder(), "conversations.html")).href);
    await becomes(() => marksOf(page).count(), 12);
    await page.locator('[role=gridcell][data-id="yudin-1956-03-31"]').click();
    const card = page.getByRole("dialog");
    for (const told of ["The Twentieth Congress and Stalin", "31 March 1956", "5 April 1956", "Pavel Fyodorovich Yudin", "Mao Zedong"]) await card.getByText(told).first().waitFor();
    expect(await card.locator("a[href^='https://digitalarchive.wilsoncenter.org/']").count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});

describe("publish", () => {
  const folder = installed("publish");

  test("writes a page that is whole without a script, comes alive without a shift, and is opened again by its address; and files of citations", async () => {
    await npm(folder(), "--silent", "start");
    const site = join(folder(), "site");
    const address = await served(site);
    const { page, complaints } = await visit(`${address}index.html`);
    await becomes(() => page.locator(".memcon-still").count(), 0);
    expect(await page.locator(".memcon-references li").count()).toBe(12);
    // As text, since the code of a script has no document to be checked against.
    expect(await page.evaluate("new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => done([]), 300))")).toEqual([]);
    await page.locator("[role=gridcell][data-id=\"yudin-1954-01-04\"]").click();
    await expect.poll(() => page.url()).toMatch(/#memcon\?selected=yudin-1954-01-04/);
    const again = await visit(page.url());
    await again.page.getByRole("dialog").getByText("The charge against Beria").waitFor();
    const strange = await visit(`${address}index.html#memcon?mode=%3Cscript%3E&selected=nobody`);
    await strange.page.getByText("Part of the link could not be followed.").waitFor();
    const textOf = (name: string): Promise<string> => readFile(join(site, name), "utf8");
    expect((await textOf("citations.txt")).trimEnd().split("\n")).toHaveLength(12);
    expect((await textOf("citations.txt"))).toContain("f. 0100, op. 49, papka 410, d. 9, ll. 87-98");
    expect(JSON.parse(await textOf("conversations.csl.json"))).toHaveLength(12);
    expect((await textOf("conversations.bib")).match(/^@/gm)).toHaveLength(12);
    expect((await textOf("conversations.ris")).match(/^ER {2}-/gm)).toHaveLength(12);
    expect(complaints).toEqual([]);
  });
});

/** Installs an example before the tests beside it. Returns what gives its folder. */
function installed(name: string): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await example(name);
  });
  return () => folder;
}

/** The address of `folder`, served until the test ends. */
async function served(folder: string, headers?: OutgoingHttpHeaders): Promise<string> {
  const { address, close } = await serve(folder, headers);
  onTestFinished(close);
  return address;
}
