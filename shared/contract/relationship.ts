/**
 * Looking after a relationship beyond the card: the user's own word on its stage, its past, who is due, and how far the forecasts can
 * be trusted.
 */
import * as z from "zod/mini";
import { GIFT_KINDS } from "../domain/ledger.ts";
import { REASON_LIMIT } from "../domain/stage/override.ts";
import { BONDS, STAGES } from "../domain/stage/stage.ts";
import { CadenceView, ContactView, OverrideView, RestView, TieSettingsView } from "./standing.ts";
import { CitableFactView } from "./toneBrief.ts";
import { ContactIdText, Count, Day, filledText, LIMITS, Moment, Zone } from "./values.ts";

/** `expiresOn`: the last day on which it holds: today in `timeZone`, or a day within a year of it. */
export const OverrideStage = z.strictObject({
  stage: z.enum(STAGES),
  reason: filledText(REASON_LIMIT),
  expiresOn: Day,
  timeZone: Zone,
});
export type OverrideStage = z.output<typeof OverrideStage>;

/** `settings.version` has risen: it is the entity tag of the user's whole side of the tie. */
export const OverrideReply = z.object({ override: z.nullable(OverrideView), settings: TieSettingsView });
export type OverrideReply = z.output<typeof OverrideReply>;

export const InZone = z.object({ timeZone: Zone });

/** The past of the user's own tie to a contact, for pictures of stage (S8) and rhythm (P11). Days are the user's. */
export const PastReply = z.object({
  /** Stages by today's rules, oldest first; the last one is the present. What did not last 20 days is left out. */
  periods: z.array(z.object({ stage: z.enum(STAGES), from: Day })),
  /** The trend: strength, 0 to 100, at intervals of 30 days back from today, oldest first, 13 at most; none before there was any. */
  strengths: z.array(z.object({ on: Day, strength: z.number() })),
  /** The user's touches of these directions on each day of the last 366 that had any, oldest first: the timeline's `mine`. */
  days: z.array(z.object({ on: Day, in: Count, out: Count, both: Count })),
  /** The day on which the tie's own rhythm expects the next contact, perhaps a past one; `null` while no rhythm is known. */
  expectedOn: z.nullable(Day),
  /** Where the history is too long to be read whole: the day it was read from. */
  readFrom: z.nullable(Day),
  /** Version of the rules that decided. */
  rules: z.int(),
});
export type PastReply = z.output<typeof PastReply>;

/** Put off until a day after today, or dismissed this time round: then for as long as the tie's interval, 30 days at least. */
export const RestAsk = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("snoozed"), until: Day, timeZone: Zone }),
  z.strictObject({ kind: z.literal("dismissed"), timeZone: Zone }),
]);
export type RestAsk = z.output<typeof RestAsk>;

export const RestReply = z.object({ contactId: ContactIdText, rest: z.nullable(RestView) });
export type RestReply = z.output<typeof RestReply>;

/** The one place where reminders are switched off (C5). */
export const NudgeSettings = z.strictObject({
  on: z.boolean(),
  /** At most so many people a day. */
  perDay: z.int().check(z.minimum(1), z.maximum(20)),
});
export type NudgeSettings = z.output<typeof NudgeSettings>;

/** `version` 0: never changed. */
export const NudgeSettingsView = z.object({ on: z.boolean(), perDay: Count, version: Count });
export type NudgeSettingsView = z.output<typeof NudgeSettingsView>;

export const DueQuery = z.object({
  timeZone: Zone,
  /** Opaque, from the page before; absent for the first. */
  cursor: z.optional(z.string().check(z.maxLength(100))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(LIMITS.page)), 20),
});

/** Something to write about that gives before it asks: thanks that are open, or something that is known of them. */
export const IdeaView = z.discriminatedUnion("idea", [
  z.object({ idea: z.literal("thank"), gift: z.enum(GIFT_KINDS), at: Moment }),
  z.object({ idea: z.enum(["ask_after", "send_something", "introduce"]), fact: CitableFactView }),
]);
export type IdeaView = z.output<typeof IdeaView>;

/** Somebody to be in touch with. The reason is `cadence`: so many days (`idealDays`, by `source`) after `lastTwoWayAt`. */
export const DuePerson = z.object({
  contact: ContactView,
  settings: TieSettingsView,
  bond: z.enum(BONDS),
  stage: z.nullable(z.enum(STAGES)),
  override: z.nullable(OverrideView),
  /** `advice` is "due" or "overdue". */
  cadence: CadenceView,
  lastTwoWayAt: z.nullable(Moment),
  /** Not to be reminded of yet: listed, and never among the nudges. */
  rest: z.nullable(RestView),
  /** `null` where nothing is known to write about. */
  idea: z.nullable(IdeaView),
});
export type DuePerson = z.output<typeof DuePerson>;

export const DueReply = z.object({
  /** The user's day. */
  today: Day,
  nudges: NudgeSettingsView,
  /**
   * Whom to suggest today, the ties that live first and then the longest overdue for their own interval, out of the hundred who have become due last; no more than
   * `nudges.perDay`, nobody when off. On the first page; empty on later ones.
   */
  suggested: z.array(ContactIdText),
  /** Who is due, those first who have become so last: there a word still keeps the tie. A page may hold fewer than `limit`. */
  people: z.array(DuePerson),
  next: z.nullable(z.string()),
});
export type DueReply = z.output<typeof DueReply>;

/** What was said about contact within 60 days, and what came of it, over the user's own past. */
export const CalibrationReply = z.object({
  /** Forecasts whose 60 days are over. */
  forecasts: Count,
  /** Below so many there is not enough yet: then `brier`, `inTouch` and `bands` say nothing. */
  needed: Count,
  /** Mean squared error of the stated probabilities, 0 (perfect) to 1; 0.25 for somebody who always says one half. */
  brier: z.nullable(z.number()),
  /** Share of all of them in touch within their 60 days. */
  inTouch: z.nullable(z.number()),
  /** By what was said, lowest first; bands without a forecast are left out. */
  bands: z.array(
    z.object({
      /** Said at least this and less than that. */
      from: z.number(),
      to: z.number(),
      forecasts: Count,
      /** Mean of what was said. */
      said: z.number(),
      /** Share in touch within their 60 days. */
      inTouch: z.number(),
    }),
  ),
});
export type CalibrationReply = z.output<typeof CalibrationReply>;
