import { describe, expect, it } from "vitest";
import { retentionRun } from "../../shared/domain/privacy/retention.ts";
import { instant } from "../../shared/time.ts";

const at = (iso: string) => instant(Date.parse(iso));
const TODAY = at("2026-11-20T03:17:00Z");

const runAfter = (lastRunAt: ReturnType<typeof at> | null) =>
  retentionRun({ now: TODAY, lastRunAt, retentionDays: 365 });

describe("a run of the retention job", () => {
  it("the day after another removes what is older than the period", () => {
    expect(runAfter(at("2026-11-19T03:17:00Z"))).toEqual({ outcome: "done", before: at("2025-11-20T03:17:00Z") });
  });

  it.each([
    ["is the first", null],
    ["comes more than a month after the one before", at("2026-10-20T03:16:59Z")],
    ["comes before the one before", at("2026-11-20T03:17:01Z")],
  ])("removes nothing when it %s", (_, lastRunAt) => {
    expect(runAfter(lastRunAt)).toEqual({ outcome: "clock", before: null });
  });

  it("believes a gap of a month", () => {
    expect(runAfter(at("2026-10-20T03:17:00Z")).outcome).toBe("done");
  });
});
