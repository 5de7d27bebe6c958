/** The patterns of each language, made when first needed: a pane reads drafts of one language or two. */
import { type DayFinder, dayFinder } from "./dueDay.ts";
import { DE } from "./languages/de.ts";
import { EN } from "./languages/en.ts";
import { ES } from "./languages/es.ts";
import { FR } from "./languages/fr.ts";
import { OFFER_KINDS, type OfferKind, type ReadingLanguage, type ReadingPack } from "./languages/pack.ts";
import { phrases } from "./phrase.ts";

export interface PackPatterns {
  readonly language: ReadingLanguage;
  readonly requests: RegExp;
  /** Finds other orders as `order` does. */
  readonly orderOf: (orders: string) => RegExp;
  /** An order at the head of a sentence, sticky. */
  readonly order: RegExp;
  readonly noAsk: RegExp;
  readonly offers: readonly { readonly kind: OfferKind; readonly pattern: RegExp }[];
  readonly gives: RegExp;
  readonly thanks: RegExp;
  readonly promises: RegExp;
  readonly pressure: RegExp;
  readonly hedges: RegExp;
  readonly stock: RegExp;
  readonly days: DayFinder;
}

const PACKS: Readonly<Record<ReadingLanguage, ReadingPack>> = { en: EN, de: DE, fr: FR, es: ES };

const made = new Map<ReadingLanguage, PackPatterns>();

export function patternsFor(language: ReadingLanguage): PackPatterns {
  const known = made.get(language);
  if (known) return known;
  const patterns = patternsOf(language, PACKS[language]);
  made.set(language, patterns);
  return patterns;
}

function patternsOf(language: ReadingLanguage, pack: ReadingPack): PackPatterns {
  const { requests, noAsk, gives, thanks, promises, pressure, hedges, stock } = pack;
  return {
    language,
    requests: phrases(requests),
    orderOf: (orders) => orderPattern(pack.beforeOrders, orders),
    order: orderPattern(pack.beforeOrders, pack.orders),
    noAsk: phrases(noAsk),
    offers: OFFER_KINDS.map((kind) => ({ kind, pattern: phrases(pack.offers[kind]) })),
    gives: phrases(gives),
    thanks: phrases(thanks),
    promises: phrases(promises),
    pressure: phrases(pressure),
    hedges: phrases(hedges),
    stock: phrases(stock),
    days: dayFinder(pack.days),
  };
}

const orderPattern = (beforeOrders: string, orders: string): RegExp =>
  new RegExp(`(?:(?:${beforeOrders})[\\s,]{1,3}){0,3}(?:${orders})(?![\\p{L}\\p{N}'-])`, "uy");
