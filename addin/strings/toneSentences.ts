/** The reasons of tone suggestions in English; only a draft needs them. */
import type { GiftKind } from "../../shared/domain/ledger.ts";
import type { Stage } from "../../shared/domain/stage/stage.ts";
import type { OfferKind } from "../../shared/domain/tone/reading/languages/pack.ts";
import type { ToneReason } from "../../shared/domain/tone/reason.ts";
import type { Instant } from "../../shared/time.ts";
import type { Format } from "./format.ts";
import { counter } from "./sentences.ts";

export interface ToneSpeech {
  readonly format: Format;
  readonly now: Instant;
}

/** What a sentence is made with: the reader's name beside the formats. */
interface Speech extends ToneSpeech {
  readonly name: string;
  readonly count: ReturnType<typeof counter>;
}

type Values<Code extends ToneReason["code"]> = Extract<ToneReason, { readonly code: Code }>["values"];
type Sentences = { readonly [Code in ToneReason["code"]]: (values: Values<Code>, speech: Speech) => string };

/** Why the marked words do not fit when writing to `name`. */
export function toneSentence(reason: ToneReason, name: string, { format, now }: ToneSpeech): string {
  // Safe cast: `Sentences` gives each code the sentence for its own values.
  const sentence = SENTENCES[reason.code] as (values: ToneReason["values"], speech: Speech) => string;
  return sentence(reason.values, { format, now, name, count: counter(format) });
}

const OFFERS: Record<OfferKind, string> = {
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

const STAGE_WORDS: Record<Stage, string> = {
  acquaintance: "You hardly know each other",
  buildup: "Trust is only being built",
  continuation: "You know each other well",
  deterioration: "You have been losing touch",
  ending: "You have nearly lost touch",
};

const GIFTS: Record<GiftKind, string> = {
  introduction: "made an introduction for you",
  help: "helped you",
  advice: "gave you advice",
  article: "sent you something to read",
  referral: "recommended you",
  time: "gave you their time",
  gift: "gave you something",
};

const aboutAsks = {
  pitch_before_trust: ({ bond, what }, { name }) =>
    `${BOND_WORDS[bond]}, and this ${OFFERS[what]}. With ${name}, first say why you write or ask about their work.`,
  ask_while_you_owe: ({ owed, since }, { name, count, format, now }) =>
    `You owe ${name} ${count(owed, "thing", "things")}${since === null ? "" : `, since ${format.dayOf(since, now)}`}: this asks for one more.`,
  ask_before_giving: ({ received, asked }, { name, count }) =>
    received > 0
      ? `${name} gave ${count(received, "time", "times")} and you not yet: offer something, or thank first.`
      : `You asked ${name} ${count(asked, "time", "times")} and gave nothing yet: offer something, or thank first.`,
  gift_with_strings: (_, { name }) => `You give ${name} something here; a request after it ties a string to the gift.`,
  ask_without_who_what_when: (_, { name }) => `${name} cannot answer this as it stands: say who, what and by when.`,
  many_asks: ({ asks, bond }, { name, count }) =>
    bond === "relationship"
      ? `${count(asks, "ask", "asks")} in one message: ${name} will answer the first ones.`
      : `${BOND_WORDS[bond]}, and this asks ${name} ${count(asks, "thing", "things")}: one is enough.`,
  chasing_words: ({ unanswered }, { name, count }) =>
    unanswered > 0
      ? `${count(unanswered, "message", "messages")} to ${name} without an answer: this adds pressure, nothing new.`
      : "This adds pressure and nothing new.",
  third_without_answer: ({ unanswered, until }, { name, count, format, now }) =>
    `${count(unanswered, "message", "messages")} to ${name} without an answer.${until ? ` Better wait until ${format.day(until, now)}.` : ""}`,
  business_after_silence: ({ days }, { name, format }) =>
    `You and ${name} have been silent for ${format.span(days)}: a light line first, then business.`,
} satisfies Partial<Sentences>;

const aboutVoice = {
  greets_a_crowd: ({ recipients }, { name, count }) =>
    recipients > 1
      ? `${count(recipients, "person", "people")} would rather be greeted by name.`
      : `Only ${name} reads this.`,
  greets_nobody: (_, { name }) => `You know to whom you write: ${name}.`,
  sounds_like_an_announcement: (_, { name }) =>
    `This reads as written to everybody. One sentence only ${name} could get says more.`,
  many_in_bcc: ({ recipients }, { count }) =>
    `${count(recipients, "person", "people")} in Bcc: this is a broadcast, not a touch with each of them.`,
  stiffer_than_the_tie: ({ stage }) =>
    `${stage === null ? "You know each other" : STAGE_WORDS[stage]}: this reads stiffer than that.`,
  stiffer_than_they_write: ({ messages }, { name, count }) =>
    `In ${count(messages, "message", "messages")} ${name} wrote more plainly than this.`,
  looser_than_the_tie: ({ bond }) => `${BOND_WORDS[bond]}: plain and warm is safer than this.`,
  looser_than_they_write: ({ messages }, { name, count }) =>
    `In ${count(messages, "message", "messages")} ${name} wrote more formally than this.`,
  superlatives: (_, { name }) => `Strong words reach ${name} as a sales letter would; one plain fact says more.`,
  exclamation_marks: ({ count: marks }, { count }) =>
    `${count(marks, "exclamation mark", "exclamation marks")} in one message: one is lively, more are loud.`,
  pressure: ({ stage }, { name }) =>
    `${stage === null ? "This" : `${STAGE_WORDS[stage]}, and this`} puts ${name} under pressure: say what you need and by when, without blame.`,
  opinion_without_agreement: (_, { name }) =>
    `Nothing on record says that ${name} sees this as you do: opinions bind most and break most.`,
} satisfies Partial<Sentences>;

const aboutThem = {
  name_misspelt: ({ right }, { name }) => `${name} spells it “${right}”.`,
  name_of_another: ({ written }, { name }) => `This goes to ${name}, not to ${written}.`,
  not_the_name_they_use: ({ right, source }) =>
    source === "signed" ? `They sign as “${right}”.` : `You noted that they go by “${right}”.`,
  misspelt: ({ right }) => `It is spelt “${right}”.`,
  word_twice: ({ word }) => `“${word}” stands here twice.`,
  gift_without_thanks: ({ gift, at }, { name, format, now }) =>
    `${name} ${GIFTS[gift]} on ${format.dayOf(at, now)}, and you have not said thanks yet.`,
  longer_than_they_write: ({ words, usual, messages }, { name, count }) =>
    `${count(words, "word", "words")}; ${name} usually writes ${count(usual, "word", "words")} (${count(messages, "message", "messages")} compared).`,
  long_for_a_first_letter: ({ words }, { name, count }) =>
    `${count(words, "word", "words")} are much for a first letter: ${name} does not know you yet.`,
  you_promise: ({ due }, { name, format, now }) =>
    `You promise ${name} something${due ? ` by ${format.day(due, now)}` : ""}: keep it in view.`,
  nothing_personal: ({ fact }, { name, format, now }) =>
    `Nothing here is about ${name}. ${fact.source === "typed" ? "You noted" : "They wrote"}${fact.at === null ? "" : ` on ${format.dayOf(fact.at, now)}`}: ${fact.text}.`,
} satisfies Partial<Sentences>;

const SENTENCES: Sentences = { ...aboutAsks, ...aboutVoice, ...aboutThem };
