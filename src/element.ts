import { type ElementFile, createElementFile, fileAttributes } from "./loading/element-file.js";
import { type ElementLanguage, createElementLanguage } from "./loading/element-language.js";
import type { Reading } from "./formats/reading.js";
import { isParsed } from "./loading/markup.js";
import panelsCss from "./panels/panels.css?inline";
import sceneCss from "./scene/scene.css?inline";
import { type Timeline, resume } from "./timeline.js";
import { attributeNames, createAttributeReader } from "./view/attributes.js";
import { type TimelineOptions, definedOf, misfitOf, optionNames, readEach } from "./view/options.js";
import type { View } from "./view/view.js";

// On a server there is no HTMLElement, and importing this module must not need one.
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/**
 * The custom element: a timeline in a shadow root, which brings its own styles. Not registered here.
 *
 * Attributes: `from`, `to` (EDTF; the span in sight), `lane` (ids to show, with commas between), `mode`, `by`, `lane-order` (a word, or ids
 * with commas between), `hide-empty`, `selected`, `theme` (`light`, `dark`), `version` (of the data). `hash`: the view is kept in the page's address,
 * behind `#memcon?`, or `hash="letters"` behind a name of its own; `hash-origin`: within a frame, the one origin whose page keeps it instead. `metadata`: the records shown stand between the tags for search engines and Zotero, too. `lang`, its own or else that of the nearest
 * element round it: the language, of which Russian and Chinese come when they are asked for; in any other it is English. `src`: the address of a file of records; `format`: which it is, as
 * `read` names it, where it is not to be recognised; `columns`: of a table, which column is what, as `time: Sent; lane: From; facets: Place, Topic`;
 * `encoding`: of a file, as `windows-1250`; `day-order`: `day-first` or `month-first`, of dates such as `1/2/1911`. With one of these that is none a file is not read, and the page says so.
 * Without `src` the records may stand between the tags, as JSON in a `<script type="application/json">` or as a `<table>`.
 * One that cannot be read is left out, and reported once as an uncaught error of the page, such as `invalid from: 1953-13; expected …`.
 * Properties: the options, by name; one that is undefined is as good as not set. `view`. They may be set one by one in any order: they act
 * together, as attributes do, once the script that sets them is done, or calls a method, or asks for `view`. A value of a wrong type throws at
 * once; a filter by what is no facet of the channels is left out, and reported if it still is none then.
 * Events, bubbling: `memcon-view`, `memcon-select`, `memcon-problem`, and `memcon-read` once a file is read, each with its `detail`.
 */
export class MemconTimeline extends Base {
  static readonly observedAttributes: readonly string[] = [...attributeNames, ...fileAttributes, "lang"];
  /** What is drawn where neither records nor channels are given. */
  static readonly fallback: TimelineOptions = {};

  declare records: TimelineOptions["records"];
  declare columns: TimelineOptions["columns"];
  declare source: TimelineOptions["source"];
  declare channels: TimelineOptions["channels"];
  declare lanes: TimelineOptions["lanes"];
  declare periods: TimelineOptions["periods"];
  declare domain: TimelineOptions["domain"];
  declare filter: TimelineOptions["filter"];
  declare selected: TimelineOptions["selected"];
  declare mode: TimelineOptions["mode"];
  declare by: TimelineOptions["by"];
  declare laneOrder: TimelineOptions["laneOrder"];
  declare hideEmpty: TimelineOptions["hideEmpty"];
  declare title: string;
  declare note: TimelineOptions["note"];
  declare version: TimelineOptions["version"];
  declare hash: TimelineOptions["hash"];
  declare hashOrigin: TimelineOptions["hashOrigin"];
  declare metadata: TimelineOptions["metadata"];
  declare locale: TimelineOptions["locale"];
  declare words: TimelineOptions["words"];
  declare recordsLang: TimelineOptions["recordsLang"];
  declare height: TimelineOptions["height"];
  declare width: TimelineOptions["width"];

  #given: Record<string, unknown> = {};
  #timeline: Timeline | null = null;
  #left: View | null = null;
  #isBehind = false;
  #faults: readonly TypeError[] = [];
  #told: ReadonlySet<string> = new Set();
  readonly #readAttributes = createAttributeReader();
  readonly #file: ElementFile = createElementFile(this, (reading) => {
    this.#fallBehind();
    if (reading !== undefined) this.dispatchEvent(new CustomEvent("memcon-read", { detail: reading, bubbles: true, composed: true }));
  });
  readonly #language: ElementLanguage = createElementLanguage(this, () => {
    this.#fallBehind();
  });
  readonly #begin = (): void => {
    const still = this.#still();
    // What stands there as a page is in its language, and stays until the words of it are there.
    const coming = still === null ? null : (this.#options(), this.#language.coming());
    if (coming === null) this.#start(); else void coming.then(() => this.#start());
  };

  connectedCallback(): void {
    if (this.#timeline !== null) {
      // Moved, perhaps to where another language is spoken: it shows what it showed, but a move has closed the card's popover.
      this.#isBehind = true;
      this.#catchUp();
      return;
    }
    for (const name of optionNames) this.#adopt(name);
    // What stands there as a page waits for what the same script sets.
    if (isParsed(this)) if (this.#still() === null) this.#start(); else queueMicrotask(this.#begin);
    else this.ownerDocument.addEventListener("DOMContentLoaded", this.#begin, { once: true });
  }

  /** Draws, unless it is drawn: at once, or as soon as all that stands between the tags is there, or a script after them asks for something. */
  #start(): void {
    if (this.#timeline !== null || !this.isConnected) return;
    const host = this.#still() === null ? this.#hostInShadow() : null;
    this.#timeline = resume(host ?? this, this.#options(), this.#left, this);
    this.#left = null;
    // What stands there as a page is read until then.
    if (host !== null) this.#hideFrom(host);
    this.#tellFaults();
    for (const type of ["view", "select", "problem"] as const) {
      this.#timeline.on(type, (detail: unknown) => this.dispatchEvent(new CustomEvent(`memcon-${type}`, { detail, bubbles: true, composed: true })));
    }
  }

  /** What `toHTML` made, between the tags: it is brought to life where it stands, with the styles of the page. */
  #still(): Element | null {
    return this.querySelector(":scope>.memcon-static");
  }

  #hostInShadow(): HTMLElement {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    // Empty, unless an earlier start failed on the way.
    root.replaceChildren();
    addStyles(root, sceneCss + panelsCss);
    const host = this.ownerDocument.createElement("div");
    host.className = "memcon-host";
    root.append(host);
    return host;
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
    this.#fallBehind();
  }

  /** What the reader sees now; null while the element is not in a document. */
  get view(): View | null {
    this.#catchUp();
    return this.#timeline?.view ?? null;
  }

  /** What was made of the file, if there is one, with what was guessed and what could not be read; null until it is read. */
  get reading(): Reading | null {
    return this.#file.reading();
  }

  /** Resolves once everything asked for so far is painted, in the words of its language. */
  get rendered(): Promise<void> {
    this.#catchUp();
    return this.#language.coming()?.then(() => this.rendered) ?? this.#timeline?.rendered ?? Promise.resolve();
  }

  /** Merges `options` into the properties, at once. Throws as `update` of a timeline. */
  update(options: TimelineOptions): void {
    readEach(options);
    const { channels = {}, source = null } = this.#properties({ ...this.#given, ...options });
    const misfit = misfitOf({ filter: options.filter ?? null, channels, source });
    if (misfit !== null) throw misfit;
    this.#set(options);
    this.#catchUp();
  }

  /** As `zoomTo` of a timeline. */
  zoomTo(...[target]: Parameters<Timeline["zoomTo"]>): void {
    this.#catchUp();
    this.#timeline?.zoomTo(target);
  }

  /** As `select` of a timeline. */
  select(id: string | null | undefined): void {
    this.#catchUp();
    this.#timeline?.select(id);
  }

  /** The plot as it is now, as the text of an SVG file; "" while the element is not in a document. */
  toSVG(): string {
    this.#catchUp();
    return this.#timeline?.toSVG() ?? "";
  }

  static {
    for (const name of optionNames) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: MemconTimeline) {
          return this.#given[name];
        },
        set(this: MemconTimeline, value: unknown) {
          this.#set({ [name]: value });
        },
      });
    }
  }

  #set(options: TimelineOptions): void {
    readEach(options);
    this.#given = { ...this.#given, ...options };
    this.#fallBehind();
  }

  /** Leaves the timeline as it is until the script that sets one thing after the other is done. */
  #fallBehind(): void {
    if (this.#timeline === null || this.#isBehind) return;
    this.#isBehind = true;
    queueMicrotask(() => {
      this.#catchUp();
    });
  }

  #catchUp(): void {
    if (isParsed(this)) this.#start();
    if (!this.#isBehind) return;
    this.#isBehind = false;
    this.#timeline?.update(this.#options());
    this.#tellFaults();
  }

  /** Has nobody see `host` before the words of its language are there. */
  #hideFrom(host: HTMLElement): void {
    if (this.#language.coming() === null) return;
    host.style.visibility = "hidden";
    void this.rendered.then(() => {
      host.style.visibility = "";
    });
  }

  #stop(): void {
    this.ownerDocument.removeEventListener("DOMContentLoaded", this.#begin);
    this.#file.stop();
    this.#language.stop();
    this.#timeline?.destroy();
    this.#timeline = null;
    this.shadowRoot?.replaceChildren();
  }

  /** `given` over the fallback. What is not named would stay as it was: an option of the fallback, say, once the element has records of its own. */
  #properties(given: TimelineOptions): TimelineOptions {
    const defined = definedOf(given);
    const isOwn = ["records", "columns", "source"].some((name) => name in defined);
    const language = this.#language.spoken();
    const file = isOwn ? {} : this.#file.options();
    const defaults = Object.fromEntries(optionNames.map((name) => [name, undefined]));
    const isFallback = !isOwn && !("channels" in defined) && Object.keys(file).length === 0;
    const { fallback } = this.constructor as typeof MemconTimeline;
    const shown = isFallback ? language?.fallback(fallback) ?? fallback : file;
    // How far a file is goes before the words given, and they before what its columns are called.
    const words = { ...(isFallback ? shown.words : language?.words), ...(file.words?.waiting === undefined ? { ...file.words, ...defined.words } : { ...defined.words, ...file.words }) };
    return { ...defaults, ...shown, ...(language?.named(defined) ?? defined), words };
  }

  #options(): TimelineOptions {
    const { locale, words }: TimelineOptions = this.#given;
    const said = this.#language.look(locale);
    this.#file.look({ ...this.#language.spoken()?.words.file, ...words?.file });
    const properties = this.#properties(this.#given);
    const { options, faults } = this.#readAttributes((name) => this.getAttribute(name), properties);
    const { channels, lanes } = properties;
    const all: TimelineOptions = { ...properties, ...options, ...definedOf(this.#given), channels, lanes, words: properties.words, locale: said };
    const misfit = misfitOf({ filter: all.filter ?? null, channels: all.channels ?? {}, source: all.source ?? null });
    this.#faults = [...this.#language.faults(), ...faults, ...(misfit === null ? [] : [misfit])];
    return misfit === null ? all : { ...all, filter: options.filter };
  }

  /** Says what of attributes and properties is left out: once, and only if it still is once the script that sets them is done. */
  #tellFaults(): void {
    queueMicrotask(() => {
      this.#catchUp();
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
      this.#set({ [name]: value });
    } catch (error) {
      reportFault(error);
    }
  }
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
