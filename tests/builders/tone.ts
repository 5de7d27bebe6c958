import { namesOf, nameUsed, type PersonNames } from "../../shared/domain/people/person.ts";
import { analyse } from "../../shared/domain/tone/analyse.ts";
import { STRANGER, type TieForTone, type ToneBrief, toneBriefOf } from "../../shared/domain/tone/brief.ts";
import { ALL_SIGNS } from "../../shared/domain/tone/languages/signs/all.ts";
import type { RuleId, Suggestion, ToneContext, ToneRecipient } from "../../shared/domain/tone/rule.ts";
import type { ContactStyle } from "../../shared/domain/tone/style.ts";
import { localDate, UTC } from "../../shared/time.ts";
import { at } from "./touch.ts";

export const JIM: PersonNames = { displayName: "James Ward", preferredName: null };

/** A tie of five months in which both sides write. */
export const WELL_KNOWN: TieForTone = {
  ...STRANGER,
  bond: "relationship",
  stage: "continuation",
  lastTwoWayAt: at("2026-10-30T12:00:00Z"),
};
/** One thank-you has come back. */
export const JUST_MET: TieForTone = { ...STRANGER, bond: "encounter", stage: "acquaintance" };
/** Two messages are without an answer, and it is not yet the day to try again. */
export const WAITING: TieForTone = { ...WELL_KNOWN, unanswered: 2, waitUntil: localDate("2026-12-20") };

/** Eight letters with `Dear Ms Whitlock` and `Yours sincerely`. */
export const FORMAL_WRITER: ContactStyle = {
  messages: 8,
  words: 110,
  greeting: "formal",
  signOff: "formal",
  address: "formal",
  exclamations: 0,
  emoji: 0,
};
/** Eight short notes with `Hi` and a face now and then. */
export const CASUAL_WRITER: ContactStyle = {
  messages: 8,
  words: 25,
  greeting: "casual",
  signOff: "casual",
  address: "familiar",
  exclamations: 0.5,
  emoji: 0.4,
};

export const briefFor = (tie: TieForTone, person: PersonNames = JIM): ToneBrief => toneBriefOf(person, tie);

export const recipient = (displayName: string, field: ToneRecipient["field"] = "to"): ToneRecipient => ({
  address: `${displayName.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@fabrikam.example`,
  names: namesOf({ displayName, preferredName: null }),
  preferredName: nameUsed(displayName),
  field,
});

export const aContext = (...recipients: readonly ToneRecipient[]): ToneContext => ({
  recipients: recipients.length > 0 ? recipients : [recipient("James Ward")],
  now: at("2026-11-22T12:00:00Z"),
  zone: UTC,
  signs: ALL_SIGNS,
});

/** What one rule says of a draft. */
export function suggestionsOf(
  rule: RuleId,
  draft: string,
  { brief, context = aContext() }: { readonly brief: ToneBrief; readonly context?: ToneContext },
): readonly Suggestion[] {
  return analyse(draft, brief, context).suggestions.filter((suggestion) => suggestion.rule === rule);
}
