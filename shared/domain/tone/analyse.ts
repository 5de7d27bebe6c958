/** A draft against the brief of a relationship. Nothing of the draft leaves this function but its answer (T2). */
import type { ToneBrief } from "./brief.ts";
import type { Suggestion, ToneContext } from "./rule.ts";

export interface Analysis {
  /** `unsupported`: only what does not depend on the language was looked at (T9). */
  readonly language: "supported" | "unsupported";
  /** By span; no two overlap; without the rules the user dismissed for this person (T6). */
  readonly suggestions: readonly Suggestion[];
}

/** `own` is the newly written text (`readBody(...).own`); the spans of the suggestions are offsets in it. */
export function analyse(own: string, brief: ToneBrief, context: ToneContext): Analysis {
  void [own, brief, context];
  return { language: "supported", suggestions: [] };
}
