import type { Figure } from "../figure.js";
import { linkOf } from "../records/link.js";
import { filterText } from "../panels/filter-text.js";
import { paintText } from "../paint/text.js";
import figureCss from "../scene/figure.css?inline";
import { type Sign, figureScene } from "../scene/figure.js";
import { type Node, h } from "../scene/node.js";
import sceneCss from "../scene/scene.css?inline";
import type { Content } from "../view/content.js";
import { type PictureWords, pictureWordsEn } from "../view/picture-words.js";
import { fileName, save } from "./file.js";

/** How many pixels of a PNG there are to a CSS pixel, along each side. */
const SCALE = 2;
/** The most pixels along a side, and in all, that every browser draws. */
const [MOST_ALONG, MOST_PIXELS] = [16_384, 120_000_000];

/**
 * Gives the reader `figure` as a file, in the colours and the font in which `root` is seen. `now`: what the picture says it was drawn on.
 * Resolves to what is to be said of it: what was saved, or why not.
 */
export async function download(kind: "svg" | "png", figure: Figure, content: Content, root: HTMLElement, now: Date): Promise<string> {
  const { words } = content.settings;
  const own = { ...pictureWordsEn, ...words.picture };
  try {
    const text = figureText(figure, content, root, own, now);
    const name = `${fileName(figure.title)}.${kind}`;
    const svg = new Blob([text], { type: "image/svg+xml" });
    const file = kind === "svg" ? svg : await pngOf(svg, text, root.ownerDocument);
    if (file === null) return own.noPng;
    save(file, name, root.ownerDocument);
    return own.saved(name);
  } catch (error) {
    return own.notSaved(error instanceof Error ? error.message : String(error));
  }
}

/** The text of an SVG file that says by itself what it shows, whence, and when it was drawn. */
function figureText({ title, summary, filter, plot, width, height, footer, why }: Figure, content: Content, root: HTMLElement, words: PictureWords, now: Date): string {
  const { settings: { note }, formatUnit } = content;
  const today = formatUnit("day", Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  const lines = [filterText(content, filter), ...(note === null ? [] : [[note.text, linkOf(note.href ?? "") ?? ""].filter(Boolean).join(", ")]), words.drawn(today)];
  const empty = h("svg", { width, height: EMPTY }, h("text", { y: EMPTY / 2 }, why));
  const parts = why === null ? { plot, height, signs: signsIn(footer) } : { plot: empty, height: EMPTY, signs: [] };
  return paintText(figureScene({ title, summary, width, lines, ...parts }, settled(sceneCss + figureCss, root), fontOf(root)));
}

const EMPTY = 60;

/** The drawings of a legend, with what they mean. */
function signsIn(footer: Node): readonly Sign[] {
  const [legend] = footer.children;
  if (typeof legend !== "object" || legend.tag !== "ul") return [];
  return legend.children.flatMap((item) => {
    const [drawing, name] = typeof item === "object" ? item.children : [];
    return typeof drawing === "object" && typeof name === "string" ? [{ drawing, name }] : [];
  });
}

/** `css` with every token as it is seen in `root`: a file has no page to ask, nor do all programs know how. */
function settled(css: string, root: HTMLElement): string {
  const probe = root.ownerDocument.createElement("span");
  root.append(probe);
  const seen = root.ownerDocument.defaultView!.getComputedStyle(probe);
  const valueOf = (token: string): string => {
    const property = token.includes("serif") ? "font-family" : "color";
    probe.style.setProperty(property, token);
    return seen.getPropertyValue(property);
  };
  // With what it falls back on, which may have brackets within brackets.
  const written = css.replace(/var\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, valueOf);
  probe.remove();
  // What says how they are found is of no use any more, nor what is said of it.
  return written.replace(/\/\*.*?\*\/|--[\w-]+:[^;{}]*(;|(?=\}))/gs, "");
}

function fontOf(root: HTMLElement): string {
  const { fontFamily } = root.ownerDocument.defaultView!.getComputedStyle(root);
  return /\b(sans-)?serif\b|system-ui|monospace/.test(fontFamily) ? fontFamily : `${fontFamily}, sans-serif`;
}

/** The drawing in pixels; null where the page's policy allows no picture, or the browser none so large. */
async function pngOf(svg: Blob, text: string, document: Document): Promise<Blob | null> {
  const address = URL.createObjectURL(svg);
  try {
    // A policy may allow the one and not the other.
    const image = await imageAt(address, document) ?? await imageAt(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`, document);
    if (image === null) return null;
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(SCALE, MOST_ALONG / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    const context = canvas.getContext("2d");
    if (context === null) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function imageAt(address: string, document: Document): Promise<HTMLImageElement | null> {
  const image = document.createElement("img");
  return new Promise((resolve) => {
    // What a policy refuses is never decoded, but told as an error.
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      resolve(null);
    };
    image.src = address;
  });
}
