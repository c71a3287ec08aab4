import { widthOf, wrapText } from "../layout/text.js";
import { type Node, h } from "./node.js";

/** What a figure is put together from. `plot`: `width` by `height` CSS pixels. `signs`: of the legend, with what they mean. `lines`: below, such as whence and when. */
export interface FigureParts {
  readonly title: string;
  readonly summary: string;
  readonly plot: Node;
  readonly width: number;
  readonly height: number;
  readonly signs: readonly Sign[];
  readonly lines: readonly string[];
}

export interface Sign {
  readonly drawing: Node;
  readonly name: string;
}

/** Round everything, between the parts, and between one sign and the next, in CSS pixels. */
const [PAD, APART, BETWEEN, BESIDE] = [24, 14, 28, 8];
const SIGN_HEIGHT = 18;

/** A text in as many lines as it takes. */
interface Lines {
  readonly name: string;
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
}

const TITLE: Lines = { name: "memcon-figure-title", size: 22, leading: 28, bold: true };
const SUMMARY: Lines = { name: "memcon-figure-summary", size: 14, leading: 20 };
const LINE: Lines = { name: "memcon-figure-line", size: 13, leading: 19 };
/** More lines than a title or a note has; the last is ended. */
const MOST_LINES = 8;

/** A drawing that says by itself what it is: a title, what sums it up, the plot, its legend and `lines`, one below the other. `style`: its style sheet; `font`: a list of families, which fall back one to the next. */
export function figureScene({ title, summary, plot, width, height, signs, lines }: FigureParts, style: string, font: string): Node {
  const nodes: Node[] = [];
  let y = PAD;
  const write = (text: string, { name, size, leading, bold = false }: Lines): void => {
    for (const line of text === "" ? [] : wrapText(breakable(text, width, size, bold), width, size, MOST_LINES, bold)) {
      nodes.push(h("text", { class: name, x: PAD, y: y + size }, line));
      y += leading;
    }
  };
  write(title, TITLE);
  write(summary, SUMMARY);
  y += APART;
  nodes.push({ ...plot, attributes: { ...plot.attributes, x: String(PAD), y: String(y) } });
  y += height + APART;
  const legend = placeSigns(signs, width);
  nodes.push(...legend.placed.flatMap(({ drawing, name, x, top }) => [
    { ...drawing, attributes: { ...drawing.attributes, x: String(PAD + x), y: String(y + top) } },
    h("text", { class: "memcon-figure-name", x: PAD + x + widthIn(drawing) + BESIDE, y: y + top + 13.5 }, name),
  ]));
  y += legend.height + (legend.height > 0 ? APART : 0);
  for (const line of lines) write(line, LINE);
  const [whole, tall] = [width + 2 * PAD, y + PAD];
  return h("svg", { class: "memcon-figure", width: whole, height: tall, viewBox: `0 0 ${String(whole)} ${String(tall)}`, "font-family": font },
    h("title", {}, title), h("desc", {}, summary), h("style", {}, style),
    h("rect", { class: "memcon-figure-ground", width: whole, height: tall }), nodes);
}

/** `text`, of which a word that no line has room for, such as an address, is several: each as long as a line allows, which so hold no two of them. */
function breakable(text: string, width: number, size: number, bold: boolean): string {
  const fits = (part: string): boolean => widthOf(part, size, bold) <= width;
  return text.split(/\s+/u).flatMap((word) => {
    if (fits(word)) return [word];
    // After a sign that parts an address; where that is none, anywhere.
    const steps = word.split(/(?<=[/?&,;])/u).flatMap((step) => (fits(step) ? [step] : [...step]));
    return steps.reduce<readonly string[]>((parts, step) => {
      const longer = (parts.at(-1) ?? "") + step;
      return fits(longer) ? [...parts.slice(0, -1), longer] : [...parts, step];
    }, []);
  }).join(" ");
}

/** Signs in rows, none beyond `width`; from the left, in CSS pixels. */
function placeSigns(signs: readonly Sign[], width: number): { readonly placed: readonly (Sign & { readonly x: number; readonly top: number })[]; readonly height: number } {
  let [x, top] = [0, 0];
  const placed = signs.map((sign) => {
    const own = widthIn(sign.drawing) + BESIDE + widthOf(sign.name, LINE.size);
    if (x > 0 && x + own > width) [x, top] = [0, top + SIGN_HEIGHT + BESIDE];
    const at = { ...sign, x, top };
    x += own + BETWEEN;
    return at;
  });
  return { placed, height: placed.length === 0 ? 0 : top + SIGN_HEIGHT };
}

function widthIn({ attributes: { width } }: Node): number {
  return Number(width);
}
