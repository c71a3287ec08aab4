import axe from "axe-core";
import { expect } from "vitest";

/** Fails where `host` breaks a rule of axe, and says how. */
export async function expectAccessible(host: HTMLElement): Promise<void> {
  const { violations, passes } = await axe.run(host, { resultTypes: ["violations", "passes"] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`).join("; ")}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}
