/** A draft against the brief of a relationship. Nothing of the draft leaves this function but its answer (T2). */
import type { ToneBrief } from "./brief.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isEnglish } from "./language.ts";
import type { Finding, Rule, RuleId, Suggestion, ToneContext } from "./rule.ts";
import { broadcastVoice } from "./rules/broadcastVoice.ts";
import { chaser } from "./rules/chaser.ts";
import { earlyPitch } from "./rules/earlyPitch.ts";
import { vagueAsk } from "./rules/vagueAsk.ts";
import { wrongName } from "./rules/wrongName.ts";

export interface Analysis {
  /** `unsupported`: only what does not depend on the language was looked at (T9). */
  readonly language: "supported" | "unsupported";
  /** By span; no two overlap; without the rules the user dismissed for this person (T6). */
  readonly suggestions: readonly Suggestion[];
}

/** In the order in which they win where their spans overlap. */
const RULES: readonly Rule[] = [wrongName, chaser, earlyPitch, broadcastVoice, vagueAsk];
/** Rules that know the greetings of many languages. */
const ANY_LANGUAGE: ReadonlySet<RuleId> = new Set(["wrong-name"]);

/** Longest draft that is looked at, in UTF-16 units: 20 pages. */
const LONGEST_DRAFT = 50_000;

/** `own` is the newly written text (`readBody(...).own`); the spans of the suggestions are offsets in it. */
export function analyse(own: string, brief: ToneBrief, context: ToneContext): Analysis {
  const draft = draftOf(own.slice(0, LONGEST_DRAFT));
  const english = isEnglish(draft.text);
  const rules = RULES.filter(({ id }) => (english || ANY_LANGUAGE.has(id)) && !brief.dismissedRules.includes(id));
  const found = rules.flatMap((rule) =>
    rule.check(draft, brief, context).map((finding) => ({ ...finding, rule: rule.id })),
  );
  return { language: english ? "supported" : "unsupported", suggestions: named(draft, withoutOverlap(found)) };
}

type Found = Finding & { readonly rule: RuleId };

function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const overlaps = kept.some(({ span }) => one.span.start < span.end && span.start < one.span.end);
    if (!overlaps && one.span.end > one.span.start) kept.push(one);
  }
  return kept.sort((one, other) => one.span.start - other.span.start);
}

/** Gives each its words and an id that stays while those words stay, wherever they move. */
function named(draft: Draft, found: readonly Found[]): Suggestion[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const words = draft.text.slice(one.span.start, one.span.end);
    const base = `${one.rule}:${one.reason.code}:${checksum(words)}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { ...one, words, id: nth === 1 ? base : `${base}:${nth}` };
  });
}

/** FNV-1a, 32 bits: tells words apart without holding them. */
function checksum(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
