/**
 * What one has learned about a person: common ground (relationship model, section 7). In the words of whoever noted it; nothing is
 * inferred, and nothing is said of what a person is like.
 */
import { err, ok, type Result } from "../result.ts";
import { DAY_MS, type Instant } from "../time.ts";

/** The four kinds of common ground, and news: what happened in a life lately. */
export const FACT_KINDS = ["characteristic", "experience", "interest", "opinion", "event"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** `private`: whoever noted it alone. `team`: every colleague who sees the person. */
export const FACT_VISIBILITIES = ["private", "team"] as const;
export type FactVisibility = (typeof FACT_VISIBILITIES)[number];

export interface Fact {
  readonly kind: FactKind;
  /** `moved to Oslo`. */
  readonly text: string;
  /** When it became known. */
  readonly knownAt: Instant;
  /** The Message-ID of the message it was seen in; `null` for what was typed. */
  readonly messageId: string | null;
  /** Of an opinion: whether the two are known to agree. */
  readonly agreed: boolean;
  readonly visibility: FactVisibility;
}

export type FactFault =
  /** Agreement is on record about opinions alone. */
  | { readonly reason: "agreed_on_no_opinion"; readonly kind: FactKind }
  /** What somebody thinks is not passed on behind their back. */
  | { readonly reason: "opinion_for_team" };

/** The fact, or what contradicts what in it. */
export function checkedFact<F extends Fact>(fact: F): Result<F, FactFault> {
  const { kind, agreed, visibility } = fact;
  if (kind === "opinion") return visibility === "team" ? err({ reason: "opinion_for_team" }) : ok(fact);
  return agreed ? err({ reason: "agreed_on_no_opinion", kind }) : ok(fact);
}

/** A fact that advice may cite, with where it is known from. */
export interface CitableFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly text: string;
  readonly source: "typed" | "message";
  readonly at: Instant | null;
}

/** So many of each kind are enough to write about. */
export const CITED_OF_A_KIND = 2;

/**
 * Those of a user's own facts that advice may cite: the newest of each kind, and opinions only where the two agree. Kept beside
 * the tie, so that opening reads no fact. In no order.
 */
export function citableFacts(facts: readonly (Fact & { readonly id: string })[]): CitableFact[] {
  const newestFirst = facts
    .filter(({ kind, agreed }) => kind !== "opinion" || agreed)
    .toSorted((one, other) => other.knownAt - one.knownAt || (one.id < other.id ? 1 : -1));
  return FACT_KINDS.flatMap((kind) =>
    newestFirst
      .filter((fact) => fact.kind === kind)
      .slice(0, CITED_OF_A_KIND)
      .map(({ id, text, messageId, knownAt }) => {
        return { id, kind, text, source: messageId === null ? "typed" : "message", at: knownAt };
      }),
  );
}

/** After a year what happened to somebody is no news: it lies behind them, as an experience does. */
const NEWS_MS = 365 * DAY_MS;

/** The facts as they are to be told `now`: old news as experiences. */
export const factsToday = (facts: readonly CitableFact[], now: Instant): CitableFact[] =>
  facts.map((fact) =>
    fact.kind === "event" && fact.at !== null && now - fact.at > NEWS_MS ? { ...fact, kind: "experience" } : fact,
  );
