/** What to say about a draft: the rules for each reader, brought together. */
import type { PersonView } from "../../shared/contract/open.ts";
import { type Analysis, judgeSteps, ownDraftSteps } from "../../shared/domain/tone/analyse.ts";
import { type Exchange, exchangesIn } from "../../shared/domain/tone/exchanges.ts";
import { languageOf } from "../../shared/domain/tone/reading/language.ts";
import type { ReadingLanguage } from "../../shared/domain/tone/reading/languages/pack.ts";
import { SEVERITIES, type SignsOf, type Suggestion, type ToneContext } from "../../shared/domain/tone/rule.ts";

export interface Reader {
  readonly name: string;
  readonly view: PersonView;
}

export interface Advice extends Suggestion {
  /** For whom it was found, first the one whose reason is given. */
  readonly readers: readonly Reader[];
}

export interface AdviceAsk {
  readonly readers: readonly Reader[];
  readonly context: Omit<ToneContext, "signs">;
}

/** A draft with what is needed to judge it. */
export interface ReadyDraft {
  /** The newly written text. */
  readonly own: string;
  readonly signs: SignsOf;
}

export interface FoundAdvice {
  readonly language: Analysis["language"];
  readonly spoken: Analysis["spoken"];
  /** Of the draft, whoever reads it; `null` where the language is not known or nobody is looked at. */
  readonly clarity: Analysis["clarity"];
  /** The newly written text. */
  readonly own: string;
  readonly advice: readonly Advice[];
  /** What it asks for and gives, whoever reads it. */
  readonly exchanges: readonly Exchange[];
}

const worstFirst = (one: Advice, other: Advice): number =>
  SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity);

/** So many readers are looked at; a draft to more is a broadcast for all of them alike. */
const MOST_READERS = 5;

/** The signs of a language are fetched with the first draft in it; there are none where the language is not known. */
export async function signsFor(own: string): Promise<SignsOf> {
  const { pack } = languageOf(own);
  return pack === null ? {} : SIGNS[pack]();
}

const SIGNS: Readonly<Record<ReadingLanguage, () => Promise<SignsOf>>> = {
  en: async () => ({ en: (await import("../../shared/domain/tone/languages/signs/en.ts")).EN }),
  de: async () => ({ de: (await import("../../shared/domain/tone/languages/signs/de.ts")).DE }),
  fr: async () => ({ fr: (await import("../../shared/domain/tone/languages/signs/fr.ts")).FR }),
  es: async () => ({ es: (await import("../../shared/domain/tone/languages/signs/es.ts")).ES }),
};

/** The draft is read once, and judged for each of its readers. */
export function* adviceSteps({ own, signs }: ReadyDraft, ask: AdviceAsk): Generator<void, FoundAdvice> {
  const context = { ...ask.context, signs };
  const found = new Map<string, Advice>();
  let about: Pick<Analysis, "language" | "spoken" | "clarity"> = { language: "supported", spoken: null, clarity: null };

  const readers = ask.readers.slice(0, MOST_READERS);
  const draft = yield* ownDraftSteps(own, context);
  for (const reader of readers) {
    const { suggestions, ...analysis } = yield* judgeSteps(draft, { brief: reader.view.toneBrief, context });
    about = analysis;
    for (const suggestion of suggestions) {
      const key = `${suggestion.rule} ${suggestion.span.start}`;
      const before = found.get(key);
      found.set(
        key,
        before ? { ...before, readers: [...before.readers, reader] } : { ...suggestion, readers: [reader] },
      );
    }
  }
  yield;
  return { ...about, own, advice: [...found.values()].sort(worstFirst), exchanges: exchangesIn(draft) };
}
