/** A draft against the brief of a relationship. Nothing of the draft leaves this function but its answer (T2). */

import { checksum } from "../../checksum.ts";
import { runSteps } from "../../steps.ts";
import type { ToneBrief } from "./brief.ts";
import { type Clarity, clarityOf } from "./clarity.ts";
import { type Draft, draftSteps, type ReadingContext } from "./draft.ts";
import { isSureIn } from "./precision.ts";
import type { ReadingLanguage } from "./reading/languages/pack.ts";
import { type Finding, type Rule, type RuleId, SEVERITIES, type Suggestion, type ToneContext } from "./rule.ts";

import { broadcastVoice } from "./rules/broadcastVoice.ts";
import { chaser } from "./rules/chaser.ts";
import { coldRestart } from "./rules/coldRestart.ts";
import { commonGround } from "./rules/commonGround.ts";
import { earlyPitch } from "./rules/earlyPitch.ts";
import { giveBeforeAsk } from "./rules/giveBeforeAsk.ts";
import { gushing } from "./rules/gushing.ts";
import { missingThanks } from "./rules/missingThanks.ts";
import { overLong } from "./rules/overLong.ts";
import { pressure } from "./rules/pressure.ts";
import { promise } from "./rules/promise.ts";
import { spelling } from "./rules/spelling.ts";
import { stringsAttached } from "./rules/stringsAttached.ts";
import { tooFamiliar } from "./rules/tooFamiliar.ts";
import { tooManyAsks } from "./rules/tooManyAsks.ts";
import { tooStiff } from "./rules/tooStiff.ts";
import { vagueAsk } from "./rules/vagueAsk.ts";
import { volatileOpinion } from "./rules/volatileOpinion.ts";
import { wrongName } from "./rules/wrongName.ts";

export interface Analysis {
  /** `unsupported`: only what does not depend on the language was looked at (T9). */
  readonly language: "supported" | "unsupported";
  /** The language whose words were looked for. */
  readonly spoken: ReadingLanguage | null;
  /** Best first, at most `MOST_SHOWN`; no two overlap; without the rules the user dismissed for this person (T6). */
  readonly suggestions: readonly Suggestion[];
  readonly clarity: Clarity | null;
}

/** In the order in which they win among equals: what can cost the tie first, ideas last. */
const RULES: readonly Rule[] = [
  ...[wrongName, chaser, earlyPitch, pressure, volatileOpinion, giveBeforeAsk, stringsAttached, missingThanks],
  ...[coldRestart, broadcastVoice, vagueAsk, tooFamiliar, tooStiff, gushing, tooManyAsks, overLong, spelling],
  ...[commonGround, promise],
];
/** Rules that know the greetings of many languages. */
const ANY_LANGUAGE: ReadonlySet<RuleId> = new Set(["wrong-name"]);

/** More than these nobody reads. */
const MOST_SHOWN = 5;
/** More findings of one rule than this are noise. */
const MOST_FOUND = 100;
/** Longest draft that is looked at, in UTF-16 units: 20 pages. */
const LONGEST_DRAFT = 50_000;

/** `own` is the newly written text (`readBody(...).own`); the spans of the suggestions are offsets in it. */
export function analyse(own: string, brief: ToneBrief, context: ToneContext): Analysis {
  const draft = runSteps(ownDraftSteps(own, context));
  return runSteps(judgeSteps(draft, { brief, context }));
}

/** The first half of `analyse`, in steps for a pane that must stay awake: the draft as it reads, whoever reads it. */
export const ownDraftSteps = (own: string, context: ReadingContext): Generator<void, Draft> =>
  draftSteps(own.slice(0, LONGEST_DRAFT), context);

/** The other half, for one of its readers. */
export function* judgeSteps(draft: Draft, { brief, context }: Asked): Generator<void, Analysis> {
  const found: (Finding & { readonly rule: RuleId })[] = [];
  for (const rule of RULES.filter((one) => speaks(one, draft) && !brief.dismissedRules.includes(one.id))) {
    yield;
    found.push(...findingsOf(rule, draft, { brief, context }).map((finding) => ({ ...finding, rule: rule.id })));
  }
  const best = found.toSorted((one, other) => rankOf(other) - rankOf(one));
  return {
    language: draft.words === null ? "unsupported" : "supported",
    spoken: draft.language.pack,
    suggestions: named(draft, withoutOverlap(best).slice(0, MOST_SHOWN)),
    clarity: clarityOf(draft),
  };
}

/** What one rule finds, whatever the others say; no two of its findings overlap. For measuring a rule by itself. */
export function checkRule(id: RuleId, own: string, { brief, context }: Asked): readonly Finding[] {
  const draft = runSteps(ownDraftSteps(own, context));
  const rule = RULES.find((one) => one.id === id);
  return rule && (draft.words !== null || ANY_LANGUAGE.has(id)) ? findingsOf(rule, draft, { brief, context }) : [];
}

interface Asked {
  readonly brief: ToneBrief;
  readonly context: ToneContext;
}

const findingsOf = (rule: Rule, draft: Draft, { brief, context }: Asked): readonly Finding[] =>
  withoutOverlap(rule.check(draft, brief, context).slice(0, MOST_FOUND));

/** Whether a rule knows the language of the draft, and is sure enough in it. */
const speaks = ({ id }: Rule, { language }: Draft): boolean =>
  ANY_LANGUAGE.has(id) || (language.pack !== null && isSureIn(id, language.pack));

const rankOf = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

function withoutOverlap<One extends Finding>(found: readonly One[]): One[] {
  const kept: One[] = [];
  for (const one of found) {
    const overlaps = kept.some(({ span }) => one.span.start < span.end && span.start < one.span.end);
    if (!overlaps && one.span.end > one.span.start) kept.push(one);
  }
  return kept;
}

/** Gives each its words and an id that stays while those words stay, wherever they move. */
function named(draft: Draft, found: readonly (Finding & { readonly rule: RuleId })[]): Suggestion[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const words = draft.text.slice(one.span.start, one.span.end);
    const base = `${one.rule}:${one.reason.code}:${checksum(words)}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { ...one, words, id: nth === 1 ? base : `${base}:${nth}` };
  });
}
