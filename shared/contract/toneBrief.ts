/** The tone brief as the API gives it: numbers and facts of a tie, never words of a message (T2). */
import * as z from "zod/mini";
import { FACT_KINDS } from "../domain/fact.ts";
import { GIFT_KINDS } from "../domain/ledger.ts";
import { BONDS, STAGES } from "../domain/stage/stage.ts";
import { TIE_KINDS } from "../domain/tie/tieKind.ts";
import { NAME_SOURCES } from "../domain/tone/brief.ts";
import { RULE_IDS } from "../domain/tone/rule.ts";
import { FORMS } from "../domain/tone/style.ts";
import { Count, Day, Moment } from "./values.ts";

const Form = z.nullable(z.enum(FORMS));

/** What passed between the two, from the user's ledger. */
const GiveAndAskView = z.object({
  gave: Count,
  received: Count,
  asked: Count,
  owed: Count,
  owedSince: z.nullable(Moment),
  lastReceived: z.nullable(z.object({ gift: z.enum(GIFT_KINDS), at: Moment, thankedAt: z.nullable(Moment) })),
});

/** How they write, in numbers of their latest messages. */
const ContactStyleView = z.object({
  messages: Count,
  words: Count,
  greeting: Form,
  signOff: Form,
  address: z.nullable(z.enum(["formal", "familiar"])),
  exclamations: z.number(),
  emoji: z.number(),
});

/** A fact that advice may cite: of the user's own, an opinion only where the two agree. */
export const CitableFactView = z.object({
  id: z.string(),
  kind: z.enum(FACT_KINDS),
  text: z.string(),
  source: z.enum(["typed", "message"]),
  at: z.nullable(Moment),
});

/** What fits this relationship; the marking of words with it runs in the pane (T2). */
export const ToneBriefView = z.object({
  /** What they call themselves, when known. */
  preferredName: z.nullable(z.string()),
  nameSource: z.nullable(z.enum(NAME_SOURCES)),
  /** Every name that is right for them. */
  names: z.array(z.string()),
  bond: z.enum(BONDS),
  /** The user's own word on it where there is one, else what the rules say. */
  stage: z.nullable(z.enum(STAGES)),
  kind: z.enum(TIE_KINDS),
  unanswered: Count,
  /** A day before which another message would be a chase. */
  waitUntil: z.nullable(Day),
  lastTwoWayAt: z.nullable(Moment),
  /** Usual days between active days; `null` where there is no rhythm yet. */
  rhythmDays: z._default(z.nullable(z.number()), null),
  /** `null`: no ledger is kept, so nothing is said of balance. */
  ledger: z._default(z.nullable(GiveAndAskView), null),
  /** How they write; `null` below three of their messages. */
  style: z._default(z.nullable(ContactStyleView), null),
  facts: z._default(z.array(CitableFactView), []),
  dismissedRules: z.array(z.enum(RULE_IDS)),
});
