import { windowsCharacter } from "./decode.js";

/** Letters and signs from U+00A0 to U+00FF by their names in HTML, in order. */
const LATIN = ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
  + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
  + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml").split(" ");

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", shy: "", ensp: " ", emsp: " ", thinsp: " ", ndash: "–", mdash: "—", hellip: "…", bull: "•", dagger: "†", Dagger: "‡", prime: "′", Prime: "″", euro: "€", trade: "™", larr: "←", rarr: "→", minus: "−",
  lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", lsaquo: "‹", rsaquo: "›", OElig: "Œ", oelig: "œ", Scaron: "Š", scaron: "š", Yuml: "Ÿ", zwj: "\u200d", zwnj: "\u200c", lrm: "\u200e", rlm: "\u200f",
};

const HIDDEN = /^(?:script|style|template)$/;
const BLOCK = /^(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|section|article|blockquote|pre|figure|figcaption|address|aside|details|summary|option|caption)$/;
const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|time|data|ruby|rt|rp|rb|label|iframe|video|audio|source|picture|svg|object|embed|button|input|form|select|body|html|head|meta|link|title|center|nav|main|header|footer|thead|tbody|tfoot|col|colgroup|wbr|noscript|script|style|template)$/;

/** What is also written for what is to be filled in, as in "sent to <address>", where it has no attribute and nothing closes it. */
const BLANK = /^<(?:address|time|data|label|title|mark|summary|details|caption|option|object|source|select|form|input|button|code|cite|center)>$/;
/** The name of an attribute and its value, in quotation marks or in none, as where one is not closed. */
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|["']?([^\s"'>]+)))?/g;
/** The address of a link that is of another page, or of a person. */
const LINK = /^(?:https?:\/\/|mailto:)./i;

const TAG = /<\/?([a-z][a-z\d]*)(?![^\s/>])/iy;
// Each quotation ends at the next mark of its kind, so nothing is tried twice.
const QUOTED_END = /[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/y;
const END = /[^<>]*>/y;

/**
 * What somebody's HTML says, without its tags, comments and scripts: the tags of HTML alone, so that "a < b > c" stays. The address of a link stands behind its text, unless that says it.
 * Blocks are lines of their own; where there are any, the line breaks of the source are spaces. An entity that is not known stays as it is written.
 */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const { texts, isBlocks } = partsOf(html);
  return texts
    .map((text) => (text === BREAK ? text : (isBlocks ? text.replace(/[\r\n]/g, " ") : text).replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,8}));/g, entityText)))
    .join("")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}

const BREAK = "\n";

/** The texts between the tags, and a `BREAK` for each tag of a block. */
function partsOf(html: string): { readonly texts: readonly string[]; readonly isBlocks: boolean } {
  const texts: string[] = [];
  let isBlocks = false;
  let from = 0;
  // Looked for once each, so that a text of nothing else takes no longer.
  const unclosed = new Set<string>();
  const lastClosed = new Map<string, number>();
  let link: { readonly address: string; readonly from: number } | null = null;
  for (let open = html.indexOf("<"); open !== -1; open = html.indexOf("<", open)) {
    const name = nameAt(html, open);
    const end = endOf(html, open, name, unclosed);
    if (end === null || isBlank(html, open, end, name, lastClosed)) {
      open++;
      continue;
    }
    texts.push(html.slice(from, open));
    if (name === "a") {
      if (link !== null) texts.push(behind(texts.slice(link.from).join(""), link.address));
      const address = addressIn(html.slice(open, end));
      link = LINK.test(address) ? { address, from: texts.length } : null;
    }
    if (BLOCK.test(name)) {
      texts.push(BREAK);
      isBlocks = true;
    }
    from = open = end;
  }
  texts.push(html.slice(from));
  return { texts, isBlocks };
}

/** What the first `href` of a tag says, as an address that a space does not end; "" of none. */
function addressIn(tag: string): string {
  for (const [, name, ...values] of tag.matchAll(ATTRIBUTE)) if (/^href$/i.test(name!)) return values.join("").trim().replace(/[\r\n\t]/g, "").replace(/ /g, "%20");
  return "";
}

/** What is to stand behind the `text` of a link. */
function behind(text: string, address: string): string {
  return text.trim() === "" || text.includes(address.replace(/^(?:https?:\/\/|mailto:)|\/$/gi, "")) ? "" : ` (${address})`;
}

/** Whether the tag from `open` to `end` is text. `lastClosed`: where each name is closed last, looked for once. */
function isBlank(html: string, open: number, end: number, name: string, lastClosed: Map<string, number>): boolean {
  if (end - open > 12 || !BLANK.test(html.slice(open, end).toLowerCase())) return false;
  const last = lastClosed.get(name) ?? html.toLowerCase().lastIndexOf(`</${name}`);
  lastClosed.set(name, last);
  return last < open;
}

/** In small letters; `!--` of a comment, "" of no tag. */
function nameAt(html: string, open: number): string {
  if (html.startsWith("<!--", open)) return "!--";
  TAG.lastIndex = open;
  return TAG.exec(html)?.[1]!.toLowerCase() ?? "";
}

/** Where what begins at `open` is over, with all that is not to be shown up to where that is closed; null where it is text. `unclosed`: names that nothing closes any more. */
function endOf(html: string, open: number, name: string, unclosed: Set<string>): number | null {
  if (name === "!--") return after(/--!?>/g, html, open + 2);
  if (!BLOCK.test(name) && !INLINE.test(name)) return null;
  const isClosing = html[open + 1] === "/";
  const end = endOfTag(QUOTED_END, html, open + 1) ?? endOfTag(END, html, open + 1);
  // "a<b and c>d": of tags of one letter none has an attribute without a value.
  if (end !== null && name.length === 1 && /^\s[\s/]*[^\s=/][^=]*$/.test(html.slice(open + 2, end - 1)) && !isClosing) return null;
  if (end === null || isClosing || !HIDDEN.test(name) || unclosed.has(name)) return end;
  const closed = endOfTag(new RegExp(`</${name}\\b[^<>]*>`, "gi"), html, end);
  if (closed === null) unclosed.add(name);
  return closed ?? end;
}

function endOfTag(pattern: RegExp, html: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : null;
}

/** The end of the next match, or of all. */
function after(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}

function entityText(all: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : LATIN.includes(name) ? String.fromCharCode(160 + LATIN.indexOf(name)) : all;
  const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  // As browsers do, for pages that number the characters of Windows.
  if (code > 0x7f && code < 0xa0) return windowsCharacter(String.fromCharCode(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}
