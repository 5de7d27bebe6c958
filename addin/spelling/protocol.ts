/** What goes between the pane and the speller in its Web Worker: plain values that can be cloned. */

/** Which English is right for the user. */
export const DIALECTS = ["american", "british", "australian", "canadian", "indian"] as const;
export type Dialect = (typeof DIALECTS)[number];

export interface LoadAsk {
  readonly task: "load";
  readonly dialect: Dialect;
  /** Whether the dictionary may be fetched where the device does not have it yet. */
  readonly mayFetch: boolean;
}

export interface CheckAsk {
  readonly task: "check";
  readonly text: string;
  /** Words that are right whatever the dictionary says: names, acronyms. */
  readonly known: readonly string[];
}

export type SpellerRequest = { readonly id: number } & (LoadAsk | CheckAsk | { readonly task: "forget" });

/** Something the checker marks, as it says it. Offsets in UTF-16 units. */
export interface RawLint {
  readonly start: number;
  readonly end: number;
  /** The checker's own word for what it is, such as `Spelling` or `Repetition`. */
  readonly kind: string;
  readonly message: string;
  /** What may stand there instead, best first. */
  readonly replacements: readonly string[];
}

export type SpellerReply =
  /** From 0 to 1, of the dictionary. */
  | { readonly fetched: number }
  /** `false`: the dictionary is not on the device, and may not be fetched. */
  | { readonly id: number; readonly loaded: boolean }
  | { readonly id: number; readonly lints: readonly RawLint[] }
  | { readonly id: number; readonly failed: true };
