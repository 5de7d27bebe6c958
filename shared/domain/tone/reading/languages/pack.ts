/**
 * What the reader of drafts must know of a language: nothing but words. Lists are written as the inside of a regular expression,
 * lower case, their entries parted by `|`; blanks stand for any run of blanks, `'` for every apostrophe, and words are matched
 * whole (`phrase.ts`). No entry repeats what can be empty, so that matching takes time in proportion to the text.
 */
export const READING_LANGUAGES = ["en", "de", "fr", "es"] as const;
export type ReadingLanguage = (typeof READING_LANGUAGES)[number];

export const OFFER_KINDS = ["meeting", "demo", "price", "offer"] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export interface ReadingPack {
  /** Words that ask the reader for something, wherever they stand: `could you`. */
  readonly requests: string;
  /** What may stand before an order at the beginning of a sentence: `please`, `then`. */
  readonly beforeOrders: string;
  /** Verbs that order something when they open a sentence: `send`. */
  readonly orders: string;
  /** Asks in appearance only: `no need to`, `thank you for letting me know`. */
  readonly noAsk: string;
  /** Something to sell, or time for it. */
  readonly offers: Readonly<Record<OfferKind, string>>;
  /** Help, news, an introduction, a thing of value for the reader. */
  readonly gives: string;
  readonly thanks: string;
  /** The writer binds themselves to do something: `I will send`. */
  readonly promises: string;
  /** Blame, ultimatum, made-up hurry. */
  readonly pressure: string;
  /** Words that take force away: `maybe`, `I was wondering`. */
  readonly hedges: string;
  /** Worn phrases of business mail: `please find attached`. */
  readonly stock: string;
  readonly days: DayWords;
}

export interface DayWords {
  /** Words before a day that make it a deadline: `by`, `until`. */
  readonly by: string;
  /** Words before a day that do not: `on`. */
  readonly on: string;
  /** From Sunday on, forms of one parted by `/`. */
  readonly weekdays: string;
  /** From January on. */
  readonly months: string;
  /** Words with a fixed number of days from today: `tomorrow=1`. */
  readonly relative: string;
  /** Words before or after a weekday that mean the one of the week that follows: `next`. */
  readonly next: string;
  readonly endOfWeek: string;
  readonly endOfMonth: string;
  readonly nextWeek: string;
  /** In so many days; weeks: `in # days`, `#` being the number. */
  readonly inDays: string;
  readonly inWeeks: string;
  /** A day `#` and a month `@`, forms parted by `;`: `# de @`. */
  readonly dayMonth: string;
  /** How `5/11` is meant; `unclear` where both orders are in daily use. */
  readonly order: "dmy" | "unclear";
}
