/**
 * What is done in the background, a line for each: pure but for what it fetches, in steps of a few milliseconds. What reads
 * drafts is fetched with the first advice, or the first message whose style is asked for.
 */
import { type Replacement, replaceEachOwnWords, replaceOwnWords } from "../../shared/domain/draft/edit.ts";
import type { MarkedWords } from "../../shared/domain/draft/markedWords.ts";
import { bodySteps } from "../../shared/domain/thread/read.ts";
import { type MessageAsk, messageSteps } from "./message.ts";
import { type DraftAsk, withNames } from "./recipients.ts";
import type { StyleAsk } from "./style.ts";

/** Does steps, with pauses; rejects once nobody wants the answer any more. */
export type Stepping = <Value>(steps: Generator<void, Value>) => Promise<Value>;

export const TASKS = {
  message: (ask: MessageAsk, inSteps: Stepping) => inSteps(messageSteps(ask)),
  advice: async (ask: DraftAsk, inSteps: Stepping) => {
    const { adviceSteps, signsFor } = await import("./advice.ts");
    const { own } = await inSteps(bodySteps({ html: ask.html }));
    const signs = await signsFor(own);
    return inSteps(adviceSteps({ own, signs }, withNames(ask)));
  },
  style: async (ask: StyleAsk, inSteps: Stepping) => inSteps((await import("./style.ts")).styleSteps(ask)),
  replaceOwnWords: async ({ html, marked, replacement }: Replacing) => replaceOwnWords(html, marked, replacement),
  replaceEachOwnWords: async ({ html, own, replacements }: ReplacingEach) =>
    replaceEachOwnWords(html, own, replacements),
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
