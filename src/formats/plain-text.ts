const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: "\u00a0", shy: "", ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”",
  laquo: "«", raquo: "»", bull: "•", middot: "·", sect: "§", copy: "©", deg: "°", times: "×", euro: "€", pound: "£",
  auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß", eacute: "é", egrave: "è", ecirc: "ê", agrave: "à", acirc: "â", ccedil: "ç", icirc: "î", ocirc: "ô", ucirc: "û", Eacute: "É", ntilde: "ñ", aacute: "á", oacute: "ó", uacute: "ú", iacute: "í", oslash: "ø", aring: "å",
};

const HIDDEN = /<(script|style|template)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi;
const BLOCK = /<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|section|article|blockquote|pre|figure|figcaption)\b[^<>]*>/gi;
const INLINE = /<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|iframe|video|audio|source|picture|svg|object|embed|button|input|form|label|body|html|head|meta|link|title|center|nav|main|header|footer|thead|tbody|wbr|script|style|template)\b[^<>]*>/gi;

/** What somebody's HTML says, without its tags: those of HTML alone, so that "a < b > c" stays. An entity that is not known stays as it is written. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  return html
    .replace(HIDDEN, " ")
    .replace(/<!--[^]*?(?:-->|$)/g, "")
    .replace(BLOCK, "\n")
    .replace(INLINE, "")
    .replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,8}));/g, entityText)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n")
    .trim();
}

function entityText(all: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : all;
  const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}
