import type { Meta, StoryObj } from "@storybook/html-vite";
import { timeline } from "../src/index.js";
import type { Timeline, TimelineOptions } from "../src/index.js";
import { later } from "./later.js";
import { toHTML } from "../src/static.js";
import { stories } from "./options.js";

const meta: Meta = { title: "Timeline" };
export default meta;

/** A page of Storybook that draws what `options` returns. The host has the timeline as `timeline`, for the console. */
function page(options: () => unknown): StoryObj {
  return {
    render: () => {
      const host = document.createElement("div");
      // The host has no width until it is in the page.
      queueMicrotask(() => Object.assign(host, { timeline: timeline(host, options() as TimelineOptions) }));
      return host;
    },
  };
}

export const Dataset = page(stories.dataset);
export const Zoomed = page(stories.zoomed);
export const Filtered = page(stories.filtered);
export const CardOpen = page(stories.cardOpen);
/** A record with its citation, to copy or to keep; and all of them for Zotero and search engines, which read the page. */
export const Cited: StoryObj = { ...page(() => ({ ...stories.cardOpen(), metadata: true })), play: openCitation };
/** The view is in the page's address: Back and Forward, and Copy link in the card and under Share. */
export const Linked = page(stories.linked);
export const Dates = page(stories.dates);
export const DatesInDoubt = page(stories.datesInDoubt);
export const DatesOfParts = page(stories.datesOfParts);
export const DatesLongAgo = page(stories.datesLongAgo);
export const DatesFarOff = page(stories.datesFarOff);
export const NoRecords = page(stories.noRecords);
export const YourOwn = page(stories.yourOwn);
export const OneRecord = page(stories.oneRecord);
export const OneDay = page(stories.oneDay);
export const BusyDay = page(stories.busyDay);
/** What Enter opens of a bar of one day. */
export const BusyDayListed: StoryObj = { ...page(stories.busyDay), play: openBusiest };
export const OneHour = page(stories.oneHour);
export const ThousandYears = page(stories.thousandYears);
export const FortyLanes = page(stories.fortyLanes);
export const ManyLanes = page(stories.manyLanes);
export const LongNames = page(stories.longNames);
export const Scripts = page(stories.scripts);
export const Dense = page(stories.dense);
export const Russian = page(stories.russian);
export const Chinese = page(stories.chinese);
/** Mirrored; the words of the frame are no part of the package. */
export const Arabic = page(stories.arabic);
/** What is not in brackets and accented is from the data, or is not translated. */
export const Pseudo = page(stories.pseudo);
export const LateAnswers = page(later);
/** What `toHTML` makes, on a page of its own on which no script runs. */
export const StaticPage: StoryObj = {
  render: () => {
    const frame = document.createElement("iframe");
    frame.title = "A static page";
    frame.src = URL.createObjectURL(new Blob([toHTML(stories.dataset(), { page: true, alive: false })], { type: "text/html" }));
    for (const [name, value] of Object.entries({ width: "100%", height: "95vh", border: "0" })) frame.style.setProperty(name, value);
    return frame;
  },
};

/** Presses Enter on the bar that holds the most. */
async function openBusiest({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  // What a timeline changes in its first frames, as its width, would be painted after it.
  const { timeline: drawn } = canvasElement.firstElementChild as HTMLElement & { readonly timeline: Timeline };
  await drawn.rendered;
  const bars = [...canvasElement.querySelectorAll<SVGElement>("[data-bin]")];
  const busiest = bars.sort((a, b) => Number(b.dataset["count"]) - Number(a.dataset["count"]))[0];
  busiest?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
}

/** Presses *Cite* in the card. */
async function openCitation({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const { timeline: drawn } = canvasElement.firstElementChild as HTMLElement & { readonly timeline: Timeline };
  await drawn.rendered;
  canvasElement.querySelector<HTMLElement>("[role=dialog] [data-action=cite]")?.click();
  // It comes when it is asked for.
  while (canvasElement.querySelector(".memcon-cited") === null) await new Promise(requestAnimationFrame);
}
