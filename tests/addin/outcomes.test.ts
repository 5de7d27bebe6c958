import { describe, expect, it } from "vitest";
import { createOutcomes } from "../../addin/device/outcomes.ts";
import { createFormat } from "../../addin/strings/format.ts";
import { outcomeSentence } from "../../addin/strings/ruleWords.ts";
import { outcomeOf, type TakenAdvice } from "../../shared/domain/tone/adviceOutcomes.ts";
import { DAY_MS, type Instant, instant, timeZone } from "../../shared/time.ts";
import { at } from "../builders/views.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";

const TAKEN_AT = at("2026-11-02T09:00:00Z");
const LATER = at("2026-11-22T09:00:00Z");
const daysOn = (days: number): Instant => instant(TAKEN_AT + days * DAY_MS);

const taken = (answeredAfter: number | null): TakenAdvice => ({
  ...{ rule: "vague-ask", contactId: "con_1", at: TAKEN_AT },
  answeredAt: answeredAfter === null ? null : daysOn(answeredAfter),
});

function outcomesOf(userId = "user-1", storage = memoryStorage()) {
  return createOutcomes({ storage, partition: "", account: () => ({ tenantId: "tenant-1", userId, name: "Mara" }) });
}

describe("what came of advice that was taken (T13)", () => {
  it("is counted by rule: who answered within a week, and how soon", () => {
    const all = [taken(1), taken(2), taken(5), taken(8), taken(null), { ...taken(1), rule: "promise" }];
    expect(outcomeOf(all, "vague-ask", LATER)).toEqual({ answered: 3, of: 5, medianDays: 2, mayBeChance: true });
  });

  it("is not told of fewer than five, nor of those whose week is not over", () => {
    const four = [taken(1), taken(1), taken(1), taken(null)];
    expect(outcomeOf(four, "vague-ask", LATER)).toBeNull();
    expect(outcomeOf([...four, taken(null)], "vague-ask", daysOn(3))).toBeNull();
    expect(outcomeOf([...four, taken(null)], "vague-ask", LATER)).toMatchObject({ answered: 3, of: 5 });
  });

  it("says that so few may be chance, and of many that there may be other reasons", () => {
    const format = createFormat("en-GB", timeZone("Europe/London"));
    const few = outcomeOf([taken(1), taken(1), taken(2), taken(6), taken(null)], "vague-ask", LATER);
    expect(few && outcomeSentence(few, format)).toBe(
      "of 5 times you took this advice, 4 were answered within a week, half of them within 1 day, as far as this device has seen. So few may well be chance.",
    );
    const many = outcomeOf(
      Array.from({ length: 25 }, () => taken(null)),
      "vague-ask",
      LATER,
    );
    expect(many && outcomeSentence(many, format)).toContain("other reasons");
  });
});

describe("advice that was taken", () => {
  it("is answered by the first message after it, in whatever order messages are seen", () => {
    const outcomes = outcomesOf();
    outcomes.take("vague-ask", ["con_1", "con_2"], TAKEN_AT);
    outcomes.heardFrom("con_1", [daysOn(-1), daysOn(4)]);
    outcomes.heardFrom("con_1", [daysOn(2)]);
    outcomes.heardFrom("con_1", [daysOn(6)]);
    expect(outcomes.taken().map(({ answeredAt }) => answeredAt)).toEqual([daysOn(2), null]);
  });

  it("is forgotten when it is taken back, and with the user; nobody else sees it", () => {
    const storage = memoryStorage();
    const outcomes = outcomesOf("user-1", storage);
    outcomes.take("vague-ask", ["con_1"], TAKEN_AT);
    outcomes.take("vague-ask", ["con_1"], daysOn(1));
    outcomes.undo("vague-ask", daysOn(1));
    expect(outcomes.taken().map((one) => one.at)).toEqual([TAKEN_AT]);
    expect(outcomesOf("user-2", storage).taken()).toEqual([]);
    outcomes.clear();
    expect(storage.length).toBe(0);
  });

  it("is kept of the last three hundred times, and not where the storage is full or not ours", () => {
    const storage = memoryStorage();
    const outcomes = outcomesOf("user-1", storage);
    for (let count = 0; count < 310; count += 1) outcomes.take("promise", ["con_1"], daysOn(count));
    expect([outcomes.taken().length, outcomes.taken()[0]?.at]).toEqual([300, daysOn(10)]);
    storage.setItem("rapport.outcomes.tenant-1.user-1", '[{"rule":1}]');
    expect(outcomes.taken()).toEqual([]);
    expect(() => outcomesOf("user-1", memoryStorage({ quota: 0 })).take("promise", ["con_1"], TAKEN_AT)).not.toThrow();
  });
});
