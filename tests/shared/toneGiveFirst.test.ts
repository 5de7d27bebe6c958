import { describe, expect, it } from "vitest";
import type { CitableFact } from "../../shared/domain/fact.ts";
import { giveFirstIdea } from "../../shared/domain/tone/giveFirst.ts";
import { at } from "../builders/touch.ts";

const aFact = (more: Partial<CitableFact> = {}): CitableFact => ({
  id: "fact_1",
  kind: "interest",
  text: "pottery",
  source: "typed",
  at: at("2026-03-01T09:00:00Z"),
  ...more,
});
const ideaFrom = (facts: CitableFact[], more: Partial<Parameters<typeof giveFirstIdea>[0]> = {}) =>
  giveFirstIdea({ facts, ledger: null, ...more });

describe("an idea to write about", () => {
  it("is none where nothing is known", () => expect(ideaFrom([])).toBeNull());

  it("cites the fact it comes from", () => {
    const fact = aFact();
    expect(ideaFrom([fact])).toEqual({ idea: "send_something", fact });
  });

  it("takes what happened before what always is, and the newest of two", () => {
    const old = aFact({ id: "fact_2", kind: "event", text: "moved to Oslo", at: at("2026-06-01T09:00:00Z") });
    const newer = aFact({ id: "fact_3", kind: "event", text: "new job", at: at("2026-09-01T09:00:00Z") });
    expect(ideaFrom([aFact(), old, newer])).toEqual({ idea: "ask_after", fact: newer });
  });

  it("is thanks first, where thanks are open", () => {
    const lastReceived = { gift: "introduction", at: at("2026-11-01T09:00:00Z"), thankedAt: null } as const;
    const ledger = { gave: 0, received: 1, asked: 0, owed: 0, owedSince: null, lastReceived };
    expect(ideaFrom([aFact()], { ledger })).toEqual({ idea: "thank", gift: "introduction", at: lastReceived.at });
  });
});
