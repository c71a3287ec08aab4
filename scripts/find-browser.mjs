// @ts-check
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A Chromium, and what its process needs in its environment to start.
 * @typedef {{ readonly path: string, readonly from: string, readonly env?: Readonly<Record<string, string>> }} Browser
 */

const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

/** Where `ensure-browser` leaves what it found, for everything that starts a browser later. */
export const recordFile = join(cache, "memcon-browser.json");

/** Folder of the browser that comes as a package. */
export const packagedFolder = join(cache, "memcon-chromium");

const variables = ["CHROMIUM_PATH", "CHROME_PATH"];
const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

const macApps = ["Chromium", "Google Chrome", "Microsoft Edge"];
const windowsApps = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** @returns {Browser[]} the one that the reader of the README names, if any; it need not exist */
export function named() {
  for (const name of variables) {
    const path = process.env[name];
    if (path) return [{ path, from: name }];
  }
  return [];
}

/** @returns {Browser[]} those installed on this machine, the likeliest first */
export function installed() {
  return [...onPath(), ...inDefaultPlaces()].filter(({ path }) => isExecutable(path));
}

/** @returns {Promise<Browser[]>} the one in Playwright's own cache, if it is there */
export async function playwrights() {
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  return path && existsSync(path) ? [{ path, from: "Playwright" }] : [];
}

/**
 * The browser to use, without installing any: the one recorded by `ensure-browser` if it is still there, else the first found.
 * @returns {Promise<Browser | null>}
 */
export async function findBrowser() {
  const [choice] = named();
  if (choice) return choice;
  return recorded() ?? installed()[0] ?? (await playwrights())[0] ?? null;
}

/**
 * Playwright's launch options for a browser. Names other than the machine's own resolve to nothing, so that no test can depend on
 * the network.
 * @param {Browser | null} browser
 */
export function launchOptions(browser) {
  return {
    ...(browser && { executablePath: browser.path }),
    env: { ...environment(), ...browser?.env },
    args: [
      "--disable-sync",
      "--disable-domain-reliability",
      "--no-pings",
      "--no-default-browser-check",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
    ],
  };
}

/** @returns {Browser | null} */
function recorded() {
  try {
    const browser = JSON.parse(readFileSync(recordFile, "utf8"));
    return existsSync(browser.path) ? browser : null;
  } catch {
    return null;
  }
}

/** @returns {Browser[]} */
function onPath() {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return commands.flatMap((command) => folders.map((folder) => ({ path: join(folder, command + suffix), from: "PATH" })));
}

/** @returns {Browser[]} */
function inDefaultPlaces() {
  const from = "its default place";
  if (process.platform === "darwin") {
    const roots = ["/Applications", join(process.env["HOME"] ?? "", "Applications")];
    return macApps.flatMap((app) => roots.map((root) => ({ path: `${root}/${app}.app/Contents/MacOS/${app}`, from })));
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    return windowsApps.flatMap((app) => roots.map((root) => ({ path: join(root, app), from })));
  }
  return [];
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Record<string, string>} */
function environment() {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
