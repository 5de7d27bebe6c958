/**
 * What the rules must know of a language: nothing but words. Lists are written as those of the reader of drafts
 * (`reading/languages/pack.ts`): the inside of a regular expression, entries parted by `|`, blanks for any run of blanks, whole words.
 */
import type { GiftKind } from "../../ledger.ts";

/** Words and what can stand in their place; `""`: they can go; `null`: no small change is a good one. */
export type Swap = readonly [find: string, put: string | null];

export interface RuleWords {
  /** The reader asked for it, or the writer says that nothing is for sale. */
  readonly askedFor: string;
  /** A question about the reader's work, whatever the writer knows of it. */
  readonly aboutThem: string;

  /** Questions that want no favour: `how are you`, `can you imagine`. */
  readonly smallTalk: string;
  /** Words that open a question about a fact rather than a favour: `when`, `which`. */
  readonly questionWords: string;
  /** A sentence that offers something back. */
  readonly offerBack: string;

  readonly vagueAsks: readonly Swap[];
  /** Beside the same words: somebody tells of an ask. */
  readonly toldNotAsked: string;
  /** Who, what or by when is said after all. */
  readonly specific: string;

  /** A greeting to one reader. */
  readonly hello: string;
  /** Greetings to nobody. */
  readonly toNobody: string;
  /** A mass mail's words. */
  readonly announcements: readonly Swap[];

  /** Stiff with anybody one knows. */
  readonly stiff: readonly Swap[];
  /** Stiff for one who writes casually. */
  readonly stiffForCasual: readonly Swap[];
  readonly slang: readonly Swap[];
  /** Forms of address among friends: `du`; empty where there are none. */
  readonly familiarAddress: string;
  /** What tells that a draft is on terms of `Sie`: a title, `Frau Vogt`. */
  readonly formalAddress: string;
  /** Forms of address among strangers: `Sie`; empty where there are none. */
  readonly politeAddress: string;
  /** Sign-offs of formal letters. */
  readonly formalSignOff: string;

  /** Misspellings and the right spelling, `recieve>receive`, parted by blanks; `@` stands for a blank. No pattern. */
  readonly misspellings: string;
  /** Slips of several words: `should of`. */
  readonly slips: readonly Swap[];
  /** Words that may stand twice: `had had`. */
  readonly mayDouble: string;

  readonly chasing: readonly Swap[];
  /** Words before a topic that can be said to be the topic: `following up on` my note. */
  readonly followUps: string;
  /** What stands before the topic instead. */
  readonly aboutIt: string;
  readonly noHurry: string;

  readonly pressure: readonly Swap[];

  /** Light words that open a letter after a silence. */
  readonly social: string;
  readonly longTime: string;

  /** Thanks in other words. */
  readonly warmThanks: string;
  /** Thanks that are none: `no thanks to`. */
  readonly noThanks: string;
  readonly thanksFor: Readonly<Record<GiftKind, string>>;

  /** Too much with nothing beside it. */
  readonly gushing: string;
  /** Too much when they come together. */
  readonly superlatives: string;
  /** Days on which nobody counts exclamation marks. */
  readonly celebration: string;

  /** Promises the reader of drafts does not know. */
  readonly promises: string;
  /** Futures that bind nobody: `I'll be honest`. */
  readonly noPromise: string;

  /** Words about the reader's life. */
  readonly personal: string;
}
