import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CITED_OF_A_KIND,
  checkedFact,
  citableFacts,
  FACT_KINDS,
  type Fact,
  factsToday,
} from "../../shared/domain/fact.ts";
import { instant } from "../../shared/time.ts";
import { at } from "../builders/touch.ts";

const aFact = (more: Partial<Fact> = {}): Fact & { readonly id: string } => ({
  id: "fct_1",
  kind: "event",
  text: "moved to Oslo",
  knownAt: at("2026-06-02T09:00:00Z"),
  messageId: null,
  agreed: false,
  visibility: "private",
  ...more,
});

const anyFact = fc.record({
  id: fc.integer({ min: 1, max: 999 }).map((n) => `fct_${n}`),
  kind: fc.constantFrom(...FACT_KINDS),
  text: fc.string({ minLength: 1 }),
  knownAt: fc.integer({ min: 0, max: 5 }).map(instant),
  messageId: fc.constantFrom(null, "m1@x.example"),
  agreed: fc.boolean(),
  visibility: fc.constant("private" as const),
});
const anyFacts = fc.uniqueArray(anyFact, { selector: ({ id }) => id, maxLength: 30 });

describe("a fact", () => {
  it("says of opinions alone that the two agree", () => {
    expect(checkedFact(aFact({ agreed: true }))).toEqual({
      ok: false,
      error: { reason: "agreed_on_no_opinion", kind: "event" },
    });
    expect(checkedFact(aFact({ kind: "opinion", agreed: true })).ok).toBe(true);
  });

  it("is not for the team where it is an opinion", () => {
    expect(checkedFact(aFact({ kind: "opinion", visibility: "team" }))).toEqual({
      ok: false,
      error: { reason: "opinion_for_team" },
    });
    expect(checkedFact(aFact({ visibility: "team" })).ok).toBe(true);
  });

  it("is news on its last day of a year and an experience on the next", () => {
    const facts = citableFacts([aFact()]);
    const kinds = (now: string) => factsToday(facts, at(now)).map(({ kind }) => kind);
    expect(kinds("2027-06-02T09:00:00Z")).toEqual(["event"]);
    expect(kinds("2027-06-02T09:00:01Z")).toEqual(["experience"]);
  });
});

describe("facts that may be cited", () => {
  it("are never an opinion on which the two are not known to agree", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const disputed = new Set(facts.filter(({ kind, agreed }) => kind === "opinion" && !agreed).map(({ id }) => id));
        expect(citableFacts(facts).filter(({ id }) => disputed.has(id))).toEqual([]);
      }),
    );
  });

  it("are the newest few of each kind, whatever the order they were noted in", () => {
    fc.assert(
      fc.property(anyFacts, fc.func(fc.integer()), (facts, rank) => {
        const cited = citableFacts(facts);
        expect(citableFacts(facts.toSorted((one, other) => rank(one) - rank(other)))).toEqual(cited);
        for (const kind of FACT_KINDS) {
          const known = facts.filter((one) => one.kind === kind && (kind !== "opinion" || one.agreed));
          const ids = new Set(cited.filter((one) => one.kind === kind).map(({ id }) => id));
          expect(ids.size).toBe(Math.min(known.length, CITED_OF_A_KIND));
          const oldestCited = Math.min(...known.filter(({ id }) => ids.has(id)).map(({ knownAt }) => knownAt));
          for (const one of known.filter(({ id }) => !ids.has(id)))
            expect(one.knownAt).toBeLessThanOrEqual(oldestCited);
        }
      }),
    );
  });
});
