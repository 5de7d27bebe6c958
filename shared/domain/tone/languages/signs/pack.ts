import type { ClauseWords } from "../../reading/languages/clauses/pack.ts";

/**
 * What tells a rule's case whatever the words: a sign is a list of slots, parted by ` & `, that must all be filled in one sentence, in
 * any order; a slot with `!` before it must stay empty. A slot is the inside of a regular expression for text without capitals and
 * accents (`reading/plain.ts`): entries parted by `|`, blanks for any run of blanks, `…` for any ending of a word, `~` for some words
 * between two others; whole words. A sign that begins with `= ` minds accents: `llevo` is not `llevó`. Where a rule knows better words to put, the lists of `../pack.ts` come first.
 */
export interface RuleSigns {
  /** For the reader of drafts, which has them from here as they are fetched together. */
  readonly clauses: ClauseWords;
  /** Somebody else says, asks, promises: what follows is told. A slot, no list. */
  readonly reported: string;
  /** An offer, a price, a meeting of the reader's own: nothing is sold there. A slot, no list. */
  readonly theirs: string;
  /** Asks that belong to a gift or to good manners: `enjoy it`, `tell me if it fits`, `regards to your wife`. A slot, no list. */
  readonly courtesies: string;
  /** The reader is who gave, or the writer gave nothing: words of gifts beside it are none. A slot, no list. */
  readonly notGiven: string;
  /** The reader is free: `if you like`, `no hurry`. What sounds like pressure beside it is none. A slot, no list. */
  readonly choices: string;
  /** Somebody else offered or sold something: it is told. A slot, no list. */
  readonly offeredByOthers: string;
  /** The writer asks for an offer, or makes none: `could you send us a quote`, `I cannot offer you a discount`. */
  readonly noOffer: string;
  /** Something to sell, or time for it. */
  readonly pitches: readonly string[];
  readonly vague: readonly string[];
  /** A mass mail. */
  readonly mass: readonly string[];
  readonly chases: readonly string[];
  /** The reader need not answer, or not any more. */
  readonly releases: readonly string[];
  /** Favours asked for, also where the reader of drafts takes them for a statement: `I need a reference`. */
  readonly favours: readonly string[];
  /** What was owed is given at last. */
  readonly settles: readonly string[];
  /** Gifts the reader of drafts does not know: `I recommended you to`. */
  readonly gifts: readonly string[];
  /** Something handed over that may be a gift, or work: only a request that serves the writer makes a string of it. */
  readonly handed: readonly string[];
  /** What ties a string to a gift: what serves the writer, `give me a ring`. */
  readonly strings: readonly string[];
  /** A request named as the price of something done: `in exchange I would expect`. */
  readonly barters: readonly string[];
  /** Stiff with anybody one knows. */
  readonly stiff: readonly string[];
  /** Stiff for one who writes casually. */
  readonly stiffForCasual: readonly string[];
  readonly loose: readonly string[];
  readonly pressing: readonly string[];
  /** Business that opens a letter. */
  readonly business: readonly string[];
  /** Politics and faith, judged. */
  readonly opinions: readonly string[];
  /** Matters of politics and faith on which people part; no opinion by themselves. */
  readonly topics: readonly string[];
  /** Bodies and matters of public life that work has to do with as well. */
  readonly institutions: readonly string[];
  /** Words that judge: an opinion beside either. */
  readonly stances: readonly string[];
  /** Words that may judge: an opinion beside `topics`. */
  readonly leanings: readonly string[];
  /** Words of conviction, or of contempt: an opinion in one sentence with `topics`. */
  readonly attitudes: readonly string[];
  readonly thanks: readonly string[];
  readonly gushes: readonly string[];
  readonly promises: readonly string[];

  /** Right spellings of words people get wrong, parted by blanks; after `=` words that are near to one of them and right as well. */
  readonly spelled: string;
  /** So many last letters a misspelling shares with its word; where they differ it may be another form: `necesito`, `necesita`. */
  readonly sameEnd: number;
}

export type SignList = Exclude<
  keyof RuleSigns,
  | "clauses"
  | "reported"
  | "theirs"
  | "courtesies"
  | "notGiven"
  | "choices"
  | "offeredByOthers"
  | "noOffer"
  | "spelled"
  | "sameEnd"
>;
