import styleCss from "./style.css?inline";
import { type Timeline, resume } from "./timeline.js";
import { attributeNames, createAttributeReader } from "./view/attributes.js";
import { type TimelineOptions, optionNames, readOptions } from "./view/options.js";
import type { View } from "./view/view.js";

// On a server there is no HTMLElement, and importing this module must not need one.
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/**
 * The custom element: a timeline in a shadow root, which brings its own styles. Not registered here.
 *
 * Attributes: `from`, `to` (EDTF; the span in sight), `lane` (ids to show, with commas between), `mode`, `by`, `selected`, `theme` (`light`, `dark`).
 * One that cannot be read is left out, and reported once as an uncaught error of the page, such as `invalid from: 1953-13; expected …`.
 * Properties: the options, by name; `view`. Setting `filter` or `selected` acts at once. Events, bubbling: `memcon-view`, `memcon-select`, `memcon-problem`, each with
 * its `detail`.
 */
export class MemconTimeline extends Base {
  static readonly observedAttributes: readonly string[] = attributeNames;
  /** What is drawn where neither records nor channels are given. */
  static readonly fallback: TimelineOptions = {};

  declare records: TimelineOptions["records"];
  declare columns: TimelineOptions["columns"];
  declare channels: TimelineOptions["channels"];
  declare lanes: TimelineOptions["lanes"];
  declare periods: TimelineOptions["periods"];
  declare domain: TimelineOptions["domain"];
  declare filter: TimelineOptions["filter"];
  declare selected: TimelineOptions["selected"];
  declare mode: TimelineOptions["mode"];
  declare by: TimelineOptions["by"];
  declare title: string;
  declare note: TimelineOptions["note"];
  declare locale: TimelineOptions["locale"];
  declare words: TimelineOptions["words"];
  declare height: TimelineOptions["height"];
  declare width: TimelineOptions["width"];

  #given: Record<string, unknown> = {};
  #timeline: Timeline | null = null;
  #left: View | null = null;
  #faults: readonly TypeError[] = [];
  #told: ReadonlySet<string> = new Set();
  readonly #readAttributes = createAttributeReader();

  connectedCallback(): void {
    if (this.#timeline !== null) {
      // Moved: it shows what it showed, but a move has closed the card's popover.
      this.#timeline.update({});
      return;
    }
    for (const name of optionNames) this.#adopt(name);
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    // Empty, unless an earlier start failed on the way.
    root.replaceChildren();
    addStyles(root, styleCss);
    const host = this.ownerDocument.createElement("div");
    host.className = "memcon-host";
    root.append(host);
    this.#timeline = resume(host, this.#options(), this.#left);
    this.#left = null;
    this.#tellFaults();
    for (const type of ["view", "select", "problem"] as const) {
      this.#timeline.on(type, (detail: unknown) => this.dispatchEvent(new CustomEvent(`memcon-${type}`, { detail, bubbles: true, composed: true })));
    }
  }

  disconnectedCallback(): void {
    // An element that is only moved is in the document again by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stop();
      this.#left = null;
    });
  }

  /** Starts anew where it left off: the listeners of its window and its document, and its styles, belong to those it came from. */
  adoptedCallback(): void {
    this.#left = this.view ?? this.#left;
    this.#stop();
  }

  attributeChangedCallback(): void {
    if (this.#timeline === null) return;
    this.#timeline.update(this.#options());
    this.#tellFaults();
  }

  /** What the reader sees now; null while the element is not in a document. */
  get view(): View | null {
    return this.#timeline?.view ?? null;
  }

  /** Resolves once everything asked for so far is painted. */
  get rendered(): Promise<void> {
    return this.#timeline?.rendered ?? Promise.resolve();
  }

  /** Merges `options` into the properties. */
  update(options: TimelineOptions): void {
    const before = this.#given;
    this.#given = { ...before, ...options };
    try {
      if (this.#timeline === null) readOptions(this.#options());
      else this.#timeline.update(this.#options());
    } catch (error) {
      // What was refused is not kept, else it would be refused again with each property set later.
      this.#given = before;
      throw error;
    }
    this.#tellFaults();
  }

  /** As `zoomTo` of a timeline. */
  zoomTo(...[target]: Parameters<Timeline["zoomTo"]>): void {
    this.#timeline?.zoomTo(target);
  }

  /** As `select` of a timeline. */
  select(id: string | null | undefined): void {
    this.#timeline?.select(id);
  }

  /** The plot as it is now, as the text of an SVG file; "" while the element is not in a document. */
  toSVG(): string {
    return this.#timeline?.toSVG() ?? "";
  }

  /** The value of the property `name`, an option. */
  option(name: string): unknown {
    return this.#given[name];
  }

  #stop(): void {
    this.#timeline?.destroy();
    this.#timeline = null;
    this.shadowRoot?.replaceChildren();
  }

  #options(): TimelineOptions {
    const own = ["records", "columns", "channels"].some((name) => name in this.#given);
    const fallback = own ? {} : (this.constructor as typeof MemconTimeline).fallback;
    // What is not named would stay as it was: an option of the fallback, say, once the element has records of its own.
    const defaults = Object.fromEntries(optionNames.map((name) => [name, undefined]));
    const given: TimelineOptions = this.#given;
    const { options, faults } = this.#readAttributes((name) => this.getAttribute(name), { ...defaults, ...fallback, ...given });
    this.#faults = faults;
    return { ...defaults, ...fallback, ...options, ...given };
  }

  /** Says what of the attributes cannot be read: once, and only if it still cannot once the script that sets them is done. */
  #tellFaults(): void {
    queueMicrotask(() => {
      if (!this.isConnected) return;
      const told = this.#told;
      this.#told = new Set(this.#faults.map(({ message }) => message));
      for (const fault of this.#faults) if (!told.has(fault.message)) reportFault(fault);
    });
  }

  /** Takes over a property that was set before the element was defined. */
  #adopt(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    try {
      this.update({ [name]: value });
    } catch (error) {
      reportFault(error);
    }
  }
}

for (const name of optionNames) {
  Object.defineProperty(MemconTimeline.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: MemconTimeline) {
      return this.option(name);
    },
    set(this: MemconTimeline, value: unknown) {
      this.update({ [name]: value });
    },
  });
}

/** As an uncaught error, which a page's console shows, and which stops nothing. */
function reportFault(fault: unknown): void {
  queueMicrotask(() => {
    throw fault;
  });
}

/** Has `root`, which is empty, carry `css`. To be called again once it is in another document, which takes no sheets of the one before. */
function addStyles(root: ShadowRoot, css: string): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if ("adoptedStyleSheets" in root && view !== null) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = ownerDocument.createElement("style");
    style.textContent = css;
    root.prepend(style);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "memcon-timeline": MemconTimeline;
  }
}
