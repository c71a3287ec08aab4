import { spokenLanguage } from "../view/language.js";
import { isLocale } from "../view/option-checks.js";
import type { Language } from "./languages.js";

/** The language in which an element speaks: that of its option `locale`, else of its `lang`, else of what it stands in. */
export interface ElementLanguage {
  /** Sees which one it is, and has its words come if they are not there. `locale`: the option. Returns the locale for dates; undefined where that is the words' own. */
  readonly look: (locale: string | undefined) => string | undefined;
  /** Its words; null while they are to come, and for English. */
  readonly spoken: () => Language | null;
  /** Why its words could not be had. */
  readonly faults: () => readonly TypeError[];
  /** Resolves once words are there, or are not to be had, or are waited for no longer; null where none are awaited. */
  readonly coming: () => Promise<void> | null;
  readonly stop: () => void;
}

/** How long words are waited for before what is there is shown in English, in milliseconds. */
const LIMIT = 3000;

/** `changed`: called when it is another language, or its words are there. */
export function createElementLanguage(host: HTMLElement, changed: () => void): ElementLanguage {
  let wanted = "";
  let [spoken, spokenIn]: [Language | null, string] = [null, ""];
  let faults: readonly TypeError[] = [];
  let coming: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(changed);

  async function load(language: string): Promise<void> {
    let found: Language | null = null;
    let fault: readonly TypeError[] = [];
    try {
      const { loadLanguage } = await import("./languages.js");
      found = await loadLanguage(language);
    } catch (error) {
      fault = [new TypeError(`no words of ${language}: ${String(error)}`)];
    }
    if (language !== wanted) return;
    clearTimeout(timer);
    [spoken, spokenIn, faults, coming] = [found, language, fault, null];
    changed();
  }

  return {
    look(locale) {
      // Its ancestors, too, may come to have another one, or to be others.
      observer.disconnect();
      const tag = locale ?? langOf(host, (root) => {
        observer.observe(root, { subtree: true, attributes: true, attributeFilter: ["lang"] });
      });
      const language = isLocale(tag) ? spokenLanguage(tag) : "";
      if (language !== wanted) {
        wanted = language;
        clearTimeout(timer);
        if (language === "") [spoken, spokenIn, faults, coming] = [null, "", [], null];
        else coming = Promise.race([load(language), new Promise<void>((resolve) => {
          timer = setTimeout(resolve, LIMIT);
        })]);
      }
      const isSaid = language === "" ? /^en-/iu.test(tag) : spoken !== null && spokenIn === language;
      return locale ?? (isSaid && isLocale(tag) ? tag : undefined);
    },
    spoken: () => spoken,
    faults: () => faults,
    coming: () => coming,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** What the nearest element has as `lang`, within its shadow roots and without. `pass`: told of each root in which it is looked for. */
function langOf(element: Element, pass: (root: Node) => void): string {
  const root = element.getRootNode();
  pass(root);
  return element.closest("[lang]")?.getAttribute("lang") ?? ("host" in root ? langOf(root.host as Element, pass) : "");
}
