/** The patterns of each language, made when first needed: a pane reads drafts of one language or two. */
import type { ReadingLanguage } from "../reading/languages/pack.ts";
import { phrases } from "../reading/phrase.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import type { RuleWords, Swap } from "./pack.ts";

export interface SwapPattern {
  readonly pattern: RegExp;
  readonly put: string | null;
}

/** The lists of `RuleWords` as patterns, its sentences as they are. */
export type RulePatterns = Readonly<Record<List, RegExp>> &
  Readonly<Record<SwapList, readonly SwapPattern[]>> &
  Pick<RuleWords, Sentence> & {
    /** All wrong spellings, one group; `rightFor` has the right one. */
    readonly misspelt: RegExp;
    readonly rightFor: ReadonlyMap<string, string>;
  };

const LISTS = [
  ...["askedFor", "smallTalk", "questionWords", "specific", "toldNotAsked", "toNobody"],
  ...["familiarAddress", "formalAddress", "politeAddress", "formalSignOff", "mayDouble", "followUps", "social"],
  ...["warmThanks", "noThanks", "gushing", "superlatives", "celebration"],
  ...["promises", "noPromise", "personal"],
] as const satisfies readonly (keyof RuleWords)[];
type List = (typeof LISTS)[number];

const SWAPS = [
  ...["vagueAsks", "announcements", "stiff", "stiffForCasual", "slang", "slips", "chasing", "pressure"],
] as const satisfies readonly (keyof RuleWords)[];
type SwapList = (typeof SWAPS)[number];

type Sentence = "aboutThem" | "offerBack" | "hello" | "aboutIt" | "noHurry" | "longTime" | "thanksFor";

const PACKS: Readonly<Record<ReadingLanguage, RuleWords>> = { en: EN, de: DE, fr: FR, es: ES };

const made = new Map<ReadingLanguage, RulePatterns>();

export function rulePatterns(language: ReadingLanguage): RulePatterns {
  const known = made.get(language);
  if (known) return known;
  const patterns = patternsOf(PACKS[language]);
  made.set(language, patterns);
  return patterns;
}

const FORMS = ["familiarAddress", "formalAddress", "politeAddress", "formalSignOff"] as const satisfies readonly List[];

export type FormPatterns = Readonly<Record<(typeof FORMS)[number], RegExp>>;

/** Those of `rulePatterns` that tell the form of a message: few, where all of them take long to be made. */
export const formPatterns = (language: ReadingLanguage): FormPatterns => listsOf(PACKS[language], FORMS);

// Safe cast: the keys are those of the lists they are made from.
const listsOf = <Key extends List>(pack: RuleWords, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, phrases(pack[key] || NOTHING)])) as Record<Key, RegExp>;

function patternsOf(pack: RuleWords): RulePatterns {
  const swaps = (list: readonly Swap[]) => list.map(([find, put]) => ({ pattern: phrases(find), put }));
  // Safe cast: the keys are those of the lists they are made from.
  const swapped = Object.fromEntries(SWAPS.map((key) => [key, swaps(pack[key])])) as Record<SwapList, SwapPattern[]>;
  const rightFor = new Map(pack.misspellings.split(" ").map(spelling));
  const { aboutThem, offerBack, hello, aboutIt, noHurry, longTime, thanksFor } = pack;
  return {
    ...listsOf(pack, LISTS),
    ...swapped,
    ...{ aboutThem, offerBack, hello, aboutIt, noHurry, longTime, thanksFor },
    misspelt: phrases([...rightFor.keys()].join("|")),
    rightFor,
  };
}

function spelling(entry: string): readonly [string, string] {
  const [wrong = "", right = ""] = entry.split(">");
  return [wrong, right.replaceAll("@", " ")];
}

/** A list without an entry: no text has these. */
const NOTHING = "(?!)";
