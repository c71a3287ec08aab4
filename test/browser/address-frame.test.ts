import { expect, onTestFinished, test, vi } from "vitest";
import script from "../../examples/iframe/keep-address.js?url";
import { tallPage } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";
const here = window.location.origin;
/** The same server under another name is another origin. */
const elsewhere = here.replace("localhost", "127.0.0.1");

interface Answer {
  readonly view: { readonly selected: string | null; readonly mode: string; readonly filter: unknown };
  readonly href: string;
}

/** A page of another origin in a frame, as it answers `ask`. */
interface Embedded {
  readonly frame: HTMLIFrameElement;
  readonly ask: (method?: string, ...given: readonly unknown[]) => Promise<Answer>;
}

let asked = 0;

/** This page at `hash`, with the script of the example, and a timeline of another origin that talks with `origin`. */
async function embed(hash: string, origin = here): Promise<Embedded> {
  const { pathname, search } = window.location;
  history.pushState(null, "", `${pathname}${search}${hash}`);
  onTestFinished(() => {
    history.replaceState(null, "", `${pathname}${search}`);
  });
  const host = tallPage();
  await keepAddress();
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 1100px; height: 700px; border: 0";
  frame.dataset["memconAddress"] = "memcon";
  frame.src = `${elsewhere}/test/support/embedded.html?origin=${encodeURIComponent(origin)}`;
  host.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  const ask: Embedded["ask"] = (method, ...given) => new Promise((resolve) => {
    const number = ++asked;
    window.addEventListener("message", function hear({ data }: MessageEvent<Partial<Answer> & { readonly test?: number }>) {
      if (data.test !== number) return;
      window.removeEventListener("message", hear);
      resolve(data as Answer);
    });
    frame.contentWindow!.postMessage({ test: number, method, given }, elsewhere);
  });
  await ask();
  return { frame, ask };
}

/** Runs the script once, as the page would. */
async function keepAddress(): Promise<void> {
  if (document.querySelector("script[data-keep]") !== null) return;
  const element = document.createElement("script");
  element.dataset["keep"] = "";
  element.src = script;
  document.head.append(element);
  await new Promise((resolve) => {
    element.addEventListener("load", resolve, { once: true });
  });
}

const hashNow = (): string => decodeURIComponent(window.location.hash);

test("the page that holds a frame of another origin keeps its view: forth, and back", async () => {
  const { ask } = await embed("");
  await ask("update", { mode: "timeline" });
  const push = vi.spyOn(history, "pushState");
  await ask("select", beria);
  await until(() => {
    expect(hashNow()).toMatch(new RegExp(`^#memcon\\?selected=${beria}&check=[0-9a-z]+&version=`));
  });
  // Of the length of a history a browser counts no more than fifty.
  expect(push).toHaveBeenCalledTimes(1);
  push.mockRestore();
  await ask("select", null);
  await until(() => {
    expect(hashNow()).toBe("");
  });
  history.back();
  await until(async () => {
    expect((await ask()).view.selected).toBe(beria);
  });
  const { href } = await ask();
  expect(href).not.toContain("#");
});

test("a link to the page opens the view in the frame; an anchor of the page leaves it", async () => {
  const { ask } = await embed("#part-2;memcon?mode=list&lane=yudin");
  await until(async () => {
    expect((await ask()).view).toEqual({ selected: null, mode: "list", filter: { lane: ["yudin"] } });
  });
  window.location.hash = "#part-3";
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await ask()).view.mode).toBe("list");
});

test("a frame that talks with another origin says nothing to this page, and hears nothing from it", async () => {
  const { ask } = await embed("#memcon?mode=list", "https://host.example");
  await ask("select", beria);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([hashNow(), (await ask()).view.mode]).toEqual(["#memcon?mode=list", "timeline"]);
});

const said = (address: string): object => ({ type: "memcon-address", name: "memcon", address, page: here });

test("what a page says unasked to a frame is heard from the origin that the frame talks with, and from no other", async () => {
  const { frame, ask } = await embed("");
  frame.contentWindow!.postMessage(said("mode=list"), "*");
  await until(async () => {
    expect((await ask()).view.mode).toBe("list");
  });
  const other = await embed("", "https://host.example");
  other.frame.contentWindow!.postMessage(said("mode=list"), "*");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await other.ask()).view.mode).toBe("timeline");
});

test("another frame of the page, though of the right origin, is not heard", async () => {
  const { frame, ask } = await embed("");
  const sibling = document.createElement("iframe");
  frame.after(sibling);
  const script = sibling.contentDocument!.createElement("script");
  script.textContent = `parent.frames[0].postMessage(${JSON.stringify(said("mode=list"))}, "*")`;
  sibling.contentDocument!.body.append(script);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await ask()).view.mode).toBe("timeline");
});

test("the page writes nothing that comes from elsewhere, is no address, or is too long", async () => {
  const { frame } = await embed("");
  const say = (message: object, source: Window | null = frame.contentWindow, origin = elsewhere): void => {
    window.dispatchEvent(new MessageEvent("message", { data: { type: "memcon-address", name: "memcon", ...message }, origin, source }));
  };
  say({ address: "mode=list", isNew: true }, frame.contentWindow, here);
  say({ address: "mode=list", isNew: true }, window);
  say({ address: "mode=list;other?x=1" });
  say({ address: "<b>" });
  say({ address: "a".repeat(40_000) });
  say({ name: "other", address: "mode=list" });
  expect(hashNow()).toBe("");
  say({ address: "mode=list" });
  expect(hashNow()).toBe("#memcon?mode=list");
});
