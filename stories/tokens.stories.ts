import type { Meta, StoryObj } from "@storybook/html-vite";

/** What each custom property colours or sets. A page sets it on the timeline, or on anything round it. */
const TOKENS: Readonly<Record<string, string>> = {
  paper: "the ground, and round a mark",
  ink: "text, the axis, what is chosen",
  muted: "notes, dates, the second line",
  rule: "hairlines and borders",
  wash: "periods, the overview, what the pointer is on",
  panel: "buttons, disclosures, the card",
  focus: "round what has the keyboard’s focus",
  serif: "the font of names and headings",
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`hue-${i + 1}`, `lane ${i + 1}`])),
};

const meta: Meta = { title: "Tokens" };
export default meta;

/** Every token with its name, what it is for and a sample, in light and in dark. */
export const Tokens: StoryObj = {
  render: () => {
    const page = document.createElement("div");
    page.style.setProperty("display", "grid");
    page.style.setProperty("grid-template-columns", "repeat(auto-fit, minmax(min(340px, 100%), 1fr))");
    page.append(schemeOf("light"), schemeOf("dark"));
    return page;
  },
};

function schemeOf(scheme: "light" | "dark"): HTMLElement {
  const part = element("section", "");
  part.className = "memcon";
  part.setAttribute("aria-label", scheme);
  set(part, { "color-scheme": scheme, background: "var(--_paper)", padding: "20px 24px" });
  const list = element("ul", "");
  list.append(...Object.entries(TOKENS).map(([name, use]) => rowOf(name, use)));
  part.append(element("h2", scheme === "light" ? "Light" : "Dark"), list);
  return part;
}

function rowOf(name: string, use: string): HTMLElement {
  const row = element("li", "");
  set(row, { display: "flex", gap: "14px", "align-items": "center", padding: "7px 0", "border-bottom": "1px solid var(--_rule)" });
  const sample = element("span", name === "serif" ? "Ag" : "");
  set(sample, name === "serif"
    ? { flex: "none", width: "44px", font: "700 20px/1.4 var(--_serif)", "text-align": "center" }
    : { flex: "none", width: "44px", height: "28px", background: `var(--_${name})`, border: "1px solid var(--_rule)", "border-radius": "8px", "forced-color-adjust": "none" });
  const text = element("div", "");
  const about = element("p", use);
  set(about, { color: name.startsWith("hue") ? `var(--_${name})` : "var(--_muted)" });
  const code = element("code", `--memcon-${name}`);
  text.append(code, about);
  row.append(sample, text);
  return row;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function set({ style }: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}
