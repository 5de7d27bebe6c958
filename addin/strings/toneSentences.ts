/** The reasons of tone suggestions in English; only a draft needs them. */
import type { PitchKind, ToneReason } from "../../shared/domain/tone/rule.ts";
import type { Instant } from "../../shared/time.ts";
import type { Format } from "./format.ts";
import { counter } from "./sentences.ts";

export interface ToneSpeech {
  readonly format: Format;
  readonly now: Instant;
}

const PITCHES: Record<PitchKind, string> = {
  meeting: "asks for a meeting",
  demo: "offers a demo",
  price: "talks about prices",
  offer: "makes an offer",
};

const BOND_WORDS = {
  none: "You have had no exchange yet",
  one_sided: "Nothing has come back so far",
  encounter: "You have had a single exchange",
  relationship: "You are still getting to know each other",
} as const;

/** Why the marked words do not fit when writing to `name`. */
export function toneSentence(reason: ToneReason, name: string, { format, now }: ToneSpeech): string {
  const count = counter(format);
  switch (reason.code) {
    case "pitch_before_trust":
      return `${BOND_WORDS[reason.values.bond]}, and this ${PITCHES[reason.values.what]}. With ${name}, first say why you write or ask about their work.`;
    case "ask_without_who_what_when":
      return `${name} cannot answer this as it stands: say who, what and by when.`;
    case "greets_a_crowd":
      return reason.values.recipients > 1
        ? `${count(reason.values.recipients, "person", "people")} would rather be greeted by name.`
        : `Only ${name} reads this.`;
    case "sounds_like_an_announcement":
      return `This reads as written to everybody. One sentence only ${name} could get says more.`;
    case "many_in_bcc":
      return `${count(reason.values.recipients, "person", "people")} in Bcc: this is a broadcast, not a touch with each of them.`;
    case "name_misspelt":
      return `${name} spells it “${reason.values.right}”.`;
    case "name_of_another":
      return `This goes to ${name}, not to ${reason.values.written}.`;
    case "not_the_name_they_use":
      return reason.values.source === "signed"
        ? `They sign as “${reason.values.right}”.`
        : `You noted that they go by “${reason.values.right}”.`;
    case "chasing_words":
      return reason.values.unanswered > 0
        ? `${count(reason.values.unanswered, "message", "messages")} to ${name} without an answer: this adds pressure, nothing new.`
        : "This adds pressure and nothing new.";
    case "third_without_answer":
      return `${count(reason.values.unanswered, "message", "messages")} to ${name} without an answer.${reason.values.until ? ` Better wait until ${format.day(reason.values.until, now)}.` : ""}`;
  }
}
