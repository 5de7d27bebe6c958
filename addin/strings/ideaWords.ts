/** Ideas to write about and what to keep in view before a word is typed, in English. */
import type { KnownPerson } from "../../shared/contract/open.ts";
import type { IdeaView } from "../../shared/contract/relationship.ts";
import type { CitableFact } from "../../shared/domain/fact.ts";
import { factToCite } from "../../shared/domain/tone/giveFirst.ts";
import type { Instant } from "../../shared/time.ts";
import type { Format } from "./format.ts";
import { ledgerWords } from "./ledgerWords.ts";
import { counter } from "./sentences.ts";

const TO_DO: Record<Exclude<IdeaView["idea"], "thank">, string> = {
  ask_after: "Ask how it is going",
  send_something: "Send something they would enjoy",
  introduce: "Introduce somebody who shares it",
};

export function ideaSentences(format: Format) {
  const count = counter(format);
  /** `You noted on 18 Nov: moved to Oslo`. */
  const cited = ({ source, at, text }: CitableFact, now: Instant) => {
    const day = at === null ? "" : format.dayOf(at, now);
    return `${source === "typed" ? `You noted${day && ` on ${day}`}` : `From a message${day && ` of ${day}`}`}: ${text}`;
  };
  return {
    /** Gives before it asks, and cites what it comes from (C6). */
    idea: (idea: IdeaView, now: Instant) =>
      idea.idea === "thank"
        ? `Idea: thank them. They gave on ${format.dayOf(idea.at, now)}: ${ledgerWords.gifts[idea.gift].toLowerCase()}.`
        : `Idea: ${TO_DO[idea.idea].toLowerCase()}. ${cited(idea.fact, now)}.`,
    /** What is owed, how they write, and what to ask about; empty where nothing of it is known. */
    before: ({ ledger, toneBrief }: KnownPerson, now: Instant): readonly string[] => {
      const { owed, owedSince } = ledger;
      const fact = factToCite(toneBrief);
      return [
        owed > 0 &&
          `You owe ${count(owed, "thing", "things")}${owedSince === null ? "" : `, since ${format.dayOf(owedSince, now)}`}`,
        toneBrief.style && `Their messages have about ${count(toneBrief.style.words, "word", "words")}`,
        fact && cited(fact, now),
      ].filter((line) => typeof line === "string");
    },
  };
}
