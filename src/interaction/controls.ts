import type { CopyPlace } from "../panels/address-note.js";
import type { By } from "../records/record.js";
import type { Mode } from "../view/view.js";
import { chosenOf, clampDomain, toggleValue, withValues, zoomDomain } from "../view/steps.js";
import { backToList } from "./listing.js";
import { closeCard, openCell, stepCard } from "./open.js";
import { addressOf } from "./address.js";
import { type Removal, type Stage, closest, listen, together } from "./stage.js";
import { cellAt } from "./travel.js";

/** What a button does, by its `data-action`; its `data-facet` and `data-value` say to what. */
const ACTIONS: Readonly<Record<string, (stage: Stage, data: DOMStringMap) => void>> = {
  choose: (stage, { facet = "", value = "" }) => {
    const { filter } = stage.view();
    stage.propose({ filter: chosenOf(filter, facet).has(value) ? toggleValue(filter, facet, value, false) : withValues(filter, facet, [value]) });
  },
  unfilter: (stage, { facet = "", value = "" }) => {
    const { filter } = stage.view();
    stage.propose({ filter: facet === "text" || facet === "span" ? withValues(filter, facet, "") : toggleValue(filter, facet, value, false) });
  },
  "zoom-in": (stage) => {
    zoomBy(stage, 2);
  },
  "zoom-out": (stage) => {
    zoomBy(stage, 1 / 2);
  },
  "show-all": (stage) => {
    stage.propose({ domain: stage.content().limits.home }, { glide: true });
  },
  mode: (stage, { value }) => {
    stage.propose({ mode: value as Mode });
  },
  by: (stage, { value }) => {
    stage.propose({ by: value as By });
  },
  sort: (stage, { key = "" }) => {
    const { sort } = stage.view();
    stage.propose({ sort: { key, descending: sort.key === key && !sort.descending } });
  },
  open: (stage, { record = "" }) => {
    stage.propose({ selected: record }, { focus: "card" });
  },
  clear: (stage) => {
    stage.propose({ filter: null });
  },
  cite: (stage, { at }) => {
    stage.sharing.citeAt(at as CopyPlace);
  },
  cited: (stage, { deed = "", value = "" }) => {
    stage.sharing.cited()?.act(deed, value);
  },
  close: closeCard,
  download: (stage, { value }) => {
    stage.sharing.download(value as "svg" | "png");
  },
  retry: (stage) => {
    stage.retry();
  },
  page: (stage, { first, step = "" }) => {
    stage.propose({ first: Number(first) });
    // Whoever turned the page at its foot goes on from its head.
    stage.root.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
  },
  back: backToList,
  previous: (stage) => {
    stepCard(stage, -1);
  },
  next: (stage) => {
    stepCard(stage, 1);
  },
};

/** Clicks on marks, buttons and checkboxes. A click beside the marks closes the card. */
export function bindControls(stage: Stage): Removal {
  return together([
    listen(stage.root, "click", (event) => {
      const control = closest(event, stage.root, "[data-action]");
      if (control !== null) ACTIONS[control.dataset["action"]!]?.(stage, control.dataset);
      else if (closest(event, stage.plot, "*") !== null) clickPlot(stage, event);
    }),
    listen(stage.root, "change", (event) => {
      const input = closest(event, stage.root, "input[data-action=filter]") as HTMLInputElement | null;
      if (input !== null) stage.propose({ filter: toggleValue(stage.view().filter, input.dataset["facet"] ?? "", input.value, input.checked) });
    }),
    listen(stage.root, "input", (event) => {
      const input = closest(event, stage.root, "input[data-action=search]") as HTMLInputElement | null;
      if (input !== null) stage.propose({ filter: withValues(stage.view().filter, "text", input.value) });
    }),
  ]);
}

function clickPlot(stage: Stage, event: MouseEvent): void {
  const address = addressOf(event, stage);
  const cell = address === null ? undefined : cellAt(stage.picture(), address);
  if (address !== null && cell !== undefined) {
    stage.note(address);
    openCell(stage, address.lane, cell);
  }
  else stage.propose({ selected: null });
}

function zoomBy(stage: Stage, factor: number): void {
  const { domain } = stage.view();
  stage.propose({ domain: clampDomain(zoomDomain(domain, factor), stage.content().limits, domain) }, { glide: true });
}
