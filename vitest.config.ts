import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser, launchOptions } from "./scripts/find-browser.mjs";

// Far from UTC and with daylight saving, so that a date read in local time shows.
const timezoneId = "America/Los_Angeles";
process.env["TZ"] = timezoneId;

const launch = launchOptions(await findBrowser());
const results = process.env["TEST_RESULTS"];

const browser = (name: string) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launch, contextOptions: { timezoneId, locale: "en-GB" } }),
  instances: [{ browser: "chromium" as const, name, viewport: { width: 1180, height: 800 } }],
});

// A dependency found only while the tests run makes Vite reload the page under them.
const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { dependencies: Record<string, string> };
const optimizeDeps = { include: ["axe-core", ...Object.keys(dependencies)] };

export default defineConfig({
  test: {
    reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
    projects: [
      { test: { name: "node", environment: "node", css: true, testTimeout: 30_000, include: ["test/node/**/*.test.ts"] } },
      { test: { name: "jsdom", environment: "jsdom", css: true, testTimeout: 30_000, include: ["test/dom/**/*.test.ts"] } },
      // A loaded machine may take long for a module that is asked for the first time.
      { optimizeDeps, test: { name: "browser", include: ["test/browser/**/*.test.ts"], browser: browser("chromium"), expect: { poll: { timeout: 10_000 } } } },
      {
        optimizeDeps,
        plugins: [storybookTest({ configDir: fileURLToPath(new URL(".storybook", import.meta.url)) })],
        test: { name: "storybook", browser: browser("storybook-chromium") },
      },
      {
        test: {
          name: "packed",
          environment: "node",
          include: ["test/packed/**/*.test.ts"],
          globalSetup: "test/packed/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // It installs, bundles and starts browsers of its own: after the others, and one at a time.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
