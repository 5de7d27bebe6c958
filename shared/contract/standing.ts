/** Where the user stands with a person, as the API says it. The words are made in the pane (addin/strings). */
import * as z from "zod/mini";
import { CADENCE_ADVICE, CADENCE_SOURCES } from "../domain/cadence.ts";
import { BONDS, REASON_CODES, STAGES } from "../domain/stage.ts";
import { TIE_KINDS } from "../domain/tieKind.ts";
import { NAME_SOURCES } from "../domain/tone/brief.ts";
import { RULE_IDS } from "../domain/tone/rule.ts";
import { ADDRESSED, CHANNELS, DIRECTIONS } from "../domain/touch.ts";
import { ContactIdText, Count, Day, InteractionIdText, Moment } from "./values.ts";

/** One reason in numbers, with the touches behind it (S2). */
export const ReasonView = z.object({
  code: z.enum(REASON_CODES),
  values: z.record(z.string(), z.number()),
  day: z.nullable(Day),
  touches: z.array(z.string()),
});

export const StandingView = z.object({
  bond: z.enum(BONDS),
  /** `null`: not enough known to say (S3). */
  stage: z.nullable(z.enum(STAGES)),
  /** 0 to 100; `null` with the stage. */
  strength: z.nullable(z.number()),
  reasons: z.array(ReasonView),
  /** Probability of any contact in the next 60 days, 0 to 1. */
  contactIn60Days: z.nullable(z.number()),
  /** The tie's own rhythm: usual days between active days. */
  rhythmDays: z.nullable(z.number()),
  /** Version of the rules that decided. */
  rules: z.int(),
});

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

/** What fits this relationship; the marking of words with it runs in the pane (T2). */
export const ToneBriefView = z.object({
  /** What they call themselves, when known. */
  preferredName: z.nullable(z.string()),
  nameSource: z.nullable(z.enum(NAME_SOURCES)),
  /** Every name that is right for them. */
  names: z.array(z.string()),
  bond: z.enum(BONDS),
  stage: z.nullable(z.enum(STAGES)),
  kind: z.enum(TIE_KINDS),
  unanswered: Count,
  /** A day before which another message would be a chase. */
  waitUntil: z.nullable(Day),
  lastTwoWayAt: z.nullable(Moment),
  dismissedRules: z.array(z.enum(RULE_IDS)),
});

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

/** The user's own side of the tie to a contact: what kind it is and how often they want to be in touch. */
export const TieSettingsView = z.object({
  kind: z.enum(TIE_KINDS),
  /** `null`: the kind's own interval. */
  idealDays: z.nullable(Count),
  maximumDays: z.nullable(Count),
  version: Count,
});
export type TieSettingsView = z.output<typeof TieSettingsView>;
