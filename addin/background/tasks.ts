/**
 * What is done in the background, a line for each: pure, in steps of a few milliseconds. What reads
 * drafts is fetched with the first advice, or the first message whose style is asked for.
 */
import {
  type MarkedWords,
  type Replacement,
  replaceEachOwnWords,
  replaceOwnWords,
} from "../../shared/domain/thread/edit.ts";
import { messageSteps } from "./message.ts";
import { type DraftAsk, withNames } from "./recipients.ts";

export const TASKS = {
  message: async () => messageSteps,
  advice: async ({ html }: Pick<DraftAsk, "html">) => {
    const { adviceFor, readyDraft } = await import("./advice.ts");
    const draft = await readyDraft(html);
    return inOneStep((ask: DraftAsk) => adviceFor(draft, withNames(ask)));
  },
  style: async () => (await import("./style.ts")).styleSteps,
  replaceOwnWords: async () =>
    inOneStep(({ html, marked, replacement }: Replacing) => replaceOwnWords(html, marked, replacement)),
  replaceEachOwnWords: async () =>
    inOneStep(({ html, own, replacements }: ReplacingEach) => replaceEachOwnWords(html, own, replacements)),
};

interface Replacing {
  readonly html: string;
  readonly marked: MarkedWords;
  readonly replacement: string;
}

interface ReplacingEach {
  readonly html: string;
  readonly own: string;
  readonly replacements: readonly Replacement[];
}

/** Short work, done at once if it is still wanted. */
function inOneStep<Ask, Answer>(work: (ask: Ask) => Answer) {
  return function* (ask: Ask): Generator<void, Answer> {
    yield;
    return work(ask);
  };
}
