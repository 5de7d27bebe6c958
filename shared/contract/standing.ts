/** Where the user stands with a person, as the API says it. The words are made in the pane (addin/strings). */
import * as z from "zod/mini";
import { CADENCE_ADVICE, CADENCE_SOURCES } from "../domain/cadence/cadence.ts";
import { REST_KINDS } from "../domain/cadence/nudges.ts";
import { CERTAINTIES } from "../domain/forecast/certainty.ts";
import { LIFTS } from "../domain/stage/lift.ts";
import { BONDS, REASON_CODES, STAGES } from "../domain/stage/stage.ts";
import { TIE_KINDS } from "../domain/tie/tieKind.ts";
import { ADDRESSED, CHANNELS, DIRECTIONS } from "../domain/tie/touch.ts";
import { ContactIdText, Count, Day, InteractionIdText, Moment } from "./values.ts";

/** One reason in numbers, with the touches behind it (S2). */
export const ReasonView = z.object({
  code: z.enum(REASON_CODES),
  values: z.record(z.string(), z.number()),
  day: z.nullable(Day),
  touches: z.array(z.string()),
  /** When each of the touches happened, in their order. */
  moments: z.array(Moment),
});

/** How likely contact is to go on: in the next 30, 60, 90 and 180 days. Probabilities from 0 to 1. */
export const ForecastView = z.object({
  within: z.array(
    z.object({
      days: Count,
      probability: z.number(),
      /** Between these lies the true frequency in two mailboxes out of three. */
      low: z.number(),
      high: z.number(),
    }),
  ),
  /** A word for the width of that interval at 60 days. */
  certainty: z.enum(CERTAINTIES),
  /** That the next 60 days bring at most half as many days of contact as the last; `null` below 3 days in the last 60. */
  fading: z.nullable(z.number()),
});
export type ForecastView = z.output<typeof ForecastView>;

const SubScore = z.nullable(z.number());

/** What strength is seen from, each side apart (S7): 0 to 100, `null` where nothing is known yet. Shown, not judged. */
export const SubScoresView = z.object({
  recency: SubScore,
  frequency: SubScore,
  reciprocity: SubScore,
  theirAnswers: SubScore,
  yourAnswers: SubScore,
  oneToOne: SubScore,
  channelMix: SubScore,
  tenure: SubScore,
});

/** What happens next to the stage that the rules give (S9). */
export const WhatNextView = z.object({
  /** Without any contact the stage changes to this one on this day; `null` when it does not within three years. */
  fall: z.nullable(z.object({ on: Day, stage: z.enum(STAGES) })),
  /** What would lift the stage if it happened now, the least first; empty when nothing would. */
  lifts: z.array(z.object({ by: z.enum(LIFTS), stage: z.enum(STAGES) })),
});
export type WhatNextView = z.output<typeof WhatNextView>;

/** The user's own word on the stage (S5). It stands beside the computed one until its last day, `expiresOn`. */
export const OverrideView = z.object({
  stage: z.enum(STAGES),
  reason: z.string(),
  setOn: Day,
  expiresOn: Day,
});
export type OverrideView = z.output<typeof OverrideView>;

/** Until when the user does not want to be reminded of a person: the first day on which they may come up again (C4). */
export const RestView = z.object({ kind: z.enum(REST_KINDS), until: Day });
export type RestView = z.output<typeof RestView>;

export const StandingView = z.object({
  bond: z.enum(BONDS),
  /** What the rules say, also beside an override. `null`: not enough known to say (S3). */
  stage: z.nullable(z.enum(STAGES)),
  /** `null` when there is none that holds today. */
  override: z.nullable(OverrideView),
  /** 0 to 100; `null` with the stage. */
  strength: z.nullable(z.number()),
  reasons: z.array(ReasonView),
  /** Probability of any contact in the next 60 days, 0 to 1. */
  contactIn60Days: z.nullable(z.number()),
  /** `null` before the first contact. */
  forecast: z.nullable(ForecastView),
  subScores: SubScoresView,
  next: WhatNextView,
  /** The tie's own rhythm: usual days between active days. */
  rhythmDays: z.nullable(z.number()),
  /** Version of the rules that decided. */
  rules: z.int(),
});
export type StandingView = z.output<typeof StandingView>;

export const CadenceView = z.object({
  advice: z.enum(CADENCE_ADVICE),
  idealDays: Count,
  maximumDays: Count,
  source: z.enum(CADENCE_SOURCES),
  dueOn: z.nullable(Day),
  /** Until when to wait or to pull back. */
  until: z.nullable(Day),
  /** Messages of the user since the person last answered. */
  unanswered: Count,
});

export const TouchView = z.object({
  key: z.string(),
  at: Moment,
  direction: z.enum(DIRECTIONS),
  channel: z.enum(CHANNELS),
  audience: Count,
  addressed: z.enum(ADDRESSED),
  automated: z.boolean(),
  words: z.nullable(Count),
  /** `null`: in view and not logged. */
  interactionId: z.nullable(InteractionIdText),
  /** Whether the user was on it; `false` for a colleague's contact. */
  mine: z.boolean(),
});
export type TouchView = z.output<typeof TouchView>;

export const ContactView = z.object({
  id: ContactIdText,
  displayName: z.string(),
  preferredName: z.nullable(z.string()),
  company: z.nullable(z.string()),
  role: z.nullable(z.string()),
  addresses: z.array(z.string()),
  /** The entity tag for `If-Match`. */
  version: Count,
});
export type ContactView = z.output<typeof ContactView>;

/**
 * The user's own side of the tie to a contact: what kind it is and how often they want to be in touch. `version` counts every
 * change of their side, an override of the stage too.
 */
export const TieSettingsView = z.object({
  kind: z.enum(TIE_KINDS),
  /** `null`: the kind's own interval. */
  idealDays: z.nullable(Count),
  maximumDays: z.nullable(Count),
  version: Count,
});
export type TieSettingsView = z.output<typeof TieSettingsView>;
