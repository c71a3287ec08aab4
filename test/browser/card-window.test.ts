import axe from "axe-core";
import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { conversations } from "../../src/dataset/index.js";
import { timeline } from "../../src/timeline.js";
import { click } from "../support/hand.js";
import { all, cardGap, cardIn, datasetOptions, focused, frames, markOf, show, signOf, textOf, the } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";
const withCard = { ...datasetOptions, selected: beria };
const long = "A long account. ".repeat(400);

async function resizeWindow(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(1180, 800));
  await frames(3);
}

/** The card, once it lies where it stays. */
async function restingCard(root: ParentNode): Promise<HTMLElement> {
  await frames(3);
  const card = cardIn(root)!;
  expect(card.matches(":popover-open")).toBe(true);
  return card;
}

/** How far the card reaches out of its window; 0 where it lies within. */
function overhang(card: HTMLElement): number {
  const { left, right, top, bottom } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  return Math.max(0, -left, -top, right - clientWidth, bottom - clientHeight);
}

function bodyOf(card: HTMLElement): HTMLElement {
  return the(card, ".memcon-card-body");
}

/** Whether a hand that aims at the middle, the top and the bottom of the card meets it. */
function isOnTop(card: HTMLElement): boolean {
  const { left, top, width, height } = card.getBoundingClientRect();
  return [4, height / 2, height - 4].every((y) => card.contains(card.ownerDocument.elementFromPoint(left + width / 2, top + y)));
}

/** Puts what holds the host into a dialog; the dialog is closed. */
function intoDialog(host: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.style.maxWidth = "none";
  host.before(dialog);
  dialog.append(host);
  return dialog;
}

test("in a modal dialog a mark opens its card above the dialog, at the mark, and its buttons work", async () => {
  let dialog!: HTMLDialogElement;
  const { host, shown } = await show(datasetOptions, {
    prepare: (host) => {
      dialog = intoDialog(host);
      dialog.style.overflow = "hidden";
      dialog.style.height = "420px";
      dialog.showModal();
    },
  });
  await click(signOf(host, beria));
  const card = await restingCard(host);
  expect(isOnTop(card)).toBe(true);
  expect(overhang(card)).toBe(0);
  expect(cardGap(host, beria)).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, beria)).toBeLessThan(24);
  expect(focused()).toBe(the(card, "h3"));
  await userEvent.click(the(card, "button[aria-label=\"Next record\"]"));
  expect(shown.view.selected).toBe("yudin-1954-03-26");
});

test("Escape in a modal dialog closes the card first, and then the dialog", async () => {
  let dialog!: HTMLDialogElement;
  const { host, shown } = await show(datasetOptions, {
    prepare: (host) => {
      dialog = intoDialog(host);
      dialog.showModal();
    },
  });
  await click(signOf(host, beria));
  await restingCard(host);
  await userEvent.keyboard("{Escape}");
  await shown.rendered;
  expect(cardIn(host)).toBeNull();
  expect(dialog.open).toBe(true);
  await userEvent.keyboard("{Escape}");
  await until(() => {
    expect(dialog.open).toBe(false);
  });
});

/** As in a browser whose dialogs and popovers do not tell that they were opened. */
function silenceToggles(): void {
  const silence = (event: Event): void => {
    event.stopImmediatePropagation();
  };
  window.addEventListener("toggle", silence, { capture: true });
  onTestFinished(() => {
    window.removeEventListener("toggle", silence, { capture: true });
  });
}

test.each([["", false], [", also where the browser does not tell of it", true]])("a card that was open before its dialog was lies above it, each time the dialog is opened%s", async (_name, isSilent) => {
  if (isSilent) silenceToggles();
  let dialog!: HTMLDialogElement;
  const { host } = await show(withCard, {
    prepare: (host) => {
      dialog = intoDialog(host);
    },
  });
  for (let i = 0; i < 2; i++) {
    dialog.showModal();
    expect(isOnTop(await restingCard(host))).toBe(true);
    expect(cardGap(host, beria)).toBeLessThan(24);
    dialog.close();
    await frames(3);
  }
});

test("a card that is raised above its dialog keeps the focus and how far it is scrolled", async () => {
  let dialog!: HTMLDialogElement;
  const { host } = await show({ records: [{ id: "a", time: "1954", summary: long, href: "https://example.org/" }], selected: "a" }, {
    prepare: (host) => {
      dialog = intoDialog(host);
      dialog.show();
    },
  });
  const card = await restingCard(host);
  dialog.close();
  dialog.showModal();
  the(card, "a").focus();
  bodyOf(card).scrollTop = 120;
  window.dispatchEvent(new Event("resize"));
  expect(isOnTop(await restingCard(host))).toBe(true);
  expect(focused()).toBe(the(card, "a"));
  expect(bodyOf(card).scrollTop).toBe(120);
});

test("a popover round the timeline that is opened after the card lies below it", async () => {
  let popover!: HTMLElement;
  const { host } = await show(withCard, {
    prepare: (host) => {
      popover = document.createElement("div");
      popover.popover = "manual";
      host.before(popover);
      popover.append(host);
    },
  });
  popover.showPopover();
  expect(isOnTop(await restingCard(host))).toBe(true);
});

test("a modal dialog elsewhere in the page covers the card, and stays above it", async () => {
  const { host, shown } = await show(withCard);
  const dialog = document.createElement("dialog");
  dialog.style.cssText = "width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0";
  document.body.append(dialog);
  dialog.showModal();
  window.dispatchEvent(new Event("resize"));
  shown.zoomTo(["1953", "1956"]);
  await shown.rendered;
  const { left, top } = (await restingCard(host)).getBoundingClientRect();
  expect(document.elementFromPoint(left + 30, top + 30)).toBe(dialog);
});

test("the card lies above a dialog round it that was on the page, and is made modal", async () => {
  let dialog!: HTMLDialogElement;
  const { host } = await show(withCard, {
    prepare: (host) => {
      dialog = intoDialog(host);
      dialog.style.display = "block";
    },
  });
  await restingCard(host);
  dialog.showModal();
  expect(isOnTop(await restingCard(host))).toBe(true);
});

test("the card follows its mark where a disclosure of the page above moves the plot", async () => {
  const { host } = await show({ records: [{ id: "a", time: "1954", title: "A" }], selected: "a" });
  const details = document.createElement("details");
  details.innerHTML = "<summary>More</summary><p style='height: 150px; margin: 0'></p>";
  host.before(details);
  await frames(3);
  details.open = true;
  await restingCard(host);
  expect(cardGap(host, "a")).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, "a")).toBeLessThan(24);
});

/** A timeline in a frame of its own document, of the size given. */
async function showInFrame(width: number, height: number): Promise<HTMLElement> {
  const frame = document.createElement("iframe");
  frame.style.cssText = `display: block; width: ${width}px; height: ${height}px; margin: 100px 0 0 50px; border: 0`;
  frame.srcdoc = "<!doctype html><html lang=\"en\"><body style=\"margin: 0\"><main></main></body></html>";
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  document.body.replaceChildren(frame);
  await loaded;
  const inner = frame.contentDocument!;
  inner.head.append(...all(document, "style").map((style) => inner.importNode(style, true)));
  const host = inner.querySelector("main")!;
  const shown = timeline(host, withCard);
  onTestFinished(() => {
    shown.destroy();
    document.body.replaceChildren();
  });
  await shown.rendered;
  return host;
}

test.each([[900, 640], [900, 300], [600, 220], [400, 500], [320, 200]])("the card in a frame of %d × %d lies whole in the frame, or is scrolled within it", async (width, height) => {
  const host = await showInFrame(width, height);
  const card = await restingCard(host);
  const body = bodyOf(card);
  expect(card.ownerDocument).not.toBe(document);
  expect(overhang(card)).toBe(0);
  expect(isOnTop(card)).toBe(true);
  expect(body.clientHeight).toBeGreaterThan(60);
  body.scrollTop = 10_000;
  const last = all(body, "dd").at(-1)!.getBoundingClientRect();
  expect(last.bottom).toBeLessThanOrEqual(body.getBoundingClientRect().bottom);
});

test("in a narrow column of a wide window the card is no sheet, but stands at its mark", async () => {
  const { host } = await show(withCard, {
    prepare: ({ style }) => {
      style.width = "340px";
    },
  });
  const card = await restingCard(host);
  expect(card.offsetWidth).toBe(400);
  expect(overhang(card)).toBe(0);
  expect(cardGap(host, beria)).toBeGreaterThanOrEqual(4);
  expect(cardGap(host, beria)).toBeLessThan(24);
});

test("in a narrow window the card is a sheet from below, as wide as the window, and the picture above it can be seen", async () => {
  await resizeWindow(390, 844);
  const { host } = await show(withCard, {
    prepare: ({ style }) => {
      style.width = "auto";
    },
  });
  const { left, right, top, bottom } = (await restingCard(host)).getBoundingClientRect();
  expect([left, right, bottom]).toEqual([0, 390, 844]);
  expect(top).toBeGreaterThanOrEqual(844 * 0.3 - 1);
});

test("in a window both narrow and low the sheet takes nearly all of its height", async () => {
  await resizeWindow(480, 300);
  const { host } = await show(withCard, {
    prepare: ({ style }) => {
      style.width = "auto";
    },
  });
  const card = await restingCard(host);
  expect(card.offsetHeight).toBe(284);
  expect(overhang(card)).toBe(0);
});

test.each([[844, 390], [600, 380], [700, 500]])("in a window of %d × %d each card takes all the height there is, and none is cut off", async (width, height) => {
  await resizeWindow(width, height);
  const { host, shown } = await show(datasetOptions, {
    prepare: ({ style }) => {
      style.width = "auto";
    },
  });
  for (const { id } of conversations) {
    shown.select(id);
    await shown.rendered;
    const sign = signOf(host, id);
    window.scrollBy(0, sign.y - height / 2);
    const card = await restingCard(host);
    expect(overhang(card)).toBe(0);
    expect(card.offsetHeight).toBeGreaterThanOrEqual(Math.min(height - 16, 300));
  }
});

test.each(["yudin-1954-01-04", "krasovsky-1951-06-27", "antonov-1959-10"])("the card of %s is as whole as the window allows after a topic is chosen in it", async (id) => {
  await resizeWindow(1180, 700);
  const { host, shown } = await show({ ...datasetOptions, selected: id }, { above: 150 });
  const card = await restingCard(host);
  await userEvent.click(all(card, "[data-facet=topic]")[0]!);
  await shown.rendered;
  expect(shown.view.filter).not.toBeNull();
  expect(overhang(await restingCard(host))).toBe(0);
  const body = bodyOf(card);
  expect(body.scrollHeight).toBe(body.clientHeight);
});

test("a card that was cut off in a low window is whole again in a high one", async () => {
  await resizeWindow(1180, 300);
  const { host } = await show(withCard);
  const body = bodyOf(await restingCard(host));
  expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
  await resizeWindow(1180, 800);
  expect(body.scrollHeight).toBe(body.clientHeight);
});

test("the card stays in the window when its mark is scrolled out of it, pointing at nothing, and leaves with the timeline", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: "roshchin-1949-10-16" });
  const card = await restingCard(host);
  expect(card.dataset["side"]).not.toBe("none");
  window.scrollTo(0, signOf(host, "roshchin-1949-10-16").y + 20);
  await frames(3);
  expect(overhang(card)).toBe(0);
  expect(card.dataset["side"]).toBe("none");
  window.scrollTo(0, 2000);
  await frames(3);
  expect(card.getBoundingClientRect().bottom).toBeLessThan(0);
  expect(shown.view.selected).toBe("roshchin-1949-10-16");
});

test("a text that goes on below fades out, and its end does not", async () => {
  await resizeWindow(844, 390);
  const { host } = await show(withCard, {
    prepare: ({ style }) => {
      style.width = "auto";
    },
  });
  const body = bodyOf(await restingCard(host));
  const fade = getComputedStyle(body, "::after");
  expect(fade.position).toBe("sticky");
  expect(fade.backgroundImage).toContain("linear-gradient");
  body.scrollTop = 10_000;
  const end = body.getBoundingClientRect().bottom - parseFloat(fade.height);
  expect(all(body, "dd").at(-1)!.getBoundingClientRect().bottom).toBeLessThanOrEqual(end + 0.5);
});

test("a tag that Tab reaches lies clear of the fade", async () => {
  await resizeWindow(844, 300);
  const { host } = await show(withCard, {
    prepare: ({ style }) => {
      style.width = "auto";
    },
  });
  const body = bodyOf(await restingCard(host));
  the(body, "h3").focus();
  body.scrollTop += all(body, ".memcon-tag")[0]!.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom;
  await userEvent.tab();
  expect(focused()).toBe(all(body, ".memcon-tag")[0]);
  const fade = parseFloat(getComputedStyle(body, "::after").height);
  expect(focused()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(body.getBoundingClientRect().bottom - fade + 0.5);
});

test("keys scroll the text of a card that was opened by a key", async () => {
  const { host } = await show({ records: [{ id: "a", time: "1954", summary: long }] });
  markOf(host, "a").focus();
  await userEvent.keyboard("{Enter}");
  const body = bodyOf(await restingCard(host));
  expect(focused()).toBe(the(body, "h3"));
  await userEvent.keyboard("{PageDown}");
  await until(() => {
    expect(body.scrollTop).toBeGreaterThan(50);
  });
  expect(window.scrollY).toBe(0);
});

test("Tab reaches a text that has to be scrolled and holds no button, by a name of its own", async () => {
  const { host, shown } = await show({ records: [{ id: "a", time: "1954", title: "A", summary: long }, { id: "b", time: "1955", title: "B", summary: "Short." }], selected: "a" });
  const body = bodyOf(await restingCard(host));
  expect(body.tabIndex).toBe(0);
  await expect.element(body).toHaveAccessibleName("A");
  const { violations, passes } = await axe.run(body, { runOnly: ["scrollable-region-focusable", "aria-allowed-attr"] });
  expect(violations).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain("scrollable-region-focusable");
  shown.select("b");
  await shown.rendered;
  expect(bodyOf(cardIn(host)!).hasAttribute("tabindex")).toBe(false);
  expect(textOf(cardIn(host)!)).toContain("Short.");
});
