/**
 * An element of a file. `name`: without its prefix; "" is the document, which holds the outermost element.
 * `attributes`: by their names without a prefix, but `xml:id` and the like whole, and any whose short name is taken; declarations of namespaces are left out.
 * `children`: in the file's order; text that a comment or CDATA parts may be several.
 */
export interface XMLElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XMLNode[];
}

export type XMLNode = XMLElement | string;

/** `line`: from 1. `value`: what stands there. `reason`: goes on from the value. `expected`: what would have been read. */
export interface XMLProblem {
  readonly line: number;
  readonly value: string;
  readonly reason: string;
  readonly expected: string;
}

export interface XMLDocument {
  readonly document: XMLElement;
  readonly problems: readonly XMLProblem[];
}

interface Open {
  readonly children: XMLNode[];
  readonly tag: string;
  readonly at: number;
}

const NAME = "[A-Za-z_:\\u0080-\\uffff][\\w:.\\-\\u0080-\\uffff]*";
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };
const UNCLOSED = "is not closed; what follows is not read";
const STOPPED = -1;

/**
 * Reads XML into a tree, in time linear in the text and without recursion, however deep it nests.
 *
 * Nothing is declared, expanded or fetched: a DOCTYPE is skipped whole, and of entities the five of XML and the numeric ones are resolved;
 * others stay as they are written. A slip that leaves no doubt of what is meant (a bare `&`, `]]>` in text, a character that XML has not)
 * is a problem once and read on; what is not well-formed otherwise ends the reading there, and what was read before it is kept.
 *
 * Method: Extensible Markup Language (XML) 1.0, fifth edition, without validation; Namespaces in XML, reduced to local names.
 */
export function parseXML(source: string): XMLDocument {
  const text = source.replace(/\r\n?/g, "\n");
  const problems: XMLProblem[] = [];
  const told = new Set<string>();
  // Most elements have no attributes, and need no map each.
  const none: ReadonlyMap<string, string> = new Map();
  const open: Open[] = [{ children: [], tag: "", at: 0 }];
  const document: XMLElement = { name: "", attributes: none, children: open[0]!.children };
  const tagName = new RegExp(`<(/?)(${NAME})`, "y");
  const attribute = new RegExp(`[ \\t\\n]+(${NAME})[ \\t\\n]*=[ \\t\\n]*(["'])`, "y");
  const tagEnd = /[ \t\n]*(\/?)>/y;
  const reference = new RegExp(`&(?:(#\\d+|#x[\\da-fA-F]+|${NAME});)?`, "g");

  function problem(at: number, value: string, reason: string, expected = "well-formed XML"): void {
    let line = 1;
    for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) line++;
    problems.push({ line, value: value.slice(0, 200).replace(/[ \t\n]+/g, " ").trim(), reason, expected });
  }

  function slip(at: number, value: string, reason: string, expected?: string): void {
    if (told.has(reason)) return;
    told.add(reason);
    problem(at, value, reason, expected);
  }

  function stop(at: number, value: string, reason: string): typeof STOPPED {
    problem(at, value, reason);
    return STOPPED;
  }

  function match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  function resolved(raw: string, at: number): string {
    if (!raw.includes("&")) return raw;
    return raw.replace(reference, (all, name: string | undefined, offset: number) => {
      if (name === undefined) slip(at + offset, raw.slice(offset, offset + 20), "has a bare &, which is left as it is written", "&amp;");
      const character = name === undefined ? all : referred(name);
      if (character === undefined) slip(at + offset, all, "is an entity that is not known; all such are left as they are written", "an entity of XML's own, or numeric");
      return character ?? all;
    });
  }

  function characters(at: number): number {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    const raw = text.slice(at, end);
    if (open.length === 1) return /[^ \t\n]/.test(raw) ? stop(at, raw.trim(), "stands outside of the outermost element, and ends the reading") : end;
    if (raw.includes("]]>")) slip(at + raw.indexOf("]]>"), "]]>", "stands in text");
    open.at(-1)!.children.push(resolved(raw, at));
    return end;
  }

  /** What stands between `start` and `end`, or what `inside` makes of it. */
  function enclosed(at: number, start: string, end: string, inside: (content: string) => void): number {
    const to = text.indexOf(end, at + start.length);
    if (to < 0) return stop(at, start, UNCLOSED);
    inside(text.slice(at + start.length, to));
    return to + end.length;
  }

  function doctype(at: number): number {
    const closing: Readonly<Record<string, string>> = { "<!--": "-->", "<?": "?>", "\"": "\"", "'": "'" };
    const mark = /<!--|<\?|["'[\]>]/g;
    let depth = 0;
    for (let found = match(mark, at + 9); found !== null; found = mark.exec(text)) {
      const [sign] = found;
      const close = closing[sign];
      if (close !== undefined) {
        const end = text.indexOf(close, mark.lastIndex);
        if (end < 0) break;
        mark.lastIndex = end + close.length;
      } else if (sign !== ">") depth += sign === "[" ? 1 : -1;
      else if (depth <= 0) return mark.lastIndex;
    }
    return stop(at, "<!DOCTYPE", UNCLOSED);
  }

  function tag(at: number): number {
    const [start = "", slash, name = ""] = match(tagName, at) ?? [];
    if (start === "") return stop(at, text.slice(at, at + 20), "begins no tag; what follows is not read");
    let end = at + start.length;
    if (slash !== "" && open.at(-1)!.tag !== name) return stop(at, `${start}>`, open.length === 1 ? "closes nothing; what follows is not read" : `does not close <${open.at(-1)!.tag.slice(0, 60)}>; what follows is not read`);
    if (slash === "" && open.length === 1 && document.children.length > 0) return stop(at, start, "follows the outermost element, and is not read");
    const attributes = new Map<string, string>();
    for (let found = slash === "" ? match(attribute, end) : null; found !== null; found = match(attribute, end)) {
      const from = end + found[0].length;
      const to = text.indexOf(found[2]!, from);
      const raw = to < 0 ? "<" : text.slice(from, to);
      if (raw.includes("<")) return stop(at, text.slice(end, end + 40).trim(), "has no end; what follows is not read");
      if (attributes.has(found[1]!)) slip(end, found[1]!, "is stated twice in a tag, and read the first time", "an attribute once");
      else attributes.set(found[1]!, resolved(raw.replace(/[\t\n]/g, " "), from));
      end = to + 1;
    }
    const close = match(tagEnd, end);
    if (close === null || (slash !== "" && close[1] !== "")) return stop(at, text.slice(at, end + 20), "is no tag; what follows is not read");
    if (slash !== "") open.pop();
    else {
      const children: XMLNode[] = [];
      open.at(-1)!.children.push({ name: localName(name), attributes: attributes.size === 0 ? none : localNames(attributes), children });
      if (close[1] === "") open.push({ children, tag: name, at });
    }
    return end + close[0].length;
  }

  function markup(at: number): number {
    if (text.startsWith("<!--", at)) return enclosed(at, "<!--", "-->", (comment) => comment.includes("--") && slip(at, "--", "stands in a comment"));
    if (text.startsWith("<?", at)) return enclosed(at, "<?", "?>", (content) => at > 0 && /^xml[ \t\n]/i.test(content) && slip(at, "<?xml", "does not begin the file"));
    if (open.length > 1 && text.startsWith("<![CDATA[", at)) return enclosed(at, "<![CDATA[", "]]>", (content) => open.at(-1)!.children.push(content));
    if (open.length === 1 && document.children.length === 0 && text.startsWith("<!DOCTYPE", at)) return doctype(at);
    return tag(at);
  }

  // eslint-disable-next-line no-control-regex
  const odd = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u);
  if (odd >= 0) slip(odd, `U+${text.charCodeAt(odd).toString(16).toUpperCase().padStart(4, "0")}`, "is no character of XML", "a character of XML 1.0");
  let at = 0;
  while (at !== STOPPED && at < text.length) at = text[at] === "<" ? markup(at) : characters(at);
  if (at !== STOPPED && open.length > 1) problem(open.at(-1)!.at, `<${open.at(-1)!.tag}>`, "is not closed where the file ends");
  else if (at !== STOPPED && document.children.length === 0) problem(0, "", "holds no element");
  return { document, problems };
}

function referred(name: string): string | undefined {
  if (!name.startsWith("#")) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1) || name;
}

function localNames(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const local = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (/^xmlns(?::|$)/.test(name)) continue;
    const short = name.startsWith("xml:") ? name : localName(name);
    local.set(short !== name && (attributes.has(short) || local.has(short)) ? name : short, value);
  }
  return local;
}
