/** What is known of a person, in English; it comes with the closer look and with what a message says of its writer. */
import type { FactView } from "../../shared/contract/facts.ts";
import type { FactKind } from "../../shared/domain/fact.ts";
import type { Instant } from "../../shared/time.ts";
import { type ChangeDone, changeWords } from "./changeWords.ts";
import type { Format } from "./format.ts";

const kinds: Record<FactKind, string> = {
  event: "News",
  interest: "Interest",
  experience: "Experience",
  characteristic: "About them",
  opinion: "Opinion",
};

export const knownWords = {
  kinds,
  /** What each is for: said below the choice. */
  kindHints: {
    event: "Something that happened lately: a move, a new job, a prize",
    interest: "What they like to do, read or talk about",
    experience: "Places, industries, employers, what lies behind them",
    characteristic: "Their role, certificates, groups, family",
    opinion: "What they think. Only you see it",
  } satisfies Record<FactKind, string>,
  title: "What you know of them",
  none: "Nothing noted yet. A move, a new job, what they enjoy, places and people you share: something to write about next time.",
  sensitive: "Only what they would not mind to read here themselves; nothing about health or faith.",
  add: "Add a fact",
  kind: "Kind of fact",
  text: "In a few words",
  textHint: "As in: moved to Oslo in June",
  textMissing: "Say what in a few words",
  when: "Since when you know",
  agreed: "We agree on this",
  agreedHint: "Only then is it ever proposed to write about it",
  team: "Colleagues may see it",
  edit: "Edit",
  remove: "Remove",
  note: "Note it",
  done: {
    added: "Noted.",
    keptBefore: "This was noted before.",
    ...changeWords,
  } satisfies Record<ChangeDone, string>,
} as const;

export function knownSentences(format: Format) {
  return {
    /** `News · typed 20 Nov`, `Interest · seen in their message of 3 Jun 2025 · shown to colleagues`. */
    source: ({ kind, source, knownAt, visibility, agreed, by }: FactView, now: Instant) => {
      const day = format.dayOf(knownAt, now);
      const where = source === "typed" ? `typed, known since ${day}` : `seen in a message of ${day}`;
      const whose = by.you ? visibility === "team" && "shown to colleagues" : `noted by ${by.name}`;
      return [kinds[kind], where, whose, agreed && "you agree"].filter(Boolean).join(" · ");
    },
    of: (action: string, { text }: FactView) => `${action}: ${text}`,
  };
}
