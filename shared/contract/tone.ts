/**
 * `POST /v1/tone`: the analysis of a draft for clients that cannot run `shared/domain/tone/analyse.ts` themselves. It is
 * stateless: of what it is sent nothing is stored or logged. The pane never asks it (T2).
 */
import * as z from "zod/mini";
import { GIFT_KINDS } from "../domain/ledger.ts";
import { BONDS, STAGES } from "../domain/stage/stage.ts";
import { OFFER_KINDS, READING_LANGUAGES } from "../domain/tone/reading/languages/pack.ts";
import { EDIT_LABELS, RULE_IDS, SEVERITIES } from "../domain/tone/rule.ts";
import { CitableFactView } from "./toneBrief.ts";
import { Address, ContactIdText, Count, Day, LIMITS, Moment, text, Zone } from "./values.ts";

export const ToneAsk = z.strictObject({
  /** By whose relationship to the user the draft is judged. `null`: nobody knows them, but for the name of the first recipient. */
  contactId: z.nullable(ContactIdText),
  /** The newly written words alone, as plain text, without what is quoted below them. Spans in the reply are offsets in it. */
  own: text(LIMITS.draft),
  /** Everybody the draft goes to, colleagues too. */
  recipients: z
    .array(z.strictObject({ address: Address, displayName: text(LIMITS.name), field: z.enum(["to", "cc", "bcc"]) }))
    .check(z.maxLength(LIMITS.people)),
  timeZone: Zone,
});
export type ToneAsk = z.output<typeof ToneAsk>;

const because = <const Code extends string, Values extends z.core.$ZodLooseShape>(code: Code, values: Values) =>
  z.object({ code: z.literal(code), values: z.object(values) });

const Name = { written: z.string(), right: z.string() };
const Bond = z.enum(BONDS);
const Stage = z.nullable(z.enum(STAGES));

/** What `shared/domain/tone/reason.ts` says of each, on the wire. */
const ToneReasonView = z.discriminatedUnion("code", [
  because("pitch_before_trust", { what: z.enum(OFFER_KINDS), bond: Bond, sure: z.boolean() }),
  because("ask_while_you_owe", { owed: Count, since: z.nullable(Moment) }),
  because("ask_before_giving", { gave: Count, received: Count, asked: Count }),
  because("gift_with_strings", { bond: Bond }),
  because("ask_without_who_what_when", {}),
  because("greets_a_crowd", { recipients: Count }),
  because("greets_nobody", {}),
  because("sounds_like_an_announcement", {}),
  because("many_in_bcc", { recipients: Count }),
  because("stiffer_than_the_tie", { stage: Stage }),
  because("stiffer_than_they_write", { messages: Count }),
  because("looser_than_the_tie", { bond: Bond }),
  because("looser_than_they_write", { messages: Count }),
  because("name_misspelt", Name),
  because("name_of_another", Name),
  because("not_the_name_they_use", { ...Name, source: z.enum(["typed", "signed"]) }),
  because("misspelt", { right: z.string() }),
  because("word_twice", { word: z.string() }),
  because("chasing_words", { unanswered: Count }),
  because("third_without_answer", { unanswered: Count, until: z.nullable(Day) }),
  because("pressure", { stage: Stage }),
  because("business_after_silence", { days: Count }),
  because("opinion_without_agreement", {}),
  because("gift_without_thanks", { gift: z.enum(GIFT_KINDS), at: Moment }),
  because("superlatives", { count: Count }),
  because("exclamation_marks", { count: Count }),
  because("longer_than_they_write", { words: Count, usual: Count, messages: Count }),
  because("long_for_a_first_letter", { words: Count }),
  because("many_asks", { asks: Count, bond: Bond }),
  because("you_promise", { due: z.nullable(Day) }),
  because("nothing_personal", { fact: CitableFactView }),
]);

const SuggestionView = z.object({
  id: z.string(),
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  /** In UTF-16 units of `own`; `end` is exclusive. */
  span: z.object({ start: Count, end: Count }),
  words: z.string(),
  reason: ToneReasonView,
  /** Each puts `replacement` where the words stand. */
  edits: z.array(z.object({ label: z.enum(EDIT_LABELS), replacement: z.string() })),
});

const ClarityView = z.object({
  words: Count,
  longestSentence: Count,
  questions: Count,
  asks: Count,
  asksWithoutDay: Count,
});

export const ToneReply = z.object({
  /** `unsupported`: only what does not depend on the language was looked at (T9). */
  language: z.enum(["supported", "unsupported"]),
  spoken: z.nullable(z.enum(READING_LANGUAGES)),
  /** Best first; no two overlap; without the rules the user dismissed for this person. */
  suggestions: z.array(SuggestionView),
  clarity: z.nullable(ClarityView),
});
export type ToneReply = z.output<typeof ToneReply>;
