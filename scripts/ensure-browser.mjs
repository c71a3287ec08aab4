// @ts-check
// Finds a Chromium that starts, installs one if there is none, and records it for the tests.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright";
import { installed, launchOptions, named, packagedFolder, playwrights, recordFile } from "./find-browser.mjs";

/** @typedef {import("./find-browser.mjs").Browser} Browser */
/** @typedef {{ readonly name: string, readonly applies: boolean, readonly browsers: () => Browser[] | Promise<Browser[]> }} Step */

const linux = process.platform === "linux";
const root = process.getuid?.() === 0;
const packaged = "@sparticuz/chromium@147.0.0";

/** Cheapest first; what changes the system last. `BROWSER_STEPS=system,npm` allows only those named. */
const steps = /** @type {readonly Step[]} */ ([
  { name: "system", applies: true, browsers: installed },
  { name: "cache", applies: true, browsers: async () => [...(await playwrights()), ...unpacked()] },
  { name: "playwright", applies: true, browsers: installPlaywrights },
  { name: "npm", applies: linux && process.arch === "x64", browsers: installPackaged },
  { name: "apt", applies: linux && root && existsSync("/usr/bin/apt-get"), browsers: installWithApt },
]);

const help = `no Chromium could be started, and none could be installed. Choose one:
  - install Chromium or Chrome in the usual way for your system, so that it is on the PATH
  - run "npx playwright install --with-deps chromium"
  - set CHROMIUM_PATH to the program of a Chromium, Chrome or Edge
The tests that need no browser run with "npm run test:node".`;

const [choice] = named();
const browser = choice ? await asNamed(choice) : await firstThatStarts();
if (browser) {
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, `${JSON.stringify(browser, null, 2)}\n`);
  console.log(`browser: ${browser.path} (from ${browser.from})`);
} else {
  process.exitCode = 1;
}

/**
 * No other is taken in its place, or the tests would run in a browser that nobody asked for.
 * @param {Browser} choice
 * @returns {Promise<Browser | null>}
 */
async function asNamed(choice) {
  const problem = await startProblem(choice);
  if (problem === null) return choice;
  console.error(`invalid ${choice.from}: ${choice.path}; expected the program of a Chromium that starts\n  ${problem}`);
  return null;
}

/** @returns {Promise<Browser | null>} */
async function firstThatStarts() {
  const allowed = process.env["BROWSER_STEPS"]?.split(",");
  for (const step of steps) {
    if (!step.applies || (allowed && !allowed.includes(step.name))) continue;
    for (const candidate of await step.browsers()) {
      const problem = await startProblem(candidate);
      if (problem === null) return candidate;
      console.log(`browser: ${candidate.path} does not start: ${problem}`);
    }
  }
  console.error(help);
  return null;
}

/**
 * A program that is there need not start: it may be a stub for another package manager, or lack a library.
 * @param {Browser} candidate
 * @returns {Promise<string | null>}
 */
async function startProblem(candidate) {
  try {
    const running = await chromium.launch({ ...launchOptions(candidate), timeout: 30_000 });
    const page = await running.newPage();
    await page.setContent("<p>starts</p>");
    await running.close();
    return null;
  } catch (error) {
    // The whole message lists every argument, several times; what the program itself said stands in lines marked so.
    const [first, ...rest] = String(error).split("\n");
    return [first, ...rest.filter((line) => /^\[pid=\d+\]\[(err|out)\]/.test(line)).slice(0, 5)].join("\n  ");
  }
}

function installPlaywrights() {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
  run("Playwright's Chromium", process.execPath, [cli, "install", "chromium"]);
  return playwrights();
}

function installPackaged() {
  mkdirSync(packagedFolder, { recursive: true });
  const manifest = join(packagedFolder, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true, "type": "module" }\n');
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = run(packaged, npm, ["install", "--prefix", packagedFolder, "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", packaged]);
  if (!done) return [];
  const unpack = 'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());';
  mkdirSync(join(packagedFolder, "unpacked"), { recursive: true });
  const unpacking = spawnSync(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: packagedFolder,
    // Only in what it takes for its usual surroundings does the package unpack the libraries that a bare system lacks.
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x", TMPDIR: join(packagedFolder, "unpacked") },
    encoding: "utf8",
  });
  if (unpacking.status !== 0) console.log(unpacking.stderr);
  return unpacked();
}

/** @returns {Browser[]} */
function unpacked() {
  const folder = join(packagedFolder, "unpacked");
  const path = join(folder, "chromium");
  if (!existsSync(path)) return [];
  const env = { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") };
  return [{ path, from: packaged, env }];
}

function installWithApt() {
  const packages = ["chromium", "fonts-dejavu-core", "fonts-noto-core", "fonts-noto-cjk"];
  if (isUbuntu()) return [];
  const done =
    run("the list of packages", "apt-get", ["update", "-qq"]) &&
    run("Chromium with apt", "apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
  return done ? installed() : [];
}

/** Ubuntu's package is a stub for snap, which does not run as root in a container. */
function isUbuntu() {
  return existsSync("/etc/os-release") && /^ID=ubuntu$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
function run(what, command, args) {
  console.log(`browser: installing ${what}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(command, args, { env, stdio: ["ignore", "inherit", "inherit"], timeout: 300_000, shell: process.platform === "win32" });
  if (status !== 0) console.log(`browser: could not install ${what}`);
  return status === 0;
}
