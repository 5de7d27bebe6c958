/**
 * What tells how the sentences of a language ask and promise in words of any meaning. These lists weigh much, so a pane fetches
 * them with the first draft in the language; without them only the lists of `../pack.ts` are looked for. Written as those are.
 */
export interface ClauseWords {
  /** Further words that ask, orders and asks in appearance only. No score has learned them: they decide by themselves. */
  readonly requests: string;
  readonly orders: string;
  readonly noAsk: string;
  /** Further words that bind. */
  readonly promises: string;
  /** Help held out to the reader: `shall I bring`; no ask, though it is a question. */
  readonly help: string;
  /** The writer will do something, whatever the verb: a promise only to the reader, or until a day. */
  readonly pledges: string;
  /** What is on its way, told of as a fact: a promise only to the reader on a day, or until a day. */
  readonly arrivals: string;
  /** The reader, in the case of somebody something is done for: `you`. */
  readonly reader: string;
  /** What takes the promise out of a clause: `perhaps`, `not`; and out of a sentence: `if I can`. */
  readonly unbound: string;
  readonly conditional: string;
  readonly joints: Joints;
}

/**
 * How one sentence asks for several things (`things.ts`). Lists of what a piece between two commas or `and`s opens with, as above but
 * with capitals as written.
 */
export interface Joints {
  readonly and: string;
  readonly or: string;
  /** What may stand before the opening words: `also`, `please`. */
  readonly between: string;
  /** Words that open a question: `who`, `whether`. */
  readonly question: string;
  /** Of a subordinate clause: `because`. */
  readonly aside: string;
  /** Of a statement: `we`. */
  readonly told: string;
  /** A verb that asks as the one before did: `answer the`, in words of any meaning where the form tells. */
  readonly doing: string;
  /** A piece with such a verb at its end; `null` in languages that have it at the head. */
  readonly endsInDoing: string | null;
  /** Words before a noun: `the`. */
  readonly things: string;
  /** Openings of verbs by which each thing of a list is asked for: `send`. */
  readonly handsOver: string;
}
