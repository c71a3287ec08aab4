import type { CellAddress } from "../plot.js";
import { clampDomain, panDomain, revealSpan } from "../view/steps.js";
import { addressOf } from "./address.js";
import { closeCard, openCell } from "./open.js";
import { type Removal, type Stage, closest, inReading, listen, together } from "./stage.js";
import { zoomedBy } from "./zoom-keys.js";
import { type Direction, type Place, cellAt, spanOfCell, travel } from "./travel.js";

const TRAVEL: Readonly<Record<string, Direction>> = {
  ArrowLeft: "before",
  ArrowRight: "after",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  "Ctrl+Home": "start",
  "Ctrl+End": "end",
};

/** What a key makes of the domain, by a share of its length. */
const PAN: Readonly<Record<string, number>> = { PageUp: -0.5, PageDown: 0.5 };

/** Keys in the grid: arrows, Home and End travel, Enter and Space open, + − 0 zoom, Page Up and Page Down pan. Escape closes the card. */
export function bindKeyboard(stage: Stage): Removal {
  const traveller = createTraveller(stage);
  const keys = listen(stage.root, "keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey) return;
    if (event.key === "Escape") escape(stage, event);
    else if ((closest(event, stage.plot, "[role=gridcell]") !== null || (stage.awaited() !== null && closest(event, stage.plot, "[role=grid]") === event.target)) && act(stage, traveller, event)) event.preventDefault();
  });
  // A press beside anything that takes the focus gives it to the page; Escape still closes an open card.
  const { body } = stage.root.ownerDocument;
  const escapes = listen(stage.root.ownerDocument, "keydown", (event) => {
    if (event.key === "Escape" && event.target === body && !event.defaultPrevented && closeCard(stage)) event.preventDefault();
  });
  const focuses = listen(stage.plot, "focusin", (event) => {
    const address = addressOf(event, stage);
    if (address !== null) stage.note(address);
  });
  return together([keys, escapes, focuses]);
}

/** Escape belongs to the innermost thing that is open; where nothing is, to the page. */
function escape(stage: Stage, event: KeyboardEvent): void {
  const disclosure = closest(event, stage.root, "details[open].memcon-filter, details[open].memcon-all-filters") as HTMLDetailsElement | null;
  if (disclosure !== null) {
    disclosure.open = false;
    disclosure.querySelector("summary")?.focus();
  } else if (!closeCard(stage)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** `at`: where a key starts from, the cell in focus, or where the last one led, if that is still to be painted. `go`: goes on from there. */
interface Traveller {
  readonly at: (focused: CellAddress | null) => Place | null;
  readonly go: (focused: CellAddress | null, direction: Direction) => void;
}

function createTraveller(stage: Stage): Traveller {
  let last: Place | null = null;
  const at: Traveller["at"] = (address) => {
    const from = stage.awaited() ?? address;
    const cell = from === null ? undefined : cellAt(stage.picture(), from);
    if (from !== null && cell !== undefined) return { address: from, cell };
    return last !== null && last.address.lane === from?.lane && last.address.key === from.key ? last : null;
  };
  return {
    at,
    go(from, direction) {
      // A key may come while it is still asked where the last one leads.
      stage.ask(() => {
        const start = at(from);
        return start === null ? null : travel(stage, start, direction);
      }, (to) => {
        if (to === null) return;
        last = to;
        const { domain } = stage.view();
        stage.propose({ domain: clampDomain(revealSpan(domain, spanOfCell(to.cell)), stage.content().limits, domain) }, { focus: to.address, glide: true });
      });
    },
  };
}

function act(stage: Stage, { at, go }: Traveller, event: KeyboardEvent): boolean {
  const own = addressOf(event, stage);
  const start = at(own);
  if (start === null) return false;
  const { address: from, cell } = start;
  const { domain } = stage.view();
  const { limits } = stage.content();
  const key = inReading(stage, event.key);
  const name = event.ctrlKey ? `Ctrl+${key}` : key;
  const direction = TRAVEL[name];
  const pan = PAN[name];
  const moved = pan === undefined ? zoomedBy(name, domain, limits, spanOfCell(cell)[0]) : clampDomain(panDomain(domain, pan), limits, domain);
  if (direction !== undefined) go(own, direction);
  else if (moved !== null) stage.propose({ domain: moved }, { focus: from, glide: true });
  else if (name === "Enter" || name === " ") openCell(stage, from.lane, cell);
  else return false;
  return true;
}
