/** What each rule is about: what "why this?" opens, and docs/tone-rules.md is written from (T11). */
import type { AdviceOutcome } from "../../shared/domain/tone/adviceOutcomes.ts";
import type { RuleQuality } from "../../shared/domain/tone/precision.ts";
import type { ReadingLanguage } from "../../shared/domain/tone/reading/languages/pack.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import type { Format } from "./format.ts";
import { counter } from "./sentences.ts";

interface AboutRule {
  readonly what: string;
  /** Where the advice comes from. */
  readonly source: string;
  /** What must be so before it speaks. */
  readonly needs: string;
}

const PRACTICE = "practitioners' writing on relationship-based marketing";

export const ABOUT_RULES: Readonly<Record<RuleId, AboutRule>> = {
  "early-pitch": {
    what: "An offer, a demo, a price or a request for a meeting.",
    source: `selling in the second message ends a tie before it begins (${PRACTICE}).`,
    needs:
      "the two are strangers or acquaintances, and the reader did not ask for it. Silent for co-workers, employees, suppliers and personal ties.",
  },
  "vague-ask": {
    what: "An ask nobody can answer as it stands: “pick your brain”, “any thoughts?”.",
    source: `be specific: name a person, a thing, a day (${PRACTICE}).`,
    needs: "neither the sentence nor the next says who, what or by when.",
  },
  "broadcast-voice": {
    what: "Words for everybody: “Dear valued customer”, “we are excited to announce”, “Hi all” to one, many in Bcc.",
    source: `broadcast messaging is not networking (${PRACTICE}).`,
    needs: "the words are there; greetings are judged by the number of readers.",
  },
  "wrong-name": {
    what: "A misspelt name, the name of somebody else, or not the one they use.",
    source: `spell the name correctly, and use the one they use (${PRACTICE}).`,
    needs: "the names of the reader are known. In any language.",
  },
  chaser: {
    what: "“Just checking in”, or one message more after two without an answer.",
    source: "short answers or none mean: pull back, and try something light after a couple of months.",
    needs: "a message is unanswered, or the tie is not well. Silent between people who are well in touch.",
  },
  "give-before-ask": {
    what: "A favour asked of somebody you owe, or who never got anything from you.",
    source: `give before you get (${PRACTICE}).`,
    needs:
      "a ledger is kept, and the draft itself gives nothing. Silent for co-workers, employees and suppliers; between friends only what is owed counts.",
  },
  "strings-attached": {
    what: "A gift that closes with a request to call, meet or sign.",
    source: `a gift has no strings (${PRACTICE}).`,
    needs: "the gift comes first, and the reader did not propose what is asked. Silent for co-workers and employees.",
  },
  "too-stiff": {
    what: "“Dear Sir or Madam”, “please find attached herewith” to somebody you know.",
    source: "people like to be written to the way they write; a little less formal than the school letter.",
    needs:
      "there is a relationship. Milder phrases count only where the reader writes casually; silent where they write formally.",
  },
  "too-familiar": {
    what: "Slang, pictures, first-name address where it is not yet due.",
    source: "the same from the other side.",
    needs: "the reader is a stranger or acquaintance, or writes formally. Silent for personal ties and casual writers.",
  },
  spelling: {
    what: "A known misspelling or a word that stands twice. The opt-in checker knows more.",
    source: "misspellings cost trust (the same writing).",
    needs: "the word is on the list, is no name and no part of an address.",
  },
  pressure: {
    what: "Blame, ultimatums, made-up hurry.",
    source: "trust wears down; a tie that fades wears faster.",
    needs: "the words are the writer's own, not quoted.",
  },
  "cold-restart": {
    what: "Business as the first line after a long silence.",
    source: `keep outreach social (${PRACTICE}).`,
    needs: "no exchange for 75 days or four of the tie's own pauses; 45 days where it fades.",
  },
  "volatile-opinion": {
    what: "Politics and faith, judged.",
    source: "shared opinions bind most, others part most.",
    needs: "no opinion the two agree on is what the paragraph is about. A topic alone is no opinion.",
  },
  "missing-thanks": {
    what: "They gave you something, and the draft says no thanks.",
    source: "reciprocity; thanks is the smallest answer to a gift.",
    needs: "the ledger holds a gift of theirs of the last 60 days without thanks.",
  },
  gushing: {
    what: "Superlatives in a row, many exclamation marks.",
    source: "reads as a machine or a sales letter.",
    needs: "no birthday or congratulation in the draft; one superlative alone is no fault.",
  },
  "over-long": {
    what: "A draft of three times their usual length, or a first letter of more than a page.",
    source: "people like to be written to the way they write.",
    needs: "at least three of their messages were compared, or the reader is new.",
  },
  "too-many-asks": {
    what: "More asks than one answers.",
    source: "the last ones stay unanswered.",
    needs: "four asks; three where the reader is new or writes few words. A numbered list counts as one.",
  },
  promise: {
    what: "“I'll send it by Friday”: worth a line in the ledger.",
    source: "keeping one's word is what trust is made of.",
    needs: "the writer binds themselves. No fault, so a note only.",
  },
  "common-ground": {
    what: "Nothing personal although something is known of them: an idea.",
    source: `“I like you” comes before “I see the world as you do” (${PRACTICE}).`,
    needs: "there is a relationship, a fact with its source, and a draft of some length without a personal word.",
  },
};

export const aboutWords = {
  looksFor: "Looks for",
  why: "Why",
  speaksWhen: "Speaks when",
  howSure: "How sure",
  notMeasured: "not measured in this language.",
  forYou: "With you",
} as const;

const LANGUAGES: Record<ReadingLanguage, string> = { en: "English", de: "German", fr: "French", es: "Spanish" };

/** `of 5 times you took this advice, 4 were answered within a week, half of them within 2 days. So few may well be chance.` */
export function outcomeSentence({ answered, of, medianDays, mayBeChance }: AdviceOutcome, format: Format): string {
  const count = counter(format);
  const soon = medianDays === null ? "" : `, half of them within ${count(medianDays, "day", "days")}`;
  const doubt = mayBeChance ? "So few may well be chance." : "There may be other reasons for it than this advice.";
  const times = `of ${format.number(of)} times you took this advice, ${format.number(answered)} were answered within a week`;
  return `${times}${soon}, as far as this device has seen. ${doubt}`;
}

/** `in English 8 of 8 marks were right (precision 100%), 8 of 8 faults were found (recall 100%); 16 drafts written for this.` */
export function qualitySentence(quality: RuleQuality, language: ReadingLanguage, format: Format): string {
  const { right, wrong, missed, cases } = quality;
  const of = (all: number) => `${format.number(right)} of ${format.number(all)}`;
  const share = (all: number) => format.percent(all === 0 ? 1 : right / all);
  const drafts = counter(format)(cases, "draft", "drafts");
  return `in ${LANGUAGES[language]} ${of(right + wrong)} marks were right (precision ${share(right + wrong)}) and ${of(right + missed)} places were found (recall ${share(right + missed)}), on ${drafts} written for this. Expect less on your own mail.`;
}
