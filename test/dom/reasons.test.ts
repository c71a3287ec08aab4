import { afterEach, expect, test, vi } from "vitest";
import { timeline } from "../../src/timeline.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.doUnmock("../../src/panels/reasons.js");
});

test("why something could not be read comes when it is opened; where it does not, that is said, with a way to try again", async () => {
  let isMissing = true;
  vi.doMock("../../src/panels/reasons.js", async (original) => {
    if (isMissing) throw new Error("no connection");
    return await original();
  });
  // A mock is there once it has been asked for.
  await expect(import("../../src/panels/reasons.js")).rejects.toThrow();
  const shown = timeline(document.body, { records: [{ id: "a", time: "soon" }] });
  const details = document.querySelector<HTMLDetailsElement>(".memcon-problems details")!;
  const listed = (): string => details.querySelector("ul")!.textContent;
  details.dispatchEvent(new Event("toggle"));
  await new Promise((resolve) => setTimeout(resolve));
  expect(listed()).toBe("…");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await vi.waitFor(() => {
    expect(listed()).toMatch(/^Part of the timeline could not be loaded: .+ Try again$/s);
  });
  expect(details.querySelector("summary")!.textContent).toBe("1 value could not be read. Why?");
  isMissing = false;
  vi.resetModules();
  details.querySelector("button")!.focus();
  details.querySelector("button")!.click();
  await vi.waitFor(() => {
    expect(listed()).toMatch(/^Row 1, time: “soon”; expected a date/);
  });
  expect(details.open).toBe(true);
  expect(document.activeElement).toBe(details.querySelector("summary"));
  shown.destroy();
});
