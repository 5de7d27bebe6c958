/** The signs of a language as patterns, each made when it is first looked for. */
import { type Spelled, spelledWords } from "../../nearMiss.ts";
import { withoutAccents } from "../../reading/plain.ts";
import type { RuleSigns, SignList } from "./pack.ts";

/** All must stand in a sentence, and none of the other. */
export interface Sign {
  readonly all: readonly RegExp[];
  readonly none: RegExp | null;
  /** Whether they are looked for in text with its accents. */
  readonly accented: boolean;
}

export interface SignPatterns {
  readonly reported: RegExp;
  readonly theirs: RegExp;
  readonly courtesies: RegExp;
  readonly notGiven: RegExp;
  readonly choices: RegExp;
  readonly offeredByOthers: RegExp;
  readonly noOffer: RegExp;
  spelled(): Spelled;
  of(list: SignList): readonly Sign[];
}

const made = new WeakMap<RuleSigns, SignPatterns>();

export function signPatterns(words: RuleSigns): SignPatterns {
  const known = made.get(words);
  if (known) return known;
  let spelled: Spelled | null = null;
  const lists = new Map<SignList, readonly Sign[]>();
  const patterns: SignPatterns = {
    reported: slot(words.reported),
    theirs: slot(words.theirs),
    courtesies: slot(words.courtesies),
    notGiven: slot(words.notGiven),
    choices: slot(words.choices),
    offeredByOthers: slot(words.offeredByOthers),
    noOffer: slot(words.noOffer),
    spelled() {
      spelled ??= spelledWords(words.spelled, words.sameEnd);
      return spelled;
    },
    of(list) {
      const signs = lists.get(list) ?? words[list].map(signOf);
      lists.set(list, signs);
      return signs;
    },
  };
  made.set(words, patterns);
  return patterns;
}

function signOf(sign: string): Sign {
  const accented = sign.startsWith("= ");
  const slots = (accented ? sign.slice(2) : sign).split(" & ");
  const empty = slots.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
  return {
    all: slots.filter((one) => !one.startsWith("!")).map((one) => slot(one, accented)),
    none: empty.length === 0 ? null : slot(empty.join("|"), accented),
    accented,
  };
}

function slot(list: string, accented = false): RegExp {
  const source = (accented ? list : withoutAccents(list))
    .replaceAll("…", "\\w*")
    .replaceAll("~", "[^.?!]{0,60}?")
    .replaceAll(" ?", "\\s{0,3}")
    .replaceAll(" ", "\\s{1,3}");
  const letter = accented ? "[\\wà-ÿ]" : "\\w";
  return new RegExp(`(?<!${letter})(?:${source})(?!${letter})`);
}
